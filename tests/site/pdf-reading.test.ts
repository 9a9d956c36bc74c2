/** Every PDF of the site can be read by those who listen, copied and searched; the folded ones are for the printer only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fixtureSite, pageText } from './built-html.ts';
import { missingFonts, readTagged, skippedLevels } from './tagged-pdf.ts';

const { dist } = inject('fixture');
const PDFS = [...fixtureSite().files.keys()].filter((file) => file.endsWith('.pdf')).sort();
const isFolded = (file: string) => file.endsWith('-booklet.pdf');
const A4 = [210, 297];

/** Width and height in millimetres that a file promises. */
function paper(file: string): readonly number[] {
  if (isFolded(file) || file.endsWith('/erratum.pdf')) return [297, 210];
  return /\/(handbook|guide)\.pdf$/.test(file) ? [148, 210] : A4;
}

const open = (file: string) => readTagged(readFileSync(join(dist, file)));

test('there are prints of every kind', () => {
  const kinds = new Set(PDFS.map((file) => file.replace(/^.*\//, '')));
  expect(kinds.size).toBeGreaterThan(18);
});

describe.each(PDFS)('%s', (file) => {
  test('says its title and language, is of its paper, brings its letters, and copies as it reads', async () => {
    const pdf = await open(file);
    const { info } = (await pdf.document.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info.Title).toMatch(/\p{Script=Han}{2}/u);
    expect(info.Language).toMatch(/^zh/);
    const MM = 25.4 / 72;
    for (const { width, height } of pdf.pages) expect([width * MM, height * MM].map(Math.round)).toEqual(paper(file));
    expect(pdf.text).not.toMatch(/[\u2E80-\u2FDF\uFFFD]/);
    expect(await missingFonts(readFileSync(join(dist, file)))).toEqual([]);
    await pdf.document.loadingTask.destroy();
  });
});

describe.each(PDFS.filter((file) => !isFolded(file)))('%s for a listener', (file) => {
  test('is tagged to the last word, with headings that skip no level and a text for every figure', async () => {
    const pdf = await open(file);
    const { metadata } = await pdf.document.getMetadata();
    expect(((await pdf.document.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked')).toBe(true);
    expect(String(metadata?.get('pdfuaid:part'))).toBe('1');
    expect(pdf.unheard).toEqual([]);
    expect(pdf.spoken.length).toBeGreaterThan(20);
    expect(skippedLevels(pdf.headings)).toEqual([]);
    expect(pdf.headings.filter(({ text }) => text === '')).toEqual([]);
    expect(pdf.figures.filter((alt) => alt.trim() === '')).toEqual([]);
    await pdf.document.loadingTask.destroy();
  });
});

test('a folded book has no tags: its pages send those who listen to the other editions', async () => {
  const pdf = await open('streets/880101001/handbook-booklet.pdf');
  expect(pdf.spoken).toBe('');
  expect(await pdf.document.getMarkInfo()).toBeNull();
  for (const page of ['print', 'print/880101001', 'accessibility']) expect(pageText(page)).toContain('只为打印');
});
