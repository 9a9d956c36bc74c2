import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/domain/handbook/handbook.ts';
import { paperwork } from '../../../src/domain/prints/paperwork.ts';
import { typeset } from '../../../src/print/typeset.ts';
import { empty, long } from './handbooks.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';
import { rich } from './rich-handbook.ts';

const HEAD = ['序号', '村（居）', '送到的份数', '日期', '经手人', '备注'];
const RELEASE = { number: 2, on: '2026年11月12日', month: '2026年11月' };

async function printed(book: Handbook): Promise<ReadPdf> {
  const { bytes } = await typeset('paperwork.typ', paperwork(book), '审批单');
  return readPdf(bytes);
}

const textOf = (page: ReadPdf['pages'][number]) =>
  page.runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

describe('the counts of the approval sheet', () => {
  it('are those of the book, part by part', () => {
    const { parts, total } = paperwork(rich);
    expect(
      parts.map(({ part, entries, sure, aged, unconfirmed, blanks }) => [part, entries, sure, aged, unconfirmed, blanks]),
    ).toEqual([
      ['热线电话', 5, 2, 1, 2, 1],
      ['服务阵地', 6, 4, 0, 2, 1],
      ['医疗机构', 3, 2, 0, 1, 0],
      ['专业人员', 4, 3, 0, 1, 2],
      ['关爱项目', 2, 1, 0, 1, 0],
      ['近期活动', 1, 1, 0, 0, 1],
    ]);
    expect(total).toMatchObject({ part: '合计', entries: 21, sure: 13, aged: 1, unconfirmed: 7, blanks: 5 });
  });
  it('say how many are still to be called, what is to be filled in, and which notices have to go', () => {
    const { checks } = paperwork({ ...rich, url: null, notices: empty.notices });
    expect(checks[0]).toContain('8 条');
    expect(checks[1]).toContain('5 行');
    expect(checks[2]).toContain('“演示版”“样稿”');
    expect(checks[5]).toContain('没有二维码');
  });
});

describe('the paperwork in print', () => {
  it('has the approval on page 1 with three signatures, and the villages in the register', async () => {
    const { pages, text } = await printed({ ...rich, release: RELEASE });
    expect(pages).toHaveLength(2);
    const [approval, register] = pages.map(textOf);
    for (const said of ['资源手册审批单', '第2版（2026年11月12日）', '2000册', '编制', '审核', '签发', '代码990101001']) {
      expect(approval).toContain(said);
    }
    for (const said of ['发放登记表', '只记份数，不写孩子和家长的姓名', '合计', ...rich.villages, ...HEAD]) {
      expect(register).toContain(said);
    }
    expect(text.split(rich.notices[0]!).length - 1).toBe(pages.length);
  });

  it('leaves a line for the edition of an unreleased book and for an imprint that nobody has approved', async () => {
    const text = textOf((await printed(empty)).pages[0]!);
    expect(text).toContain('版（还没有发布）');
    expect(text).toMatch(/印数册/);
  });

  it.each([
    [0, 2],
    [20, 2],
    [21, 3],
    [80, 4],
  ])('has room for %i villages and six other places on %i pages, each with its head', async (count, total) => {
    const villages = Array.from({ length: count }, (_, index) => `柳树湾第${index + 1}居民委员会`);
    const { pages } = await printed({ ...rich, villages });
    expect(pages).toHaveLength(total);
    for (const page of pages.slice(1)) for (const head of HEAD) expect(textOf(page)).toContain(head);
    const register = pages.slice(1).map(textOf).join('');
    for (const name of villages) expect(register).toContain(name);
    expect(register).toMatch(/合计/);
    expect(textOf(pages.at(-1)!)).toContain('合计');
  });

  it('keeps the names of a street and its villages whole, however long', async () => {
    const name = '样例市南城区银杏街道第十八居民委员会下属柳树湾大桥东门河沿学院路小区';
    const { text } = await printed({ ...long, villages: [name] });
    expect(text.replace(/\n/g, '')).toContain(name);
    expect(text).toContain(long.street);
  });
});
