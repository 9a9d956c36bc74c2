/** Whatever stands in the content, no edition runs it, loses it without a word, or sets it past the paper's edge. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITION_FACTS } from '../../../src/domain/prints/editions.ts';
import { EDITIONS, type Edition } from '../../../src/model/site.ts';
import { printEdition } from '../../../src/print/print-edition.ts';
import { filledWith } from './filled-handbook.ts';
import { printFaults } from './print-faults.ts';
import { readPdf } from './read-pdf.ts';
import { rich } from './rich-handbook.ts';

let cache: string;
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'hutong-hostile-'));
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Sides of the editions that must not grow. */
const SIDES: Partial<Record<Edition, number>> = { poster: 1, wallet: 2, paperwork: 2, card: 1 };

/** What stands in the content, and what of it is printed where that differs. */
const PRINTED: readonly { readonly what: string; readonly words: string; readonly shown?: string }[] = [
  { what: 'markup of the engine', words: '#read("/etc/passwd") $x^2$ #panic("x") *b*' },
  { what: 'markup of pictures and pages', words: `</text></svg><script>alert(1)</script>&amp;'"\\` },
  { what: 'a long address', words: 'https://www.example.org/a/b-c/d.html?x=1&y=2' },
  { what: 'a long word', words: 'A'.repeat(40) },
  { what: 'many digits', words: '1234567890'.repeat(4) },
  { what: 'a name of forty characters', words: '银杏街道第十八居民委员会未成年人保护工作站与家庭教育指导中心甲乙丙丁戊己庚辛壬' },
  { what: 'rare and private characters', words: '那\u{2A6A5}\uE000村', shown: '那〓〓村' },
];

describe.each(PRINTED)('$what', ({ words, shown = words }) => {
  it.each(EDITIONS)('in every text of a street (%s) is printed as it stands', async (edition) => {
    const { bytes, pages } = await printEdition(filledWith(words), edition, cache);
    if (SIDES[edition]) expect(pages).toBe(SIDES[edition]);
    if (edition === 'card' || EDITION_FACTS[edition].pagesPerSide === 2) return;
    const pdf = await readPdf(bytes);
    expect((await printFaults(pdf)).filter((fault) => fault.includes('too near the edge'))).toEqual([]);
    const text = pdf.text.replace(/\n/g, '');
    expect(text).toContain(shown.replace(/ /g, ''));
    expect(text).not.toMatch(/root:|\u200B/);
    await pdf.document.loadingTask.destroy();
  });
});

it.each(EDITIONS)(
  'a face that no font has stops the print (%s): the message names street, character and text',
  async (edition) => {
    const failed = printEdition({ ...rich, street: '笑😀街道', title: '笑😀街道资源手册' }, edition, cache);
    await expect(failed).rejects.toThrow(
      /^笑😀街道.*没有[印画]成：.*“😀”（U\+1F600），在 “笑😀街道.*” 里。请在资料里换一个写法。$/,
    );
  },
);
