import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { telHref } from '../../../src/domain/phone-words.ts';
import { compileTypst } from '../../../src/print/compile-typst.ts';
import { printEdition } from '../../../src/print/print-edition.ts';
import { entry } from './entries.ts';
import { empty, long } from './handbooks.ts';
import { readPdf, readTags, type ReadPdf } from './read-pdf.ts';
import { rich } from './rich-handbook.ts';

/** Fields that are not printed as words. */
const NOT_WORDS = [
  'url',
  'siteUrl',
  'binding',
  'code',
  'id',
  'slug',
  'href',
  'type',
  'level',
  'trust',
  'asOfDate',
  'kind',
  'scope',
  'until',
  'columns',
];

/** Every text of a value. */
function* words(value: unknown): Generator<string> {
  if (typeof value === 'string' && value) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) if (!NOT_WORDS.includes(key)) yield* words(part);
}

const A5 = { width: 419.53, height: 595.28 };

let cache: string;
let book: ReadPdf;
let bytes: Uint8Array;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'hutong-print-'));
  ({ bytes } = await printEdition(rich, 'handbook', cache));
  book = await readPdf(bytes);
});
afterAll(() => rm(cache, { recursive: true, force: true }));

describe('the A5 handbook', () => {
  it('says what it is', async () => {
    const { info, metadata } = await book.document.getMetadata();
    expect(info).toMatchObject({
      Title: '银杏街道资源手册',
      Author: '护童',
      Language: 'zh-CN',
      CreationDate: expect.stringMatching(/^D:20261122/) as unknown,
    });
    expect(String(metadata?.get('pdfuaid:part'))).toBe('1');
    expect(((await book.document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>).get('Marked')).toBe(true);
  });

  it('has A5 pages, a multiple of four, none of them blank', () => {
    expect(book.pages.length % 4).toBe(0);
    for (const { width, height, runs } of book.pages) {
      expect(width).toBeCloseTo(A5.width, 1);
      expect(height).toBeCloseTo(A5.height, 1);
      expect(runs.length).toBeGreaterThan(3);
    }
  });

  it('lists its sections and articles in the outline', async () => {
    const outline = await book.document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      '现在有危险',
      '目录',
      '打电话问',
      '可以去的地方',
      '看医生',
      '能帮忙的人',
      '近期活动',
      '可以参加的项目',
      '一步一步找帮助',
      '带孩子的人读一读',
      '我的记录',
      '这本手册是怎么核对的',
    ]);
    expect(outline.find(({ title }) => title === '带孩子的人读一读')?.items.map(({ title }) => title)).toEqual(
      rich.guides.map(({ title }) => title),
    );
  });

  it('carries the edition on its cover and back when it was released, and none otherwise', async () => {
    const release = { number: 2, on: '2026年11月12日', month: '2026年11月' };
    const { pages } = await readPdf((await printEdition({ ...rich, release }, 'handbook', cache)).bytes);
    const covers = (all: ReadPdf['pages']) =>
      [all[0]!, all.at(-1)!].map(({ runs }) =>
        runs
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      );
    for (const text of covers(pages)) expect(text).toContain('第2版·2026年11月');
    for (const text of covers(book.pages)) expect(text).not.toMatch(/第.*版/);
  });

  it('gives the right page numbers in its contents', () => {
    const contents = book.pages[2]!.runs.map(({ text }) => text).join('');
    const section = (title: string) =>
      book.pages.findIndex(({ runs }, index) => index > 2 && runs.some(({ text }) => text === title)) + 1;
    for (const title of ['打电话问', '看医生', '我的记录']) {
      expect(contents.replace(/[·\s]/g, '')).toContain(`${title}${section(title)}`);
    }
  });

  it('is tagged, with a text for every drawing', async () => {
    const { roles, alts } = await readTags(book);
    for (const role of ['H1', 'H2', 'H3', 'L', 'Table', 'TH', 'Link', 'TOC', 'Figure'])
      expect(roles.get(role), role).toBeGreaterThan(0);
    expect(alts).toContain(`二维码：${rich.url}`);
    expect(alts.filter((alt) => alt.startsWith('线描画'))).toHaveLength(2);
  });

  it('prints every number in one piece and as a link to the very number', () => {
    const blocks = [rich.hotlines, rich.places, rich.medical].flatMap(({ entries }) => entries);
    const numbers = [
      ...blocks.flatMap(({ phones }) => phones.map(({ number }) => number)),
      ...rich.emergency.lines.map(({ number }) => number),
    ];
    const runs = book.pages.flatMap((page) => page.runs.map(({ text }) => text));
    const links = new Set(book.pages.flatMap((page) => page.links));
    for (const number of numbers) {
      expect(
        runs.some((run) => run.includes(number)),
        number,
      ).toBe(true);
      expect(links, number).toContain(telHref(number));
    }
  });

  it('says everything the value says', () => {
    const strings = [...words(rich)].map((one) => one.replace(/\s/g, ''));
    const text = book.text.replace(/\n/g, '');
    // Long texts run on over pages, with a head and a foot between: their beginning is looked for.
    for (const one of new Set(strings)) expect(text.includes(one.slice(0, 12)), one).toBe(true);
  });

  it('never begins a line with closing punctuation', () => {
    for (const { runs } of book.pages) {
      for (const run of runs.filter(({ text }) => /^[，。、；：？！”’）》】〉」』]/.test(text))) {
        expect(
          runs.some((other) => Math.abs(other.y - run.y) < 3 && other.x < run.x),
          `${run.text} (${run.y})`,
        ).toBe(true);
      }
    }
  });

  it('holds characters, not look-alike radicals', () => {
    expect(book.text).not.toMatch(/[\u2E80-\u2FDF]/);
  });

  it('shows a notice on every page', () => {
    for (const { runs } of book.pages)
      expect(
        runs
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      ).toContain('样例：地名、机构、号码都是虚构的');
  });

  it('gives the same bytes each time', async () => {
    const data = { book: rich, qr: null };
    const [one, other] = [await compileTypst('handbook.typ', data), await compileTypst('handbook.typ', data)];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });

  it('stays small', () => {
    expect(bytes.length).toBeLessThan(350_000);
  });
});

describe('unusual handbooks', () => {
  const print = async (value: typeof rich) => readPdf((await printEdition(value, 'handbook', cache)).bytes);

  it('gives a street of which nothing is known lines to write on', async () => {
    const { text, pages } = await print(empty);
    expect(pages.length % 4).toBe(0);
    for (const words of [
      '还没有核实过的服务点资料',
      '最近的医院急诊',
      '儿童主任（村、居）姓名电话',
      '本街镇还没有提供岗位名单',
      '网址尚未设置',
      '我的记录',
    ])
      expect(text).toContain(words);
  });

  it('holds sixty entries with names of forty characters', async () => {
    const { text, pages } = await print(long);
    expect(pages.length % 4).toBe(0);
    const flat = text.replace(/\n/g, '');
    for (const { phones } of long.places.entries) expect(flat).toContain(phones[0]!.number);
  });

  it('prints hostile words as they stand and follows no foreign link', async () => {
    const hostile = [
      '#panic("x")',
      '$x^2$',
      '*a*_b_',
      '<b>c</b>',
      '#read("/etc/passwd")',
      '\\u{41}',
      '@guide-fa-piqi',
      '`raw`',
      '= h',
      '- i',
      '// c',
      '"q"',
    ];
    const value: typeof rich = {
      ...rich,
      subtitle: hostile.join(''),
      places: { ...rich.places, entries: [entry({ id: 'h', name: hostile.join(''), notes: hostile })] },
      guides: [
        {
          ...rich.guides[0]!,
          title: hostile.join(''),
          prose: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: hostile.join('') },
                { type: 'link', href: 'javascript:alert(1)', children: [{ type: 'text', value: '点' }] },
              ],
            },
          ],
        },
      ],
    };
    const { text, pages } = await print(value);
    for (const words of hostile) expect(text).toContain(words.replace(/\s/g, ''));
    expect(
      pages.flatMap(({ links }) => links).filter((link) => !/^(tel:\d+|https:\/\/hutong\.example\.org\/)/.test(link)),
    ).toEqual([]);
  });

  it('puts 〓 for a rare character and says so', async () => {
    const { text } = await print({ ...rich, villages: ['那𡌶村'] });
    expect(text).toContain('那〓村');
    expect(text).toContain('请用笔补上');
  });

  it('names an emoji that cannot be printed', async () => {
    await expect(print({ ...rich, villages: ['笑脸😀村'] })).rejects.toThrow(
      /银杏街道（990101001）的“A5 阅读版”没有印成：字体里没有这些字符.*“😀”（U\+1F600）/,
    );
  });

  it('skips no heading level, whatever an author does', async () => {
    const heading = (depth: 2 | 3, value: string) => ({ type: 'heading', depth, children: [{ type: 'text', value }] }) as const;
    const prose = [heading(3, '小标题在前'), heading(2, '大标题在后'), heading(3, '又一个小标题')];
    const { roles } = await readTags(await print({ ...rich, guides: [{ ...rich.guides[0]!, prose }] }));
    expect(roles.get('H3')).toBe(2);
    expect(roles.get('H4')).toBe(1);
  });

  it('refuses prose it does not know', async () => {
    const unknown = { type: 'video' } as unknown as (typeof rich)['guides'][number]['prose'][number];
    await expect(print({ ...rich, guides: [{ ...rich.guides[0]!, prose: [unknown] }] })).rejects.toThrow('unknown block video');
  });
});
