/** Rows in which every cell is in order, and which would still print something wrong: a worker is told before it is sent. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readChangeFile } from '../../../src/domain/desk/change-file.ts';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { printedEntry } from '../../../src/domain/desk/printed-entry.ts';
import { problemInWords } from '../../../src/domain/desk/sheet-problem.ts';
import { checkTables } from '../../../src/worker-desk/check-file.ts';
import { aService } from '../builders.ts';
import { deskContent, fill, SERVICES, STREET, tablesOf, TODAY, type Table } from './desk-content.ts';

const kb = deskContent();
let tables: Table[];
beforeEach(() => {
  tables = tablesOf(kb, STREET);
});

const check = (site = kb) => checkSheet(site, tables, TODAY);
const told = (site = kb) => check(site).problems.map(problemInWords);
const remarks = (site = kb) => {
  const { problems, diff } = check(site);
  expect(problems.map(problemInWords)).toEqual([]);
  return diff.changes.flatMap((one) => one.remarks);
};
const NEW = { 服务点名称: '徐家汇街道家中心', 类别: '家中心', 资料来源: '徐家汇街道办事处，2026年3月' };

describe('a street’s sheet', () => {
  it.each([
    ['全国', '全国的请管理员填'],
    ['000000', '全国的请管理员填'],
    ['330106', '西湖区的请管理员填'],
  ])('puts nothing into the handbooks of other provinces: 服务范围 %s', (serves, fix) => {
    fill(tables, '服务点', '', { ...NEW, 服务范围: serves });
    expect(told()).toEqual([expect.stringContaining(`这张表只能写到本省、本市。${fix}。`)]);
    expect(check().changeFile).toBeNull();
  });
  it('does not either when its change file was made elsewhere', () => {
    fill(tables, '服务点', '', NEW);
    const file = check().changeFile!;
    const forged = { ...file, changes: file.changes.map((one) => ({ ...one, after: { ...one.after, serves: ['000000'] } })) };
    expect(readChangeFile(kb, '改动.json', JSON.stringify(forged), TODAY)).toMatchObject({
      changes: [],
      problems: [{ what: '「服务范围」写得太宽，这张表只能写到本省、本市', fix: '全国的请管理员填' }],
    });
  });
  it('leaves alone what the operator wrote', () => {
    const line = aService({ id: 'wide', name: '大家的', area: STREET, serves: ['000000'], publish: 'verify-first' });
    const site = deskContent({ services: { '310104': SERVICES, [STREET]: [line] } });
    tables = tablesOf(site, STREET);
    fill(tables, '服务点', 'wide', { 主办单位: '徐家汇街道办事处' });
    expect(remarks(site)).toEqual([]);
  });
  it('that reaches further is looked at twice, with the number of handbooks; also by the operator', () => {
    fill(tables, '服务点', '', { ...NEW, 服务范围: '上海市' });
    const remark = '服务范围写的是上海市，会印进 2 个街镇的手册，请再看一眼。';
    expect(remarks()).toEqual([remark]);
    const mailed = readChangeFile(kb, '改动.json', JSON.stringify(check().changeFile), TODAY);
    expect(mailed.changes[0]!.remarks).toEqual([remark]);
  });
  it('that leaves its own place out is told so, and the preview names the place that was written', () => {
    fill(tables, '服务点', '', { ...NEW, 服务范围: '310104012' });
    expect(remarks()).toEqual(['服务范围写的是漕河泾街道，不含所在地徐家汇街道，会印进 1 个街镇的手册，请再看一眼。']);
    const { diff, preview } = check();
    expect(printedEntry(preview, STREET, diff.changes[0]!, TODAY).kind).toBe('家中心　漕河泾街道');
  });
  it('is not remarked on when it serves its own place', () => {
    fill(tables, '服务点', '', { ...NEW, 服务范围: STREET });
    expect(remarks()).toEqual([]);
  });
});

describe('a place that is there already', () => {
  const health = aService({
    id: 'health',
    name: '徐家汇街道社区卫生服务中心',
    kind: 'community-health-centre',
    serves: [STREET],
  });
  const site = deskContent({ services: { '310104': [...SERVICES, health] } });
  beforeEach(() => {
    tables = tablesOf(site, STREET);
  });
  const typed = { 类别: '社区卫生服务中心（站）', 资料来源: '徐家汇街道办事处，2026年3月' };

  it('does not get in a second time because the district keeps the first', () => {
    fill(tables, '服务点', '', { ...typed, 服务点名称: '徐家汇街道 社区卫生服务中心' });
    expect(told(site)).toEqual([
      expect.stringContaining('这里已经有一条同名的（编号 health）。要改它，请改它那一行；真是另外一处，名称请写得不一样。'),
    ]);
  });
  it('nor because the operator keeps it', () => {
    fill(tables, '热线', '', { 热线名称: '12356', 类别: '心理援助热线', 电话: '12356', 资料来源: '徐家汇街道办事处' });
    const national = site.services.find(({ id }) => id === 'n-12356')!.name;
    fill(tables, '热线', '', { 热线名称: national, 类别: '心理援助热线', 电话: '12356', 资料来源: '徐家汇街道办事处' });
    expect(told(site).join()).toContain('要改它，请告诉管理员');
  });
  it('under another name is told by its number and kind', () => {
    fill(tables, '服务点', '', { ...typed, 服务点名称: '徐家汇卫生院', 电话: '021-64387250' });
    expect(remarks(site)).toEqual([
      '021-64387250 和“徐家汇街道社区卫生服务中心”（编号 health）的号码、类别都一样，请看是不是同一家。',
    ]);
  });
  it('is not turned into another one by typing over its row', () => {
    fill(tables, '服务点', 'health', { 服务点名称: '徐家汇街道家中心', 类别: '家中心' });
    expect(told(site)).toEqual([
      expect.stringContaining('这一行原来是“徐家汇街道社区卫生服务中心”。另一家请写在最后一行下面，这一行改回来。'),
    ]);
    tables = tablesOf(site, STREET);
    fill(tables, '服务点', 'health', { 服务点名称: '徐家汇社区卫生服务中心' });
    expect(told(site)).toEqual([]);
  });
});

describe('a number', () => {
  const many = SERVICES.map((one) => ({ ...one, serves: [STREET] }));
  const site = deskContent({ services: { '310104': many } });
  beforeEach(() => {
    tables = tablesOf(site, STREET);
  });

  it('with the area code of another city is looked at twice', () => {
    fill(tables, '服务点', '', { ...NEW, 电话: '0571-64387299' });
    expect(remarks(site)).toEqual(['0571-64387299 的区号是 0571，网站上这一带的都是 021，请再看一眼。']);
  });
  it('with the area code of its own city is not, nor where the site knows too few', () => {
    fill(tables, '服务点', '', { ...NEW, 电话: '021-64387299' });
    expect(remarks(site)).toEqual([]);
    const bare = deskContent({ services: { '310104': [] } });
    tables = tablesOf(bare, STREET);
    fill(tables, '服务点', '', { ...NEW, 电话: '0571-64387299' });
    expect(remarks(bare)).toEqual([]);
  });
});

describe('a place that is waiting to be verified', () => {
  it('is told how it gets into the handbook', () => {
    const site = deskContent({
      services: { '310104': [aService({ publish: 'verify-first', serves: [STREET], phones: [{ number: '021-64387250' }] })] },
    });
    tables = tablesOf(site, STREET);
    fill(tables, '服务点', 'station', { 电话: '021-64387299' });
    const { diff, preview } = check(site);
    expect(checkTables(site, tables, STREET, TODAY).toCall?.calls).toMatch(/calls\.xlsx$/);
    expect(checkTables(site, tablesOf(site, STREET), STREET, TODAY).toCall).toBeUndefined();
    expect(printedEntry(preview, STREET, diff.changes[0]!, TODAY).why).toContain(
      '打一遍电话，填《打电话核实表》交上来，就能印。',
    );
  });
});
