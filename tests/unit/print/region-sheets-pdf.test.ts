import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSheet, type ListSheet } from '../../../src/domain/region-sheets/list-sheet.ts';
import { referralSheet, type ReferralSheet } from '../../../src/domain/region-sheets/referral-sheet.ts';
import { regionSheet, sheetIds, type RegionSheet } from '../../../src/domain/region-sheets/region-sheets.ts';
import { RETOLD_NOTICE } from '../../../src/domain/region-sheets/sheet-frame.ts';
import { visitPlanner } from '../../../src/domain/region-sheets/visit-planner.ts';
import { printSheet } from '../../../src/print/print-sheet.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { aKnowledgeBase } from '../builders.ts';
import { readPdf, readTags, type ReadPdf } from './read-pdf.ts';

const TODAY = '2026-11-22';
const A4 = { width: 595.28, height: 841.89 };
const KB = readContent('content');
const EMPTY = aKnowledgeBase();
const FORTY = '四十个字长的一句话用来看一页纸最多能写下多少条而不会跑到第二页上去也不会小得看不清了吧';

let cache: string;
beforeAll(async () => void (cache = await mkdtemp(join(tmpdir(), 'hutong-sheets-'))));
afterAll(() => rm(cache, { recursive: true, force: true }));

async function print(sheet: RegionSheet): Promise<ReadPdf> {
  return readPdf((await printSheet(sheet, cache)).bytes);
}

/** The text of a page without spaces. */
function flat({ runs }: ReadPdf['pages'][number]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}

/** Heights of the letters in which `words` begin, in points. */
async function lettersOf({ document }: ReadPdf, words: string): Promise<number[]> {
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.flatMap((item) => ('str' in item && item.str.length > 3 && words.startsWith(item.str) ? item.height : []));
}

const SHIPPED = KB.regions.flatMap(({ code, name }) => sheetIds(KB, code).map((id) => ({ code, id, name })));

describe('every sheet of the shipped regions', () => {
  it.each(SHIPPED)('$name $id is as many A4 sides as promised, each with the notices', async ({ code, id }) => {
    const sheet = regionSheet(KB, code, id, TODAY);
    const pdf = await print(sheet);
    expect(pdf.pages).toHaveLength(id === 'visit-planner' ? 2 : 1);
    for (const page of pdf.pages) {
      expect(page.width).toBeCloseTo(A4.width, 0);
      expect(page.height).toBeCloseTo(A4.height, 0);
      expect(sheet.notices).toContain(RETOLD_NOTICE);
      for (const notice of sheet.notices) expect(flat(page)).toContain(notice.replace(/\s/g, ''));
      for (const { y, x } of page.runs) expect(y > 20 && x > 20 && x < A4.width - 20).toBe(true);
    }
    expect(pdf.text).not.toMatch(/[\u2E80-\u2FDF]/);
    const { info } = await pdf.document.getMetadata();
    expect(info).toMatchObject({ Title: `${sheet.region}：${sheet.title}`, Language: 'zh-CN' });
    expect((await readTags(pdf)).roles.get('H1')).toBe(pdf.pages.length);
  });

  it('never begin a line with closing punctuation', async () => {
    for (const { code, id } of SHIPPED) {
      for (const { runs } of (await print(regionSheet(KB, code, id, TODAY))).pages) {
        for (const run of runs.filter(({ text }) => /^[，。、；：？！”’）》】〉」』]/.test(text))) {
          const before = runs.some((other) => Math.abs(other.y - run.y) < 3 && other.x < run.x);
          expect(before, `${code} ${id} ${run.text}`).toBe(true);
        }
      }
    }
  });
});

describe('the lists', () => {
  it.each(['duty-list', 'service-list'] as const)('%s: its words are 14 pt and more', async (id) => {
    const sheet = listSheet(KB, '310000', id, TODAY);
    const pdf = await print(sheet);
    const { text } = sheet.groups[0]!.lines[2]!;
    const heights = await lettersOf(pdf, text);
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(14);
    for (const height of await lettersOf(pdf, sheet.always[0]!)) expect(height).toBeGreaterThanOrEqual(14);
  });

  it.each(['duty-list', 'service-list'] as const)('%s: holds the most that a region may write, on one side', async (id) => {
    const SIGNS = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰'];
    const wordsOf = (length: number, n: number) => `${SIGNS[n]}${[...FORTY].slice(0, length - 1).join('')}`;
    // Fifteen lines, three of which need two: what the content check lets through.
    const line = (n: number) => ({ text: wordsOf(n % 5 === 0 ? 40 : 28, n), where: 'SH-X 第15条', mark: '征求意见稿' });
    const groups = ['现行文件里写的', '征求意见稿里写的，还没有施行', '已经到期的文件里写的，只作参考'];
    const sheet: ListSheet = {
      ...listSheet(KB, '310000', id, TODAY),
      note: [...FORTY, ...FORTY].slice(0, 60).join(''),
      groups: groups.map((heading, group) => ({
        heading,
        inForce: group === 0,
        lines: Array.from({ length: 5 }, (_, index) => line(5 * group + index)),
      })),
    };
    const pdf = await print(sheet);
    expect(pdf.pages).toHaveLength(1);
    const { runs } = pdf.pages[0]!;
    const below = runs.find(({ text }) => sheet.always[0]!.startsWith(text.slice(0, 4)))!.y;
    for (const { lines } of sheet.groups) {
      for (const { text } of lines)
        expect(runs.find((run) => run.text.startsWith(text.slice(0, 4)))!.y).toBeGreaterThan(below + 14);
    }
  });

  it('are lines for the pen where nobody has drawn them up', async () => {
    const pdf = await print(listSheet(EMPTY, '310000', 'duty-list', TODAY));
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.text).toContain('本地另外约定的，写在这里');
    expect(pdf.text).toContain('伤害来自监护人的，不先通知他');
  });
});

describe('the referral sheet', () => {
  it('prints what is known and lines for what is not, in 11 pt and more', async () => {
    const pdf = await print(referralSheet(EMPTY, '310000', TODAY));
    expect(pdf.pages).toHaveLength(1);
    for (const words of ['未成年人保护工作站', '精神（心理）科门诊', '陪同的人']) expect(pdf.text).toContain(words);
    const heights = await lettersOf(pdf, '家里人、老师、儿童主任、同学都可能先看到。');
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(11);
  });

  it('keeps to one side with three institutions of forty characters a step, and says how many it left out', async () => {
    const real = referralSheet(KB, '990000', TODAY);
    const contact = (n: number) => ({
      name: `${n}${FORTY}`,
      phone: '000-90000005转6120',
      address: FORTY,
      mark: { trust: 'unconfirmed' as const, text: `来源：${FORTY}，尚未电话核实` },
    });
    const sheet: ReferralSheet = {
      ...real,
      rungs: real.rungs.map((rung, index) => ({
        ...rung,
        contacts: [1, 2, 4].includes(index) ? [1, 2, 3].map((n) => contact(10 * index + n)) : [],
        local: [{ text: FORTY.slice(0, 40), where: 'SH-X 第15条', mark: '征求意见稿' }],
      })),
    };
    const pdf = await print(sheet);
    expect(pdf.pages).toHaveLength(1);
    const shown = pdf.text.match(/000-90000005转6120/g)?.length ?? 0;
    const left = [...pdf.text.matchAll(/还有(\d)处/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(shown + left).toBe(9);
    expect(pdf.text).toContain('学校联系人');
  });

  it('marks an unconfirmed number', async () => {
    const sheet = referralSheet(KB, '310000', TODAY);
    const unconfirmed = sheet.rungs.flatMap(({ contacts }) => contacts).filter(({ mark }) => mark.trust === 'unconfirmed');
    expect(unconfirmed.length).toBeGreaterThan(0);
    const { text } = await print(sheet);
    for (const { mark } of unconfirmed) expect(text.replace(/\n/g, '')).toContain(mark.text.replace(/\s/g, ''));
  });
});

describe('the visit planner', () => {
  it('shows the last day of every window and the words against names on both sides', async () => {
    const planner = visitPlanner(KB, '310000', TODAY);
    const { pages } = await print(planner);
    planner.sides.forEach((side, index) => {
      const words = flat(pages[index]!);
      for (const { to } of [...side.contacts, ...side.visits]) {
        const [, month, day] = to.split('-').map(Number);
        expect(words).toContain(`${month}月${day}日`);
      }
      expect(words).toContain(planner.privacy);
      expect(words).toContain('自编代号');
    });
  });

  it('says nothing on the side for closer care that would shame a child', async () => {
    const { pages } = await print(visitPlanner(KB, '310000', TODAY));
    expect(flat(pages[1]!)).not.toMatch(/困境|危机|精神|异常|残疾/);
  });

  it('names the holidays of a year that is known', async () => {
    const { pages } = await print(visitPlanner(KB, '310000', '2025-12-22'));
    for (const page of pages) expect(flat(page)).toMatch(/含春节/);
  });

  it('gives the same bytes each time', async () => {
    const planner = visitPlanner(KB, '310000', TODAY);
    const elsewhere = await mkdtemp(join(tmpdir(), 'hutong-sheets-'));
    const [one, other] = [await printSheet(planner, cache), await printSheet(planner, elsewhere)];
    await rm(elsewhere, { recursive: true, force: true });
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });
});
