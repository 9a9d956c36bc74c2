/**
 * A street says the same in every channel: what the truth rule lets a channel show is what its reader finds there,
 * to the letter, and nothing else. The rule is asked here directly, not through the book that the channels are made of.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isCurrent, streetsWithPage } from '../../src/domain/divisions.ts';
import { editionsOf } from '../../src/domain/prints/print-plan.ts';
import { EDITION_FACTS } from '../../src/domain/prints/editions.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { readVcard } from '../unit/contacts/read-vcard.ts';
import { printFaults } from '../unit/print/print-faults.ts';
import { readPdf } from '../unit/print/read-pdf.ts';
import { pageSource, pageText } from './built-html.ts';
import { factsFor, numbersIn, numbersToDial, wholeBook } from './channel-facts.ts';
import { FIXTURE_TODAY } from './run-build.ts';

const { content, dist } = inject('fixture');
const kb = readContent(content);
const bare = (text: string) => text.replace(/\s+/g, '');
const streets = streetsWithPage(kb).filter((one) => isCurrent(one, FIXTURE_TODAY));

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

  test('has in the address-book file every number that can be dialled and none besides, each with its hours', () => {
    const cards = readVcard(readFileSync(join(dist, `streets/${code}/contacts.vcf`)));
    const numbers = cards.flatMap(({ phones }) => phones.map(({ number }) => number));
    expect(numbers.slice(0, 3)).toEqual(['110', '120', '12356']);
    expect(new Set(numbers)).toEqual(numbersToDial(kb, code, FIXTURE_TODAY));
    const { entries, numbers: known } = factsFor(kb, code, 'card', FIXTURE_TODAY);
    for (const { id, phones, words } of entries.filter((one) => one.words.length > 0 && one.phones.length > 0)) {
      const card = cards.find(({ text }) => text('UID') === `street-${code}-${id}`)!;
      expect(card.phones.map(({ number }) => number)).toEqual(expect.arrayContaining([...phones]));
      const said = [card.text('FN'), card.text('NOTE'), card.text('ADR')].join('\n');
      for (const fact of words) expect(said, id).toContain(fact);
    }
    expect(pageSource(`streets/${code}`)).toContain(`/streets/${code}/contacts.vcf"`);
    const notes = cards.map(({ text }) => text('NOTE')).join('\n');
    expect(numbersIn(notes).filter((number) => !known.has(number))).toEqual([]);
  });
});
