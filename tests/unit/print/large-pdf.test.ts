import { beforeAll, describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/domain/handbook/handbook.ts';
import { largePrint } from '../../../src/domain/prints/large-print.ts';
import { telHref } from '../../../src/domain/phone-words.ts';
import { typeset } from '../../../src/print/typeset.ts';
import { crowded, empty, long } from './handbooks.ts';
import { printFaults } from './print-faults.ts';
import { readPdf, readTags, type ReadPdf } from './read-pdf.ts';
import { rich } from './rich-handbook.ts';

const LEAST = 18;
const CONTENTS_FROM = 13;

const print = async (book: Handbook): Promise<ReadPdf> => readPdf((await typeset('large.typ', largePrint(book), '大字版')).bytes);

const numbersOf = ({ emergency, hotlines, places, medical, ladder, activities }: Handbook): string[] => [
  ...emergency.lines.map(({ number }) => number),
  ...[hotlines, places, medical].flatMap(({ entries }) => entries.flatMap(({ phones }) => phones.map(({ number }) => number))),
  ...ladder.flatMap(({ contacts }) => contacts.map(({ phone }) => phone)),
  ...activities.entries.map(({ phone }) => phone),
];

const wordsOf = ({ runs }: ReadPdf['pages'][number]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

describe.each([
  ['a finished street', rich],
  ['a street of which nothing is known', empty],
  ['a street with a name and places of forty characters', long],
  ['a street with 300 services', crowded],
])('the large-print book of %s', (_, book) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await print(book);
  });

  it('has A4 pages with no letter below 18 points', () => {
    for (const { width, height, runs } of pdf.pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(runs.filter(({ size }) => size < LEAST - 0.01)).toEqual([]);
    }
  });

  it('prints every number whole and no other fault', async () => {
    expect(await printFaults(pdf, numbersOf(book).filter(Boolean))).toEqual([]);
  });

  it('has every notice on every page, and street and page number from the second on', () => {
    for (const [index, page] of pdf.pages.entries()) {
      const words = wordsOf(page);
      for (const notice of book.notices) expect(words, `page ${index + 1}`).toContain(notice);
      expect(words).toContain(book.street);
      if (index > 0) expect(page.runs.map(({ text }) => text)).toContain(String(index + 1));
    }
  });

  it('says where to find what when it is long', async () => {
    const contents = pdf.pages.find((page) => wordsOf(page).includes('目录现在有危险'));
    expect(contents !== undefined).toBe(pdf.pages.length >= CONTENTS_FROM);
    if (!contents) return;
    const said = wordsOf(contents).replaceAll('·', '');
    const outline = await pdf.document.getOutline();
    for (const { title, dest } of outline.filter((entry) => entry.title !== '目录')) {
      const target = (typeof dest === 'string' ? await pdf.document.getDestination(dest) : dest) as [
        { num: number; gen: number },
      ];
      const page = (await pdf.document.getPageIndex(target[0])) + 1;
      if (page > 2 || title === '现在有危险') expect(said).toContain(`${title}${page}`);
    }
  });
});

describe('the large-print book', () => {
  let pdf: ReadPdf;
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await typeset('large.typ', largePrint(rich), '大字版'));
    pdf = await readPdf(bytes);
  });

  it('says what it is and is tagged', async () => {
    const { info, metadata } = await pdf.document.getMetadata();
    expect(info).toMatchObject({ Title: '银杏街道资源手册（大字版）', Author: '护童', Language: 'zh-CN' });
    expect(String(metadata?.get('pdfuaid:part'))).toBe('1');
    const { roles, alts } = await readTags(pdf);
    for (const role of ['H1', 'H2', 'H3', 'L', 'Table', 'Link', 'Figure']) expect(roles.get(role), role).toBeGreaterThan(0);
    expect(alts).toContain(`二维码：${rich.url}`);
  });

  it('has what a frightened person needs on the first page, the people and key numbers on the second', () => {
    const [first, second] = pdf.pages.map(wordsOf);
    for (const words of [
      '银杏街道',
      '护童',
      '资料截至2026年11月22日',
      '现在有危险',
      '110',
      '120',
      '12356',
      ...rich.emergency.steps,
    ])
      expect(first).toContain(words.replace(/\s/g, ''));
    for (const words of ['先把这几个人的电话写在这里', '儿童主任', '要紧的号码', '000-96252', '000-55501234', '尚未电话核实'])
      expect(second).toContain(words);
  });

  it('keeps the order of need', () => {
    const order = ['先把这几个人', '要紧的号码', '打电话问', '可以去的地方', '看医生', '一步一步找帮助', '这几个月的活动'];
    const flat = pdf.pages
      .filter((page) => !wordsOf(page).includes('目录现在有危险'))
      .map(({ runs }) => runs.map(({ text, size }) => (size > 29 ? text : '')).join(''))
      .join('');
    const places = [...order, '带孩子的人读一读', '这本手册是怎么核对的'].map((title) => flat.indexOf(title));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('names the page of an article it binds, and the website for any other', async () => {
    const target = pdf.pages.findIndex(({ runs }) => runs.some(({ text, size }) => text === '发脾气的时候' && size > 20)) + 1;
    expect(pdf.text).toContain(`读《发脾气的时候》（见第${target}页）`);
    expect((await print({ ...rich, guides: rich.guides.slice(0, 1) })).text).toContain('读《发脾气的时候》（见网站）');
  });

  it('links every number to itself', () => {
    const links = new Set(pdf.pages.flatMap((page) => page.links));
    for (const number of numbersOf(rich).filter(Boolean)) expect(links, number).toContain(telHref(number));
  });

  it('sets all kinds of prose, wide tables row by row, and refuses what it does not know', async () => {
    const cell = (value: string) => [{ type: 'text', value }] as const;
    const wide = {
      type: 'table',
      columns: ['plain', 'plain', 'plain'],
      head: [cell('甲栏'), cell('乙栏'), cell('丙栏')],
      rows: [[cell('一'), cell('二'), cell('三')]],
    } as const;
    const { text } = await print({ ...rich, guides: [{ ...rich.guides[0]!, prose: [...rich.guides[0]!.prose, wide] }] });
    for (const words of ['孩子说了算', '你搭了好高', '写给你（孩子）', '甲栏：一', '丙栏：三']) expect(text).toContain(words);
    const unknown = { type: 'video' } as unknown as (typeof rich)['guides'][number]['prose'][number];
    await expect(print({ ...rich, guides: [{ ...rich.guides[0]!, prose: [unknown] }] })).rejects.toThrow('unknown block video');
  });

  it('prints hostile words as they stand', async () => {
    const hostile = ['#panic("x")', '$x^2$', '*a*_b_', '#read("/etc/passwd")', '@key', '= h'];
    const [first, ...rest] = rich.places.entries;
    const { text } = await print({ ...rich, places: { ...rich.places, entries: [{ ...first!, notes: hostile }, ...rest] } });
    for (const words of hostile) expect(text).toContain(words.replace(/\s/g, ''));
  });

  it('says that no address is set', async () => {
    expect((await print(empty)).text).toContain('网址尚未设置');
  });

  it('carries the number of its edition once it is released', async () => {
    const release = { number: 3, on: '2026年11月22日', month: '2026年11月' };
    expect((await print({ ...rich, release })).text).toContain('第3版·2026年11月');
    expect((await print(rich)).text).not.toContain('第3版');
  });

  it('gives the same bytes each time', async () => {
    const again = await typeset('large.typ', largePrint(rich), '大字版');
    expect(Buffer.from(bytes).equals(again.bytes)).toBe(true);
  });
});
