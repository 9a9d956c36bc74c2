/** The printed handbook of the built site, read back the way a reader's program reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, inject, test } from 'vitest';

const { dist } = inject('fixture');
const open: PDFDocumentProxy[] = [];

async function pdf(file: string): Promise<PDFDocumentProxy> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(join(dist, file))), verbosity: 0 }).promise;
  open.push(document);
  return document;
}

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  return pages.join('\n').replace(/\s/g, '');
}

afterAll(async () => {
  for (const document of open) await document.loadingTask.destroy();
});

describe('the handbook of a street', async () => {
  const handbook = await pdf('streets/880101001/handbook.pdf');
  const text = await textOf(handbook);

  test('is tagged, titled and in Chinese', async () => {
    expect(((await handbook.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked')).toBe(true);
    const { info } = (await handbook.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info.Title).toContain('荷塘街道');
    expect(info.Language).toMatch(/^zh/);
    expect((await handbook.getOutline()).length).toBeGreaterThan(5);
    const tree = await (await handbook.getPage(3)).getStructTree();
    expect(JSON.stringify(tree)).toMatch(/"role":"H[1-3]"/);
  });

  test('is A5, in whole sheets of four pages', async () => {
    const [, , width, height] = (await handbook.getPage(1)).view;
    expect([(width! / 72) * 25.4, (height! / 72) * 25.4].map(Math.round)).toEqual([148, 210]);
    expect(handbook.numPages % 4).toBe(0);
  });

  test.each([
    ['the national line', '12356'],
    ['a confirmed number', '0888-1000021'],
    ['a refuge by its number', '0888-1000020'],
    ['an unconfirmed number with its mark', '0888-1000036'],
    ['the imprint of the street', '荷塘街道办事处'],
  ])('prints %s', (_name, wanted) => {
    expect(text).toContain(wanted);
  });

  test.each([
    ['hidden', '0888-1000033'],
    ['closed', '0888-1000032'],
    ['over', '0888-1000035'],
    ['confirmed too long ago', '0888-1000034'],
    ['still to be verified', '0888-1000037'],
  ])('leaves out a number that is %s', (_name, unwanted) => {
    expect(text).not.toContain(unwanted);
  });

  test('holds no radical code points, which copy and search as other characters', () => {
    expect(text).not.toMatch(/[\u2E80-\u2FDF]/);
  });

  test('of a demo site says so', () => {
    expect(text).toContain('演示版');
  });
});

test('a street with nothing of its own still has a whole handbook with lines to fill in', async () => {
  const text = await textOf(await pdf('streets/880102001/handbook.pdf'));
  expect(text).toContain('竹林镇');
  expect(text).toContain('儿童主任');
});

test('a street without its own imprint prints 样稿', async () => {
  expect(await textOf(await pdf('streets/880102001/handbook.pdf'))).toContain('样稿');
});

test('the booklet is A4, two pages a side', async () => {
  const [handbook, booklet] = [await pdf('streets/880101001/handbook.pdf'), await pdf('streets/880101001/handbook-booklet.pdf')];
  const [, , width, height] = (await booklet.getPage(1)).view;
  expect([(width! / 72) * 25.4, (height! / 72) * 25.4].map(Math.round)).toEqual([297, 210]);
  expect(booklet.numPages).toBe(handbook.numPages / 2);
});
