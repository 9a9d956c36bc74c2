/** What a worker is told about a workbook that cannot be taken over. */
import { beforeEach, describe, expect, it } from 'vitest';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { problemInWords } from '../../../src/domain/desk/sheet-problem.ts';
import { deskContent, fill, SERVICES, tablesOf, TODAY, type Table } from './desk-content.ts';

const kb = deskContent();
let tables: Table[];
beforeEach(() => {
  tables = tablesOf(kb);
});

const check = (site = kb) => checkSheet(site, tables, TODAY);
const told = (site = kb) => check(site).problems.map(problemInWords);
const sheet = (name: string) => tables.find((one) => one.name === name)!;

describe('a cell that cannot be taken over', () => {
  it.each([
    [
      '电话',
      '021 6438725O',
      '「服务点」第 4 行「电话」写的是 “021 6438725O”，里面的“021 6438725O”不是电话号码。请写成 021-64387250',
    ],
    ['电话', '13812345678', '是手机号，个人手机号不公布。请写单位的固定电话'],
    ['类别', '咖啡馆', '请从下拉框里选'],
    ['结束日期', '明年', '「服务点」第 4 行「结束日期」写的是 “明年”。请写成 2026-03-01 这样的形式。'],
    ['服务点名称', '', '「服务点」第 4 行「服务点名称」空着。这一格不能空，请写上。'],
    ['服务点名称', '长'.repeat(61), '有 61 个字，最多 60 个'],
    ['所在地', '漕河泾街道', '已有的行不能换地方'],
    ['费用', '#REF!', '是公式出错的结果'],
    ['费用', '全部免费', '「服务点」第 4 行「费用」写的是 “全部免费”，写了 “免费”，未核实不得写'],
    ['时间备注', '24小时', '未核实不得写'],
    ['怎么去', '找 13812345678', '里面的 “13812345678” 是手机号'],
    ['备注', '身份证 110101199003074610', '像是身份证号'],
    [
      '服务时间',
      '每天 0:00-24:00',
      '「服务点」第 4 行「服务时间」写的是 “每天 0:00-24:00”，每天 00:00 到 24:00，就是说全天有人，未核实不得写',
    ],
    ['法治副站长单位', '', '请补上'],
  ])('「%s」 %s', (heading, text, message) => {
    fill(
      tables,
      '服务点',
      'station',
      heading === '法治副站长单位' ? { [heading]: '', 法治副站长电话: '021-64387250' } : { [heading]: text },
    );
    const problems = told();
    expect(problems.join('\n')).toContain(heading === '法治副站长单位' ? '请写派法治副站长的单位' : message);
    expect(check().changeFile).toBeNull();
  });
  it('is refused when its number is on the blocklist', () => {
    const site = deskContent({ blocklist: [{ number: '021-34289888', reason: '旧号' }] });
    fill(tables, '服务点', 'station', { 电话: '０２１３４２８９８８８' });
    expect(told(site)[0]).toContain(
      '「服务点」第 4 行「电话」写的是 “０２１３４２８９８８８”，“021-34289888” 在停用号码名单里：旧号',
    );
  });
  it('an id of nobody, of another place, of another sheet, or twice', () => {
    const rows = sheet('服务点').rows;
    rows.push([...rows[1]!], rows[1]!.with(0, 'hospitl'), rows[1]!.with(0, 'n-12356'));
    expect(told()).toEqual([
      '「服务点」第 5 行「编号」写的是 “hospital”，和第 2 行是同一个编号。新加的一行请把编号和版本空着；重复的请删去一行。',
      '「服务点」第 6 行「编号」写的是 “hospitl”，网站上没有这个编号。请照原样写，是不是 hospital；新加的一行把编号空着。',
      '「服务点」第 7 行「编号」写的是 “n-12356”，不是「服务点」里的资料。请填在它自己的那张表里。',
    ]);
    tables = tablesOf(kb, '310104012');
    fill(tables, '服务点', 'station', { 服务点名称: '别处的' });
    expect(told()).toEqual([
      '「服务点」第 2 行「编号」写的是 “station”，是徐汇区的资料，不是漕河泾街道的。请在徐汇区的资料表里改，这里删去这一行。',
    ]);
  });
  it('that changed on the site after the sheet was made; a row that nobody touched is let be', () => {
    const site = deskContent({
      services: { '310104': SERVICES.map((one) => ({ ...one, phones: [{ number: '021-64380000' }] })) },
    });
    expect(check(site)).toMatchObject({ problems: [], diff: { changes: [] } });
    fill(tables, '服务点', 'station', { 主办单位: '徐家汇街道' });
    expect(told(site)).toEqual([
      expect.stringMatching(/^「服务点」第 4 行「版本」写的是 “\w{7}”，做这张表以后，网站上这一条又改过。请重新下载资料表/),
    ]);
  });
});

describe('a workbook that was put out of shape', () => {
  it('merged cells and formulas are told cell by cell, the other rows are read', () => {
    const table = sheet('服务点');
    const column = table.rows[0]!.indexOf('电话') + 1;
    table.merged = [{ row: 2, column }];
    table.formulas = [{ row: 3, column }];
    fill(tables, '服务点', 'station', { 电话: '街道' });
    expect(told()).toEqual([
      '「服务点」第 2 行「电话」写的是 “021-64387251（总机）”，是合并的单元格。请取消合并，一行写一格。',
      '「服务点」第 3 行「电话」写的是 “021-64387250”，是公式。请直接写字；以 = 开头的，前面加一个空格。',
      expect.stringContaining('「服务点」第 4 行「电话」写的是 “街道”'),
    ]);
  });
  it('a column that is gone leaves its field alone', () => {
    const table = sheet('服务点');
    const at = table.rows[0]!.indexOf('电话');
    table.rows = table.rows.map((row) => row.filter((_, index) => index !== at));
    expect(check()).toMatchObject({ diff: { changes: [] }, remarks: ['「服务点」里没有这些列，不动：「电话」'] });
  });
  it('two columns of one name, two sheets of one kind, no sheet at all', () => {
    sheet('服务点').rows.forEach((row, index) => row.push(index ? '' : '电话'));
    expect(told()[0]).toContain('「服务点」第 1 行「电话」有两列都叫这个名称');
    tables = [...tablesOf(kb), { ...tablesOf(kb)[1]!, name: '服务点 (2)' }];
    expect(told()).toEqual(['「服务点 (2)」第 1 行「编号」和「服务点」是同一种表。请合成一张，再交一次。']);
    tables = [{ name: 'Sheet1', rows: [['你好']] }];
    expect(told()[0]).toContain('一张资料表也没有找到');
  });
  it('50,000 rows', () => {
    for (let row = 0; row < 50_000; row++) sheet('服务点').rows.push(['', `第${row}家`]);
    expect(told()).toEqual(['「服务点」第 1 行「编号」下面有 50003 行，太多了。一张表最多 5000 行，请分成几个地方交。']);
  });
  it('a place that the site does not know', () => {
    tables[0]!.rows[1]![1] = '410000';
    expect(told()).toEqual([
      '「填写说明」第 1 行「第 1 列」写的是 “410000”，本站没有这个区划代码。请从自己街镇的页面重新下载资料表。',
    ]);
  });
});
