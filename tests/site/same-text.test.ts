/** The web renders an article's MDX itself, print reads the prose tree: both must say the same, and all channels the same numbers. */
import { describe, expect, inject, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/handbook/assemble-handbook.ts';
import { streetsWithPage } from '../../src/domain/divisions.ts';
import { numberOf } from '../../src/domain/lines.ts';
import { spokenNumber } from '../../src/domain/phone-words.ts';
import { visibleRecords } from '../../src/domain/visible-records.ts';
import { plainText } from '../../src/prose/plain-text.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { pageText } from './built-html.ts';
import { FIXTURE_TODAY } from './run-build.ts';

const kb = readContent(inject('fixture').content);
const bare = (text: string) => text.replace(/\s+/g, '');

describe('an article says the same on the web and in print', () => {
  test.each(kb.pages.map((page) => [page.id, page] as const))('%s', (_, page) => {
    const web = bare(pageText(`${page.kind}/${page.front.slug}`));
    const lines = plainText(page.prose, (tel) => numberOf(kb, tel))
      .split('\n')
      .map(bare)
      .filter(Boolean);
    expect(lines.length).toBeGreaterThan(0);
    let from = 0;
    for (const line of lines) {
      const at = web.indexOf(line, from);
      expect(at, `not on the web page, or out of order: ${line}`).toBeGreaterThanOrEqual(0);
      from = at + line.length;
    }
  });
});

describe('a street has the same facts in every channel', () => {
  const printable = new Map(visibleRecords(kb, 'print', FIXTURE_TODAY).services.map(({ record }) => [record.id, record]));

  test.each(streetsWithPage(kb).map(({ code, name }) => [name, code] as const))('%s', (_, code) => {
    const book = assembleHandbook(kb, code, FIXTURE_TODAY);
    const web = bare(pageText(`streets/${code}/handbook`));
    const entries = [...book.hotlines.entries, ...book.places.entries, ...book.medical.entries];
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const record = printable.get(entry.id);
      expect(record, `printed, although the truth rule forbids it: ${entry.id}`).toBeDefined();
      expect(entry.phones.map(({ number }) => number)).toEqual(record!.phones.map(({ number }) => number));
      expect(entry.address).toBe(record!.address ?? '');
      for (const fact of [entry.name, entry.address, entry.hours, ...entry.phones.map(({ number }) => spokenNumber(number))]) {
        expect(web).toContain(bare(fact));
      }
    }
  });
});
