import { beforeAll, describe, expect, it } from 'vitest';
import type { Handbook, HandbookEntry } from '../../../src/domain/handbook/handbook.ts';
import { telHref } from '../../../src/domain/phone-words.ts';
import { poster } from '../../../src/domain/prints/poster.ts';
import { typeset } from '../../../src/print/typeset.ts';
import { crowded, empty, long } from './handbooks.ts';
import { printFaults } from './print-faults.ts';
import { readPdf, readTags, type ReadPdf, type Run } from './read-pdf.ts';
import { rich } from './rich-handbook.ts';

const LEAST = 11;

const print = async (book: Handbook): Promise<ReadPdf> => readPdf((await typeset('poster.typ', poster(book), '张贴单')).bytes);

const wordy = (entry: HandbookEntry): HandbookEntry => ({
  ...entry,
  name: '样例市南城区银杏街道第十八居民委员会未成年人保护与家庭教育指导综合服务站分站',
  address: '南城区银杏路 18 弄 18 号银杏街道社区事务受理服务中心二楼东侧 203 室',
  hours: '周一至周五 8:30—11:30、13:30—17:00；中午有人值班；节假日休息；寒暑假另行通知',
  phones: entry.phones.map((one) => ({ ...one, number: `${one.number}转8000` })),
});

/** Every text as long as it gets. */
const worst: Handbook = {
  ...long,
  hotlines: { ...rich.hotlines, entries: rich.hotlines.entries.map((one, index) => (index ? wordy(one) : one)) },
  places: { ...rich.places, entries: rich.places.entries.map(wordy) },
  medical: { ...rich.medical, entries: rich.medical.entries.map(wordy) },
};

/** Runs of one column that stand nearer to each other than their letters are high. */
function crowding(runs: readonly Run[]): string[] {
  return runs.flatMap((run, index) =>
    runs
      .slice(index + 1)
      .filter((other) => run.x < other.x + other.width && other.x < run.x + run.width)
      .filter((other) => {
        const apart = Math.abs(run.y - other.y);
        return apart > 2 && apart < 0.8 * (other.y < run.y ? other.size : run.size);
      })
      .map((other) => `${run.text} / ${other.text}`),
  );
}

describe.each([
  ['a finished street', rich],
  ['a street of which nothing is known', empty],
  ['a street with names of forty characters', long],
  ['a street with 300 services', crowded],
  ['a street whose every text is long', worst],
])('the poster of %s', (_, book) => {
  const value = poster(book);
  let pdf: ReadPdf;
  let runs: readonly Run[];
  beforeAll(async () => {
    pdf = await print(book);
    runs = pdf.pages[0]!.runs;
  });

  it('is one page of A4 with no letter below 11 points', () => {
    expect(pdf.pages).toHaveLength(1);
    const [page] = pdf.pages;
    expect([Math.round(page!.width), Math.round(page!.height)]).toEqual([595, 842]);
    expect(runs.filter(({ size }) => size < LEAST - 0.01)).toEqual([]);
  });

  it('prints every number of its value whole, nothing over another, nothing cut off', async () => {
    const numbers = [...value.emergency, ...value.hotlines, ...value.nearby].map(({ number }) => number);
    expect(await printFaults(pdf, numbers)).toEqual([]);
    expect(crowding(runs)).toEqual([]);
    for (const number of numbers) expect(pdf.pages[0]!.links).toContain(telHref(number));
  });

  it('ends its lists above the people and these above the foot', () => {
    const person = runs.findIndex(({ text }) => text === '儿童主任');
    const foot = runs.findIndex(({ text }, index) => index > person && /更多号码|网址尚未设置/.test(text));
    expect(person).toBeGreaterThan(0);
    expect(foot).toBeGreaterThan(person);
    const lowest = (from: number, to: number) => Math.min(...runs.slice(from, to).map(({ y }) => y));
    expect(lowest(0, person)).toBeGreaterThan(runs[person]!.y + 15);
    expect(lowest(person, foot)).toBeGreaterThan(runs[foot]!.y + 12);
  });

  it('says where and when it is from, and what it is not', () => {
    for (const words of [book.street, book.siteName, `资料截至${book.asOf}`, ...book.notices, '带孩子遇到难处，可以问'])
      expect(pdf.text).toContain(words.replace(/\s/g, ''));
    expect(pdf.text.includes('更多号码见资源手册')).toBe(value.more);
    expect(pdf.text.includes('网址尚未设置')).toBe(book.url === null);
  });
});

describe('the poster', () => {
  it('says what it is and is tagged, with a text for every drawing', async () => {
    const pdf = await print(rich);
    const { info, metadata } = await pdf.document.getMetadata();
    expect(info).toMatchObject({ Title: '银杏街道张贴单', Author: '护童', Language: 'zh-CN' });
    expect(String(metadata?.get('pdfuaid:part'))).toBe('1');
    const { roles, alts } = await readTags(pdf);
    for (const role of ['H1', 'H2', 'Link', 'Figure']) expect(roles.get(role), role).toBeGreaterThan(0);
    expect(alts).toContain(`二维码：${rich.url}`);
    expect(alts.some((alt) => alt.startsWith('线描画'))).toBe(true);
  });

  it('explains the dots it shows and no others', async () => {
    const { text } = await print(rich);
    for (const words of ['已经核实，或全国公用', '核实已满一年', '空心：尚未电话核实']) expect(text).toContain(words);
    expect((await print(empty)).text).not.toContain('核实已满一年');
  });

  it('names who stands behind it when the street has approved its book', async () => {
    const publication = { publisher: '银杏街道办事处', approvedOn: '2026年10月8日', permit: '', copies: 3000 };
    const { text } = await print({ ...rich, publication });
    expect(text).toContain('编印：银杏街道办事处');
    expect(text).not.toContain('印数');
    expect((await print({ ...rich, publication: null })).text).not.toContain('编印');
  });

  it('leaves no list silently empty', async () => {
    expect((await print(empty)).text).toContain('别的号码还没有资料，请问儿童主任。');
  });

  it('says what 〓 stands for', async () => {
    expect((await print({ ...rich, street: '那𡌶街道' })).text).toContain('请用笔补上');
  });

  it('carries the number of its edition once it is released', async () => {
    const release = { number: 3, on: '2026年11月22日', month: '2026年11月' };
    expect((await print({ ...rich, release })).text).toContain('第3版·2026年11月');
    expect((await print(rich)).text).not.toContain('第3版');
  });

  it('gives the same bytes each time', async () => {
    const [one, other] = [await typeset('poster.typ', poster(rich), ''), await typeset('poster.typ', poster(rich), '')];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });
});
