/** What people type into cells, and what becomes of it. */
import { describe, expect, it } from 'vitest';
import { cleanCell, saysNothing, type Cell } from '../../../src/domain/desk/cells/cell.ts';
import { choice, choices, yesNo } from '../../../src/domain/desk/cells/choice-cells.ts';
import { day } from '../../../src/domain/desk/cells/date-cell.ts';
import { WEEKLY } from '../../../src/domain/desk/cells/hours-cells.ts';
import { PHONE, PHONES } from '../../../src/domain/desk/cells/phone-cells.ts';
import { PLACE } from '../../../src/domain/desk/cells/place-cells.ts';
import { SOURCES } from '../../../src/domain/desk/cells/source-cell.ts';
import { COUNT, LIST, WEB } from '../../../src/domain/desk/cells/text-cells.ts';
import { AGE_BANDS, AUDIENCE, SERVES, AREA } from '../../../src/domain/desk/sheets/shared-columns.ts';
import { aService } from '../builders.ts';
import { deskContent } from './desk-content.ts';

const about = { kb: deskContent(), area: '310104' };

/** The value, or the words of the refusal. */
function said<T>(cell: Cell<T>, text: string): T | string | undefined {
  const read = cell.read(cleanCell(text), about, undefined);
  return 'fix' in read ? `✗ ${read.what ?? ''} ${read.fix}` : read.value;
}

describe('a telephone number', () => {
  it.each([
    ['（021）6438 7250转2', '021-64387250转2'],
    ['021 6438 7250', '021-64387250'],
    ['02164387250', '021-64387250'],
    ['０２１－６４３８７２５０', '021-64387250'],
    ['021—64387250', '021-64387250'],
    ['021-64387250-2', '021-64387250转2'],
    ['021-64387250 分机 8001', '021-64387250转8001'],
    ['+86 21 6438 7250', '021-64387250'],
    ['0571-8527-3456', '0571-85273456'],
    ['05718527345', '0571-8527345'],
    ['4001619995', '400-161-9995'],
    ['400 161 9995', '400-161-9995'],
    ['12345', '12345'],
    ['962525', '962525'],
    ['021-12355', '021-12355'],
    ['000-10010001', '000-10010001'],
  ])('%s is %s', (text, number) => expect(said(PHONE, text)).toBe(number));

  it.each([
    ['13812345678', '手机号'],
    ['138 1234 5678', '手机号'],
    ['2164387250', '前面的 0 可能被表格软件去掉了'],
    ['64387250', '没有区号'],
    ['021 6438725O', '请写成'],
    ['0571-8527345〇', '请写成'],
    ['021-6438725', '少了一位数字'],
    ['0216438725', '少了一位数字'],
    ['110 120', '请写成'],
    ['021-6438', '请写成'],
    ['021-64387250 8', '请写成'],
    ['街道办', '请写成'],
    ['无', '没有、不知道，就空着'],
    ['暂无', '没有、不知道，就空着'],
    ['123', '位数不够'],
    ['6438', '位数不够'],
    ['64387', '位数不够'],
    ['021-64387250 或 12345', '请写成'],
  ])('%s is refused: %s', (text, reason) => expect(said(PHONE, text)).toContain(reason));

  it.each(['、', '；', '/', '，', '\n'])('several are parted by %j', (sign) =>
    expect(said(PHONES, `021-64387250${sign}（021）6438 7251`)).toEqual([{ number: '021-64387250' }, { number: '021-64387251' }]),
  );

  it('may have a label, before or behind it, and hours of its own', () =>
    expect(
      said(PHONES, '总机：02164387250；021-64387251（预约、咨询）；12345转人工\n021-64387252 (夜里)【每天 17:00-21:00】'),
    ).toEqual([
      { number: '021-64387250', label: '总机' },
      { number: '021-64387251', label: '预约、咨询' },
      { number: '12345', label: '转人工' },
      {
        number: '021-64387252',
        label: '夜里',
        hours: {
          rules: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '17:00', close: '21:00' }],
          holidays: 'unknown',
        },
      },
    ]));

  it.each(['110', '120', '95598', '968908'])('that is short is believed where it is answered everywhere: %s', (number) =>
    expect(said(PHONES, number)).toEqual([{ number }]),
  );
  it('that is short is believed where the site has it', () => {
    const kb = deskContent({ services: { '310104': [aService({ phones: [{ number: '999' }] })] } });
    expect(PHONE.read('999', { kb, area: '310104' }, undefined)).toEqual({ value: '999' });
    expect(said(PHONE, '999')).toMatch(/^✗/);
  });
  it('has no label that is only a stroke', () => {
    expect(said(PHONES, '021-64387250-')).toEqual([{ number: '021-64387250' }]);
    expect(said(PHONES, '021-64387250（）')).toEqual([{ number: '021-64387250' }]);
  });
  it('is not swallowed as the label of another', () => expect(said(PHONES, '021-64387250 64387251')).toMatch(/^✗/));
  it('is not written twice', () => expect(said(PHONES, '021-64387250；（021）64387250')).toContain('写了两次'));
});

describe('hours', () => {
  const MON_FRI = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const rule = (days: string[], open: string, close: string) => ({ days, open, close });

  it.each([
    ['周一至周五 8:30-17:00 午休', { rules: [rule(MON_FRI, '08:30', '17:00')], note: '午休' }],
    ['周一至周五 8:30-17:00（午休 11:30-13:00）', { rules: [rule(MON_FRI, '08:30', '11:30'), rule(MON_FRI, '13:00', '17:00')] }],
    [
      '星期一到五上午８：３０～１１：３０，下午１：３０～５：００',
      { rules: [rule(MON_FRI, '08:30', '11:30'), rule(MON_FRI, '13:30', '17:00')] },
    ],
    ['工作日 9点—17点半', { rules: [rule(MON_FRI, '09:00', '17:30')] }],
    ['8:30-17:00（周一、三、五）', { rules: [rule(['mon', 'wed', 'fri'], '08:30', '17:00')] }],
    ['周六日 9.00-12.00；节假日休息', { rules: [rule(['sat', 'sun'], '09:00', '12:00')], holidays: 'closed' }],
    ['周二、周四 下午两点前', undefined],
    ['每天 全天', { rules: [rule([...MON_FRI, 'sat', 'sun'], '00:00', '24:00')] }],
    [
      '周一至周五 8:30-11:30、13:30-17:00，周六 9:00-12:00',
      {
        rules: [rule(MON_FRI, '08:30', '11:30'), rule(MON_FRI, '13:30', '17:00'), rule(['sat'], '09:00', '12:00')],
      },
    ],
    ['上午9点到下午5点，每天', { rules: [rule([...MON_FRI, 'sat', 'sun'], '09:00', '17:00')] }],
    ['周一至周五 9:00-17:00；寒暑假照常', { rules: [rule(MON_FRI, '09:00', '17:00')], note: '寒暑假照常' }],
    ['随到随看', { note: '随到随看' }],
    ['周日至周四 8:30-17:00', { rules: [rule(['mon', 'tue', 'wed', 'thu', 'sun'], '08:30', '17:00')] }],
    ['周六至周二 9:00-12:00', { rules: [rule(['mon', 'tue', 'sat', 'sun'], '09:00', '12:00')] }],
    ['周五到周一 9:00-12:00', { rules: [rule(['mon', 'fri', 'sat', 'sun'], '09:00', '12:00')] }],
    ['每天 凌晨1:30-5:00', { rules: [rule([...MON_FRI, 'sat', 'sun'], '01:30', '05:00')] }],
    [
      '每天 0:00-8:00、17:00-24:00',
      {
        rules: [rule([...MON_FRI, 'sat', 'sun'], '00:00', '08:00'), rule([...MON_FRI, 'sat', 'sun'], '17:00', '24:00')],
      },
    ],
  ])('%s', (text, hours) => (hours ? expect(said(WEEKLY, text)).toEqual(hours) : expect(said(WEEKLY, text)).toMatch(/^✗/)));

  it.each([
    '8:30-17:00',
    '周一至周五',
    '周一至周五 8:30-5:00',
    '周一至周五 8:30-17:OO',
    '周一 25:00-26:00',
    '周八 9:00-10:00',
    '周一至周五 18:00-2:00',
    '周一至周一 9:00-10:00',
  ])('are refused rather than guessed: %s', (text) => expect(said(WEEKLY, text)).toMatch(/^✗/));

  it.each([
    '周一至周五 8:30-11:30、1:30-5:00',
    '周一至周五 8:30-11:30、5:00-8:00',
    '周一至周五 1:30-5:00',
    '周一至周五 8:30-5:00',
    '周一至周五 1:30-下午5:00',
    '周一至周五 8:30-17:00，午休 12:00-1:30',
  ])('of a dial of twelve are refused, and the worker is told how to write them: %s', (text) => {
    expect(said(WEEKLY, text)).toContain('请用 24 小时制');
    expect(said(PHONES, `021-64387250【${text}】`)).toContain('请用 24 小时制');
  });
});

describe('a day', () => {
  it.each(['2026-03-01', '2026/3/1', '2026.3.1', '2026年3月1日', '２０２６年３月１日', '20260301', '46082'])('%s', (text) =>
    expect(said(day('nothing'), text)).toBe('2026-03-01'),
  );
  it('a month is its first day, or its last', () => {
    expect(said(day('first'), '2026年3月')).toBe('2026-03-01');
    expect(said(day('last'), '2028/2')).toBe('2028-02-29');
  });
  it.each(['2026年3月', '3月1日', '2026-02-30', '26/3/1', '下周', '1'])('%s is no day', (text) =>
    expect(said(day('nothing'), text)).toMatch(/^✗/),
  );
});

describe('a choice', () => {
  const kind = choice({ home: '家中心', room: '社区心理咨询室' });
  it('is read by its word, by its value and with odd spaces', () =>
    expect(['家中心', 'home', '社区 心理咨询室'].map((text) => said(kind, text))).toEqual(['home', 'home', 'room']));
  it('names all there are when it is not one of them', () =>
    expect(said(kind, '咖啡馆')).toContain('请选：家中心、社区心理咨询室'));
  it('may be several', () => expect(said(choices({ a: '家长', b: '老师' }), '老师、家长，老师')).toEqual(['b', 'a']));
  it.each([
    ['有', true],
    ['是', true],
    ['√', true],
    ['没有', false],
    ['无', false],
    ['否', false],
  ])('%s is %s', (text, value) => expect(said(yesNo('有', '没有'), text)).toBe(value));
  it('says neither yes nor no when it says maybe', () => expect(said(yesNo('有', '没有'), '在建')).toContain('请选“有”或“没有”'));
});

it.each(['', '未填', '不知道', '/', '—', '（空）'])('%j says nothing, not no', (text) =>
  expect(saysNothing(cleanCell(text))).toBe(true),
);

it('a list is parted by ； and line ends, not by 、', () =>
  expect(said(LIST, '看书、写作业；照看\n  接送 ')).toEqual(['看书、写作业', '照看', '接送']));

it('counts people', () => {
  expect(['2', '２人', '3.0'].map((text) => said(COUNT, text))).toEqual([2, 2, 3]);
  expect(['两人', '-1', '2.5'].map((text) => said(COUNT, text)).every((one) => String(one).startsWith('✗'))).toBe(true);
});

it('completes a web address and refuses what is none', () => {
  expect(said(WEB, 'www.xuhui.gov.cn')).toBe('https://www.xuhui.gov.cn');
  expect(said(WEB, '百度一下')).toMatch(/^✗/);
});

describe('a place', () => {
  it.each(['310104014', '310104014 徐家汇街道', '徐家汇街道', '徐汇区徐家汇街道', '徐家汇街道（310104014）'])('%s', (text) =>
    expect(said(PLACE, text)).toBe('310104014'),
  );
  it.each([
    ['310104014 漕河泾街道', '310104014 是徐家汇街道，不是“漕河泾街道”'],
    ['310104999', '没有区划代码 310104999'],
    ['月亮街道', '不是本站有的地方'],
  ])('%s is refused: %s', (text, reason) => expect(said(PLACE, text)).toContain(reason));
});

describe('a source', () => {
  it('has a title, a publisher and a date, or only somebody who says so', () =>
    expect(said(SOURCES, '服务指南，徐汇区民政局，2026年3月\n徐家汇街道办事处')).toEqual([
      { title: '服务指南', publisher: '徐汇区民政局', date: '2026-03' },
      { title: '填报的资料', publisher: '徐家汇街道办事处' },
    ]));
  it('keeps an official address and refuses a reprint', () => {
    expect(said(SOURCES, '通知，区政府，https://www.xuhui.gov.cn/a')).toEqual([
      { title: '通知', publisher: '区政府', url: 'https://www.xuhui.gov.cn/a' },
    ]);
    expect(said(SOURCES, '通知，区政府，https://www.sohu.com/a/1')).toContain('网址是转载的');
  });
});

it('a cell is cleaned of what nobody sees', () =>
  expect(cleanCell('\u200B 徐家汇\u3000街道\u00A0\r\n\n 办事处 \uFEFF')).toBe('徐家汇 街道\n办事处'));

describe('a word of one’s own, in place of one of the list', () => {
  it.each([
    ['服务对象', AUDIENCE.cell, '小学生', '孩子写“同学”'],
    ['服务对象', AUDIENCE.cell, '未成年人', '孩子写“同学”'],
    ['年龄', AGE_BANDS.cell, '6到18岁', '几段都要写，或写“各年龄”'],
    ['服务范围', SERVES.cell, '本街道', '空着就是所在地'],
    ['服务范围', SERVES.cell, '辖区内', '空着就是所在地'],
    ['所在地', AREA.cell, '本镇', '空着就是这张表的地方'],
  ] as const)('「%s」 is told what to write', (_heading, cell, text, hint) =>
    expect(said(cell as Cell<unknown>, text)).toContain(hint),
  );
});

describe('a source that is only a person', () => {
  it.each(['李丽华，2026年11月', '李丽华', '王小明老师，2026年', '李丽华，徐家汇街道'])('%s is refused', (text) =>
    expect(said(SOURCES, text)).toContain('像是一个人的姓名 来源写单位'),
  );
  it.each([
    '徐家汇街道办事处，2026年3月',
    '徐汇区，2026',
    '文汇报，2026-03-01',
    '医院介绍，丁香园，2026',
    '《心理辅导》，李丽华，2020',
    '服务指南，华东师范大学，https://www.ecnu.edu.cn/',
  ])('%s is not', (text) => expect(said(SOURCES, text)).toBeInstanceOf(Array));
});
