/** Sheets as people return them, made by a seeded generator: filled in, rearranged and broken in every way we could think of. */
import { expect } from 'vitest';
import { changedFiles } from '../../../src/domain/desk/apply-changes.ts';
import { readChangeFile } from '../../../src/domain/desk/change-file.ts';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { problemInWords } from '../../../src/domain/desk/sheet-problem.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { deskContent, tablesOf, TODAY, type Table } from './desk-content.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people type, sound and not. */
const TEXTS = [
  '',
  ' ',
  '未填',
  '不知道',
  '/',
  '—',
  '有',
  '没有',
  '是',
  '否',
  '√',
  '可能',
  '接',
  '不接',
  '在办',
  '已停办',
  '已取消',
  '现有',
  '不清楚',
  '照常',
  '休息',
  '家中心',
  '儿童之家',
  '心理援助热线',
  '讲座',
  '咨询服务',
  '咖啡馆',
  '021-64387250',
  '（021）6438 7250转2',
  '02164387251',
  '０２１－６４３８７２５２（预约）',
  '021-64387253；12345、400 161 9995',
  '总机：021-64387254\n021-64387255（夜里）【每天 17:00-21:00】',
  '13812345678',
  '021 6438725O',
  '64387250',
  '2164387250',
  '110 120',
  '021-34289888',
  '周一至周五 8:30-17:00 午休',
  '周一至周五 8:30-11:30、13:30-17:00，周六 9:00-12:00',
  '每天9点到17点半，节假日休息',
  '8:30-17:00（周一、三、五）',
  '周一到周五上午8:30-11:30下午1:30-5:00',
  '每天 全天',
  '8:30-5:00',
  '周八',
  '随到随看',
  '寒暑假另行通知',
  '2026年3月',
  '2026/3/1',
  '2026-12-31',
  '46082',
  '20261301',
  '明年',
  '2',
  '３人',
  '两个',
  '-1',
  '1e9',
  '310104014',
  '310104014 徐家汇街道',
  '徐家汇街道',
  '漕河泾街道、徐家汇街道',
  '330106',
  '310104999',
  '全国',
  '家长、老师',
  '6-9岁，10-12岁',
  '各年龄',
  '大人',
  '看书、写作业；照看',
  '徐家汇街道办事处，2026年3月',
  '服务指南，上海市民政局，2025-03-01\n街道',
  '通知，https://www.sohu.com/a',
  'https://www.xuhui.gov.cn/',
  'www.xuhui.gov.cn',
  '徐汇区精神卫生中心',
  'hospital',
  '徐汇精神卫生中心',
  '乐山儿童之家',
  'station',
  '社工（兼职）',
  '李医生',
  '免费',
  '24小时',
  '先打电话',
  '身份证 110101199003074610',
  '学生：王小明',
  '=1+1',
  '+cmd',
  '-1+2',
  '@SUM(A1)',
  '#REF!',
  '<script>alert(1)</script>',
  '\u202E反',
  '零\u200B宽',
  '⼉童',
  '👨‍👩‍👧',
  'ä\u0301',
  '\u0000',
  '长'.repeat(70),
  '𠮷野',
  '"引号"',
  '换\n行',
  '；；',
  '、',
  '（',
  '】',
  '__proto__',
  'constructor',
] as const;

/** What fits under a heading, in the ways that people write it. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  服务点名称: ['乐山家中心', '心语小屋', '第二儿童之家'],
  热线名称: ['区心理热线'],
  活动名称: ['家长沙龙', '家长讲座'],
  项目名称: ['伙伴计划'],
  补贴名称: ['助学补贴'],
  类别: ['家中心', '儿童之家', '心理援助热线'],
  形式: ['讲座', '成长课程'],
  日期: ['2026年12月8日', '2026/12/9'],
  做什么: ['每周陪伴'],
  给谁: ['困境儿童'],
  给什么: ['每月一笔'],
  岗位: ['社工', '律师（每周三）'],
  人数: ['1', '', '２人'],
  属于哪个服务点: ['乐山儿童之家', '乐山家中心', '徐家汇街道未成年人保护工作站'],
  合作医院: ['徐汇区精神卫生中心'],
  已签约学校: ['3'],
  全部学校: ['5'],
  电话: ['（021）6438 7299', '', '021-64387277（白天）；021-64387278'],
  服务时间: ['周一至周五 8:30-17:00 午休', '', '每天 9:00-17:00'],
  资料来源: ['徐家汇街道办事处，2026年3月', '街道'],
  所在地: ['', '徐家汇街道'],
  时间备注: ['寒暑假另行通知', ''],
  节假日: ['休息', '照常', ''],
  地址: ['乐山路 8 号', '徐汇区漕溪北路１号'],
  主办单位: ['徐家汇街道办事处'],
  服务对象: ['家长、同学', '老师'],
  年龄: ['6-9岁、10-12岁', '各年龄'],
  接不接未成年人: ['接', '不接', '是', ''],
  有没有急诊: ['有', '无', ''],
  费用: ['按医院规定', ''],
  要带的材料: ['户口簿；病历', '户口簿\n医保卡'],
  怎么去: ['先打电话约时间'],
  能做什么: ['当面咨询；帮着转介'],
  心理辅导室: ['有', '√', '没有'],
  法治副站长单位: ['徐汇区人民检察院'],
  法治副站长电话: ['021-64387266', '０２１６４３８７２６７'],
  网址: ['www.xuhui.gov.cn', 'https://www.xuhui.gov.cn/a'],
  开始日期: ['2026年3月', '2026/3/1'],
  结束日期: ['2026年12月', '2027.1.5'],
  状态: ['', '未填'],
  备注: ['门口有台阶', '=门口', '-'],
  时间: ['下午两点'],
  地点: ['文化中心'],
  到哪天: ['2026-12-10', ''],
  谁办的: ['区民政局'],
  怎么参加: ['找儿童主任登记'],
  在哪里申请: ['街道窗口'],
  各地不同的地方: ['标准不一样'],
  岗位电话: ['021-64387211', ''],
};

/** The sheets of the test district after a few accidents. */
export function messySheets(kb: KnowledgeBase, seed: number): Table[] {
  const next = random(seed);
  const below = (bound: number) => Math.floor(next() * bound);
  const pick = <T>(items: readonly T[]) => items[below(items.length)]!;
  const tables = tablesOf(kb);
  const cellOf = (table: Table) => ({ row: 1 + below(Math.max(1, table.rows.length - 1)), column: below(table.rows[0]!.length) });
  const put = (table: Table, text: string, { row, column } = cellOf(table)) => {
    if (table.rows[row]) table.rows[row][column] = text;
  };
  const accidents: ((table: Table) => void)[] = [
    ...Array.from({ length: 8 }, () => (table: Table) => put(table, pick(TEXTS))),
    ...Array.from({ length: 16 }, () => (table: Table) => {
      const at = cellOf(table);
      const fitting = SOUND[table.rows[0]![at.column] ?? ''];
      if (fitting) put(table, pick(fitting), at);
    }),
    (table) => {
      const at = cellOf(table);
      const text = table.rows[at.row]?.[at.column] ?? '';
      put(
        table,
        text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
        at,
      );
    },
    (table) => {
      const at = cellOf(table);
      put(table, ` ${table.rows[at.row]?.[at.column] ?? ''}\u3000\n`, at);
    },
    (table) => table.rows.splice(1 + below(table.rows.length), 1),
    (table) => table.rows.push([...pick(table.rows)]),
    (table) => table.rows.push(pick(table.rows).map((cell, column) => (column && table.rows[0]![column] !== '版本' ? cell : ''))),
    (table) => table.rows.push(table.rows[0]!.map((_, column) => (column ? pick(TEXTS) : ''))),
    (table) => table.rows.push(newRow(table, pick)),
    (table) => table.rows.push(newRow(table, pick)),
    (table) => table.rows.splice(below(table.rows.length), 0, []),
    (table) => {
      const column = below(table.rows[0]!.length);
      for (const row of table.rows) row.splice(column, 1);
    },
    (table) => table.rows.forEach((row, index) => row.splice(1, 0, index ? pick(TEXTS) : '多出来的')),
    (table) => table.rows.forEach((row) => row.reverse()),
    (table) => table.rows.unshift(['某某街道'], []),
    (table) => (table.merged = [{ row: 1 + below(6), column: 1 + below(9) }]),
    (table) => (table.formulas = [{ row: 1 + below(6), column: 1 + below(9) }]),
    (table) => Object.assign(table, { name: pick(['Sheet1', '服务点', '活动 (2)', ' 热线 ']) }),
    (table) => put(table, pick(['station', 'home', 'n-12356', 'hospitl', 'talk']), { row: 1 + below(4), column: 0 }),
  ];
  for (let count = 1 + below(7); count > 0; count--) pick(accidents)(next() < 0.4 ? tables[1]! : pick(tables.slice(1)));
  return tables;
}

/** A row that somebody adds with the cells that matter filled in, most of them soundly. */
function newRow(table: Table, pick: <T>(items: readonly T[]) => T): string[] {
  return (table.rows.find((row) => row.length > 2) ?? []).map((heading) => pick(SOUND[heading] ?? ['', '', '', pick(TEXTS)]));
}

/** Holds one seed to the promises of the desk. Returns whether the sheet was taken over. */
export function holdToPromises(seed: number): boolean {
  const kb = deskContent({ blocklist: [{ number: '021-34289888', reason: '旧号' }] });
  const before = JSON.stringify(kb.services);
  const tables = messySheets(kb, seed);
  const { problems, diff, changeFile, preview } = checkSheet(kb, tables, TODAY);
  expect(JSON.stringify(kb.services)).toBe(before);
  if (problems.length) {
    expect(changeFile).toBeNull();
    for (const problem of problems) {
      expect(tables.map(({ name }) => name)).toContain(problem.sheet);
      expect(problem.row).toBeGreaterThan(0);
      expect(problem.column).toMatch(/\S/);
      expect(problem.what + problem.fix).toMatch(/[\u4E00-\u9FFF]/);
      expect(problemInWords(problem)).toContain(`「${problem.sheet}」第 ${problem.row} 行「${problem.column}」`);
    }
    return false;
  }
  // Nothing that the site has is lost, whatever rows are missing.
  const ids = ({ services, activities, programmes, benefits }: KnowledgeBase) =>
    [...services, ...activities, ...programmes, ...benefits].map(({ id }) => id);
  expect(ids(preview)).toEqual(expect.arrayContaining(ids(kb)));
  expect(new Set(ids(preview)).size).toBe(ids(preview).length);
  // Written out again and read back it says the same; so does the worker's own sheet a second time.
  expect(checkSheet(preview, tablesOf(preview), TODAY)).toMatchObject({ problems: [], diff: { changes: [] } });
  expect(checkSheet(preview, tables, TODAY)).toMatchObject({ problems: [], diff: { changes: [] } });
  if (!changeFile) return diff.changes.length === 0;
  // The change file and the content files hold the same records.
  const mailed = readChangeFile(kb, '改动.json', JSON.stringify(changeFile), TODAY);
  expect([mailed.problems, mailed.remarks]).toEqual([[], []]);
  expect(mailed.changes.map(({ after }) => after)).toEqual(diff.changes.map(({ after }) => after));
  for (const [file, text] of changedFiles(kb, diff.changes, () => null, TODAY)) {
    if (file === 'changes.json') continue;
    const records = JSON.parse(text) as { id: string }[];
    expect(records).toEqual(
      diff.changes
        .map(({ after }) => after)
        .filter(({ id }) => records.some((one) => one.id === id))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
  return true;
}
