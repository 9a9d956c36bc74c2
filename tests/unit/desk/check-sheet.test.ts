/** What a worker is told about a filled workbook, and what it changes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { diffInWords } from '../../../src/domain/desk/diff-in-words.ts';
import { problemInWords } from '../../../src/domain/desk/sheet-problem.ts';
import { aService, aSite, DIVISIONS } from '../builders.ts';
import { deskContent, fill, SERVICES, tablesOf, TODAY, type Table } from './desk-content.ts';

const kb = deskContent();
let tables: Table[];
beforeEach(() => {
  tables = tablesOf(kb);
});

const check = (site = kb) => checkSheet(site, tables, TODAY);
const told = (site = kb) => check(site).problems.map(problemInWords);
const changes = (site = kb) => {
  const checked = check(site);
  expect(checked.problems.map(problemInWords)).toEqual([]);
  return checked.diff.changes;
};
const sheet = (name: string) => tables.find((one) => one.name === name)!;

const NEW_STATION = { 服务点名称: '漕河泾街道家中心', 类别: '家中心', 资料来源: '漕河泾街道办事处，2026年3月' };

describe('an untouched sheet', () => {
  it('changes nothing and lacks nothing', () => {
    expect(check()).toMatchObject({
      problems: [],
      remarks: [],
      diff: { changes: [], unchanged: 6, missing: [] },
      changeFile: null,
      area: '310104',
    });
  });
  it('changes nothing in another order of rows and columns, under another name, with rows above', () => {
    for (const table of tables.slice(1)) {
      const [head, ...rows] = table.rows.map((row) => [...row, row === table.rows[0] ? '我的备注' : '随便'].reverse());
      table.rows = [['某某街道'], [], head!, ...rows.reverse()];
    }
    tables[1] = { ...tables[1]!, name: 'Sheet1' };
    const checked = check();
    expect(checked.diff).toMatchObject({ changes: [], unchanged: 6 });
    expect(checked.remarks).toContain('「Sheet1」当作「服务点」读了');
    expect(checked.remarks).toContain('「热线」多出来的列没有读：「我的备注」');
  });
});

describe('a changed cell', () => {
  it('is told field by field, and a confirmed number that changes counts as unconfirmed', () => {
    fill(tables, '服务点', 'station', { 电话: '（021）6438 7299转2、12345' });
    const [change] = changes();
    expect(change).toMatchObject({
      change: 'changed',
      fields: [
        {
          label: '电话',
          was: '021-64387250\n021-64387250转2（晚上值班）【周六、周日 18:00—21:00；节假日照常】',
          now: '021-64387299转2\n12345',
        },
      ],
    });
    tables = tablesOf(kb);
    fill(tables, '服务点', 'home', { 费用: '', 地址: '乐山路 2 号' });
    const [home] = changes();
    expect(home!.after.assured).toBeNull();
    expect(home!.fields).toContainEqual({ label: '核实', was: '2026-10-01 核实', now: '未核实' });
    expect(home!.remarks).toEqual([
      '改了打电话核实过的内容，要重新核实；核实以前各处写“尚未电话核实”。',
      '地址改了，地图上的点没有动，请管理员核对坐标。',
    ]);
  });
  it('keeps what the sheet does not show', () => {
    fill(tables, '服务点', 'home', { 主办单位: '乐山居委会' });
    expect(changes()[0]!.after).toEqual({ ...SERVICES[1], organization: '乐山居委会' });
  });
  it('keeps the other sources and their addresses to the letter when one is added', () => {
    const row = sheet('服务点').rows.find(([id]) => id === 'station')!;
    const at = sheet('服务点').rows[0]!.indexOf('资料来源');
    row[at] = `${row[at]}\n徐家汇街道办事处，2026年11月`;
    expect(changes()[0]!.after.sources).toEqual([
      ...SERVICES[2]!.sources,
      { title: '填报的资料', publisher: '徐家汇街道办事处', date: '2026-11' },
    ]);
  });
  it('that is emptied becomes unknown, never "no"', () => {
    fill(tables, '服务点', 'hospital', { 有没有急诊: '' });
    expect(changes()[0]!.after).not.toHaveProperty('emergencyDepartment');
  });
  it('may speak of hours, pause and holidays in one', () => {
    fill(tables, '服务点', 'station', { 服务时间: '周一至周五 8:30-17:00 午休，节假日休息' });
    expect(changes()[0]!.after).toMatchObject({
      hours: {
        rules: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '08:30', close: '17:00' }],
        note: '午休',
        holidays: 'closed',
      },
    });
  });
  it('closes a place, and the record stays', () => {
    fill(tables, '服务点', 'station', { 状态: '已停办' });
    fill(tables, '活动', 'talk', { 状态: '已停办' });
    expect(changes().map(({ change, after }) => [change, after.id])).toEqual([
      ['closed', 'station'],
      ['closed', 'talk'],
    ]);
    expect(check().preview.services.map(({ id }) => id)).toContain('station');
    expect(check().preview.activities[0]).toMatchObject({ publish: 'no' });
  });
});

describe('a row that is gone', () => {
  it('changes nothing, and is named', () => {
    sheet('服务点').rows.splice(2, 1);
    expect(check()).toMatchObject({
      problems: [],
      diff: { changes: [], missing: [{ sheet: '服务点', id: 'home', name: '乐山儿童之家' }] },
    });
    expect(diffInWords(check().diff).join('\n')).toContain('表里没有这 1 行，不动');
  });
  it('of a whole sheet changes nothing either', () => {
    tables = tables.filter(({ name }) => name !== '人员岗位');
    expect(check().diff.changes).toEqual([]);
  });
});

describe('a new row', () => {
  it('gets an id, the place of the sheet and no confirmation', () => {
    fill(tables, '服务点', '', NEW_STATION);
    expect(changes()[0]).toMatchObject({
      change: 'added',
      after: {
        id: '310104-family-centre-1',
        area: '310104',
        serves: ['310104'],
        phones: [],
        publish: 'after-confirmation',
        assured: null,
        status: 'active',
        sources: [{ title: '填报的资料', publisher: '漕河泾街道办事处', date: '2026-03' }],
      },
    });
  });
  it('never gets an id that is taken, by what kind of record ever', () => {
    const id = '310104-family-centre-1';
    const site = deskContent({ services: { '310104': [...SERVICES, aService({ id, name: '别处', kind: 'family-centre' })] } });
    fill(tables, '服务点', '', NEW_STATION);
    expect(changes(site)[0]!.after.id).toBe('310104-family-centre-2');
  });
  it('may stand in a street of the area, not outside it', () => {
    fill(tables, '服务点', '', { ...NEW_STATION, 所在地: '漕河泾街道' });
    expect(changes()[0]!.after).toMatchObject({ area: '310104012', serves: ['310104012'] });
    fill(tables, '服务点', '', { ...NEW_STATION, 服务点名称: '另一个', 所在地: '330106' });
    expect(told()).toEqual(['「服务点」第 6 行「所在地」写的是 “330106”，不在徐汇区。请写这张表的地方，或者填在那里的表里。']);
  });
  it('says what it lacks', () => {
    fill(tables, '服务点', '', { 服务点名称: '漕河泾街道家中心' });
    expect(told()).toEqual([
      '「服务点」第 5 行「类别」空着。新加的一行要写这一格，例如 未成年人保护工作站。',
      '「服务点」第 5 行「资料来源」空着。新加的一行要写这一格，例如 徐家汇街道办事处，2026年3月。',
    ]);
  });
  it('is not added twice, when the same sheet comes again or somebody else added it', () => {
    fill(tables, '服务点', '', NEW_STATION);
    const after = check().preview;
    expect(check(after)).toMatchObject({ problems: [], diff: { changes: [], missing: [] } });
    fill(tables, '服务点', '', { ...NEW_STATION, 电话: '021-64387277' });
    expect(told(after)[0]).toContain('这里已经有一条同名的（编号 310104-family-centre-1）');
  });
  it('of the sample city is marked as a sample', () => {
    const site = deskContent({ divisions: { '310000': DIVISIONS }, site: aSite({ regions: ['310000', '990000'] }) });
    tables = tablesOf(site, '990101001');
    fill(tables, '服务点', '', { ...NEW_STATION, 电话: '000-10010001' });
    expect(changes(site)[0]!.after).toMatchObject({ sample: true, area: '990101001' });
  });
});

describe('roles, partners and schools', () => {
  const staff = () => (changes()[0]?.after as (typeof SERVICES)[number]).staff;
  it('a role is renamed, counted and given up in its row', () => {
    const rows = sheet('人员岗位').rows;
    rows[1]![rows[0]!.indexOf('岗位')] = '社会工作者';
    rows[2]![rows[0]!.indexOf('状态')] = '已取消';
    expect(staff()).toEqual([{ role: '社会工作者', count: 2 }]);
  });
  it('a new role names its place, by name or by id; a row that is gone takes nothing away', () => {
    sheet('人员岗位').rows.splice(1, 1);
    fill(tables, '人员岗位', '', { 属于哪个服务点: '徐家汇街道 未成年人保护工作站', 岗位: '律师（每周三）', 人数: '１人' });
    expect(staff()).toEqual([...SERVICES[2]!.staff!, { role: '律师（每周三）', count: 1 }]);
  });
  it('may belong to a place that is added in the same workbook', () => {
    fill(tables, '服务点', '', NEW_STATION);
    fill(tables, '人员岗位', '', { 属于哪个服务点: '漕河泾街道家中心', 岗位: '社工' });
    fill(tables, '合作医院', '', { 属于哪个服务点: '漕河泾街道家中心', 合作医院: '徐汇区精神卫生中心' });
    expect(changes()[0]!.after).toMatchObject({ staff: [{ role: '社工' }], partners: ['hospital'] });
  });
  it('schools are counted', () => {
    fill(tables, '学校签约', 'station', { 已签约学校: '10' });
    expect(changes()[0]!.after).toMatchObject({ signedSchools: { signed: 10, total: 12 } });
    fill(tables, '学校签约', 'station', { 已签约学校: '13' });
    expect(told()).toEqual(['「学校签约」第 2 行「已签约学校」写的是 “13”，签约学校 13 所，多于全部 12 所。检查这两个数。']);
  });
  it.each([
    [{ 岗位: '社工' }, '「人员岗位」第 4 行「属于哪个服务点」空着。请写上服务点的名称，或者编号。'],
    [
      { 属于哪个服务点: '没有这里', 岗位: '社工' },
      '「人员岗位」第 4 行「属于哪个服务点」写的是 “没有这里”，这张表里和网站上都没有这个服务点。',
    ],
    [
      { 属于哪个服务点: '乐山儿童之家', 岗位: '李医生' },
      '「人员岗位」第 4 行「岗位」写的是 “李医生”，里面的 “李医生” 像是工作人员的姓名。',
    ],
    [
      { 属于哪个服务点: '乐山儿童之家', 岗位: '社工', 人数: '几个' },
      '「人员岗位」第 4 行「人数」写的是 “几个”。请写一个数字，例如 2。',
    ],
  ])('%j is refused at its cell', (cells, message) => {
    fill(tables, '人员岗位', '', cells);
    expect(told()[0]).toContain(message);
  });
  it('an unknown hospital is told with those that are like it', () => {
    fill(tables, '合作医院', '', { 属于哪个服务点: '乐山儿童之家', 合作医院: '徐汇精神卫生中心' });
    expect(told()).toEqual([
      '「合作医院」第 3 行「合作医院」写的是 “徐汇精神卫生中心”，不在本站的资料里。是不是：徐汇区精神卫生中心？请写成一样。',
    ]);
  });
});
