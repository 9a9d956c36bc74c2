/**
 * A street says the same in every channel: what the truth rule lets a channel show is what its reader finds there,
 * to the letter, and nothing else. The rule is asked here directly, not through the book that the channels are made of.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { streetsWithPage } from '../../src/domain/divisions.ts';
import { editionsOf } from '../../src/domain/prints/print-plan.ts';
import { EDITION_FACTS } from '../../src/domain/prints/editions.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { printFaults } from '../unit/print/print-faults.ts';
import { readPdf } from '../unit/print/read-pdf.ts';
import { pageText } from './built-html.ts';
import { factsFor, numbersIn, wholeBook } from './channel-facts.ts';
import { FIXTURE_TODAY } from './run-build.ts';

const { content, dist } = inject('fixture');
const kb = readContent(content);
const bare = (text: string) => text.replace(/\s+/g, '');
const streets = streetsWithPage(kb).filter(({ replacedBy }) => replacedBy === undefined);

describe.each(streets.map(({ name, code }) => [name, code] as const))('%s', (_, code) => {
  const facts = factsFor(kb, code, 'print', FIXTURE_TODAY);
  const pdfs = editionsOf(kb.site, code).filter((edition) => EDITION_FACTS[edition].file.endsWith('.pdf'));

  test('has every fact of the truth rule in the web handbook, and no number besides', () => {
    const text = bare(pageText(`streets/${code}/handbook`));
    expect(facts.entries.length).toBeGreaterThan(0);
    for (const said of wholeBook(facts)) expect(text).toContain(bare(said));
    expect(numbersIn(text).filter((number) => !facts.numbers.has(number))).toEqual([]);
  });

  test.each(pdfs)('has the same facts in the print %s, set without a fault', async (edition) => {
    const pdf = await readPdf(readFileSync(join(dist, `streets/${code}/${EDITION_FACTS[edition].file}`)));
    const text = pdf.text.replace(/\n/g, '');
    const runs = pdf.pages.flatMap((page) => page.runs.map((run) => bare(run.text))).join(' ');
    expect(numbersIn(runs).filter((number) => !facts.numbers.has(number))).toEqual([]);
    const whole = ['handbook', 'large', 'guide'].includes(edition);
    if (whole) for (const said of wholeBook(facts)) expect(text, edition).toContain(bare(said));
    expect(await printFaults(pdf, whole ? facts.entries.flatMap(({ phones }) => phones) : [])).toEqual([]);
  });
});
