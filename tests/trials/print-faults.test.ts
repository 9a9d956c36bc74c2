/** Every street of the real content: its prints are set without a fault, and say what the truth rule says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/build/places.ts';
import { bookFor } from '../../src/domain/handbook/assemble-handbook.ts';
import { isCurrent, streetsWithPage } from '../../src/domain/divisions.ts';
import type { Edition } from '../../src/model/site.ts';
import { printEdition } from '../../src/print/print-edition.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { factsFor, numbersIn, wholeBook } from '../site/channel-facts.ts';
import { printFaults } from '../unit/print/print-faults.ts';
import { readPdf } from '../unit/print/read-pdf.ts';

const TODAY = '2026-11-22';
/** Each edition is read back for every so many streets: the long ones take a second each. */
const EVERY: Partial<Record<Edition, number>> = { handbook: 5, large: 10, guide: 40, poster: 2, wallet: 2, paperwork: 20 };

test('no street’s prints have a fault of setting or another number than the truth rule allows', async () => {
  const kb = readContent(join(PROJECT, 'content'));
  const cache = mkdtempSync(join(tmpdir(), 'hutong-faults-'));
  const faults: string[] = [];
  let read = 0;
  try {
    for (const [index, street] of streetsWithPage(kb).entries()) {
      if (!isCurrent(street, TODAY)) continue;
      const { code, name } = street;
      const facts = factsFor(kb, code, 'print', TODAY);
      for (const [edition, every] of Object.entries(EVERY) as [Edition, number][]) {
        if (index % every !== 0) continue;
        const pdf = await readPdf((await printEdition(bookFor(kb, code, edition, TODAY), edition, cache)).bytes);
        read++;
        const text = pdf.text.replace(/\n/g, '');
        const runs = pdf.pages.flatMap((page) => page.runs.map((run) => run.text.replace(/\s/g, ''))).join(' ');
        const foreign = numbersIn(runs).filter((number) => !facts.numbers.has(number));
        const whole = edition === 'handbook' || edition === 'large' || edition === 'guide';
        const missing = whole ? wholeBook(facts).filter((said) => !text.includes(said.replace(/\s/g, ''))) : [];
        const found = [
          ...(await printFaults(pdf, whole ? facts.entries.flatMap(({ phones }) => phones) : [])),
          ...foreign.map((number) => `${number} is not a number of this street`),
          ...missing.map((said) => `“${said}” is missing`),
        ];
        faults.push(...found.map((fault) => `${code} ${name} ${edition}: ${fault}`));
        await pdf.document.loadingTask.destroy();
      }
    }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  process.stdout.write(`读了 ${read} 份印刷品\n`);
  expect(faults).toEqual([]);
});
