import { beforeAll, describe, expect, it } from 'vitest';
import type { Handbook, HandbookEntry } from '../../../src/domain/handbook/handbook.ts';
import { miniMap } from '../../../src/domain/mini-map/mini-map.ts';
import { compileTypst } from '../../../src/print/compile-typst.ts';
import { placesLike, type Pattern } from '../map-places.ts';
import { empty } from './handbooks.ts';
import { entry, phone } from './entries.ts';
import { readPdf, readTags, type ReadPdf } from './read-pdf.ts';
import { rich } from './rich-handbook.ts';

/** A book of a street with `count` places and medical institutions that lie like `pattern`, and the sketch of them. */
function bookOf(base: Handbook, pattern: Pattern, count: number): Handbook {
  const visible = placesLike(pattern, count, 11);
  const inOrder = [
    ...visible.filter(({ record }) => record.kind === 'childrens-home'),
    ...visible.filter(({ record }) => record.kind !== 'childrens-home'),
  ];
  const { map, numbers } = miniMap(inOrder, [base.street]);
  const entries = inOrder.map(({ record }): [boolean, HandbookEntry] => [
    record.kind === 'childrens-home',
    entry({
      id: record.id,
      name: record.name,
      phones: [phone('000-55501234')],
      address: '银杏路 18 号',
      point: numbers.get(record.id)!,
    }),
  ]);
  const block = (places: boolean) => ({
    entries: entries.flatMap(([isPlace, one]) => (isPlace === places ? one : [])),
    writeIns: [],
    emptyNote: '',
  });
  return { ...base, map, places: block(true), medical: block(false) };
}

const print = async (book: Handbook) => readPdf((await compileTypst('handbook.typ', { book, qr: null })).bytes);

/** Text of a page without spaces. */
const said = (book: ReadPdf, page: number) =>
  book.pages[page - 1]!.runs.map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

/** Pages, counted from 1, on which `words` stand. */
const pagesWith = (book: ReadPdf, words: string) =>
  book.pages.flatMap((_, index) => (said(book, index + 1).includes(words) ? [index + 1] : []));

const TITLE = '这些地方在哪里';
const NOTE = '示意图，仅标服务点相对位置，不表示行政区域界线';

describe('the sketch in the printed handbook', () => {
  const value = bookOf(rich, 'scattered', 12);
  let book: ReadPdf;
  beforeAll(async () => {
    book = await print(value);
  });

  it('stands once, with its numbers, its names and what it is not', () => {
    const [page, ...more] = pagesWith(book, TITLE);
    expect(more).toEqual([]);
    const text = said(book, page!);
    expect(text).toContain(NOTE);
    expect(text).toContain(value.map!.scale.words.replace(' ', ''));
    const runs = book.pages[page! - 1]!.runs.map((run) => run.text.trim());
    for (const { numbers, label } of value.map!.pins) {
      expect(runs).toContain(String(numbers[0]));
      if (label) expect(text).toContain(label.text);
    }
  });

  it('is told in words to a screen reader', async () => {
    const { alts } = await readTags(book);
    expect(alts).toContain(value.map!.alt);
    for (const { name, point } of [...value.places.entries, ...value.medical.entries])
      expect(value.map!.alt).toContain(`${point} ${name}`);
  });

  it('shares its numbers with the list, which names its page', () => {
    for (const { name, point } of [...value.places.entries, ...value.medical.entries])
      expect(book.text).toContain(`${point}${name}`);
    expect(pagesWith(book, `名称前的编号，和第${pagesWith(book, TITLE)[0]}页示意图上的一样`)).toHaveLength(1);
  });

  it('carries the notices of every page', () => {
    expect(said(book, pagesWith(book, TITLE)[0]!)).toContain(value.notices[0]!);
  });

  it('gives the same bytes each time', async () => {
    const data = { book: value, qr: null };
    const [one, other] = [await compileTypst('handbook.typ', data), await compileTypst('handbook.typ', data)];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });
});

it('leaves no trace without a sketch', async () => {
  const { text } = await print(rich);
  expect(text).not.toContain(TITLE);
  expect(text).not.toContain(NOTE);
  expect(text).not.toContain('名称前的编号');
});

it.each([2, 3, 4, 5, 6, 8, 10, 14, 40, 120])('stands near its list and leaves no blank page, with %i places', async (count) => {
  for (const base of [rich, empty]) {
    const book = await print(bookOf(base, 'clusters', count));
    expect(book.pages.length % 4).toBe(0);
    const [page] = pagesWith(book, TITLE);
    expect(page).toBeGreaterThanOrEqual(pagesWith(book, '服务阵地')[0]!);
    expect(page).toBeLessThan(pagesWith(book, '转介').find((one) => said(book, one).includes('一步一步找帮助') && one > 3)!);
    for (const [index, { runs }] of book.pages.entries()) expect(runs.length, `page ${index + 1}`).toBeGreaterThan(3);
  }
});

it('stands near its list in the guide edition too', async () => {
  const book = await print({ ...bookOf(rich, 'scattered', 9), binding: 'guide' });
  expect(pagesWith(book, TITLE)).toHaveLength(1);
});
