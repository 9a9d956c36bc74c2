/** What a returned call sheet does: confirmations, corrections, dead numbers; and what it must never do. */
import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../src/domain/desk/with-changes.ts';
import { judgeCalls } from '../../../src/domain/calls/judge-calls.ts';
import type { Service } from '../../../src/model/service.ts';
import { aBenefit, aKnowledgeBase, confirmedOn } from '../builders.ts';
import {
  ALL_RIGHT,
  BY,
  callContent,
  changedRecord,
  HOME,
  judged,
  PUBLIC,
  rowsOf,
  STATION,
  TODAY,
  type Filled,
} from './call-content.ts';

const STATION_NO = '021-64387250';
const [HOME_NO, WEEKEND_NO] = ['021-64387260', '021-64387261'];
const station = (filled: Filled, kb = callContent()) => judged({ [STATION_NO]: { ...ALL_RIGHT, ...filled } }, kb);
const NOT_REACHED = { numberRight: '', hoursRight: '', othersRight: '', by: BY, on: TODAY };

describe('a record is confirmed', () => {
  it('when its number, its hours and everything else were asked for and are right', () => {
    const verdict = station({});
    expect(changedRecord(verdict)).toEqual({ ...STATION, assured: { on: TODAY, by: BY, how: 'phone' } });
    expect([verdict.confirmed, verdict.counts.yes, verdict.toDo]).toEqual([1, 1, []]);
  });
  it('whatever signs people use for yes', () => {
    expect(
      station({ answered: '√', numberRight: '对', hoursRight: '有', othersRight: 'Y', on: '2026年11月22日' }).confirmed,
    ).toBe(1);
  });
  it('with the hours that were told; what was not said about holidays stays', () => {
    const { hours, assured } = changedRecord(station({ hoursRight: '否', newHours: '周一至周三 9:00-12:00' })) as Service;
    expect(hours).toEqual({ rules: [{ days: ['mon', 'tue', 'wed'], open: '09:00', close: '12:00' }], holidays: 'closed' });
    expect(assured!.on).toBe(TODAY);
  });
  it('without hours when nobody there could tell', () => {
    expect(changedRecord(station({ hoursRight: '否', newHours: '不清楚' }))).not.toHaveProperty('hours');
  });
  it('and counts as running again when that was in doubt', () => {
    const kb = callContent({ services: { '310104': [{ ...STATION, status: 'unknown' }] } });
    expect((changedRecord(station({}, kb)) as Service).status).toBe('active');
  });
  it('only when all of its numbers were dialled, on the earlier of the days', () => {
    const half = judged({ [HOME_NO]: { ...ALL_RIGHT, hoursRight: '' } });
    expect([half.confirmed, half.diff.changes, half.toDo]).toEqual([
      0,
      [],
      [`乐山儿童之家：没有记为核实，因为${WEEKEND_NO} 还没有打。`],
    ]);
    const both = judged({
      [HOME_NO]: { ...ALL_RIGHT, hoursRight: '', on: '2026-11-20' },
      [WEEKEND_NO]: { ...ALL_RIGHT, hoursRight: '', othersRight: '' },
    });
    expect(changedRecord(both).assured).toEqual({ on: '2026-11-20', by: BY, how: 'phone' });
  });
  it.each<[string, Filled, string]>([
    ['its hours were not asked for', { hoursRight: '' }, '时间没有问'],
    ['nothing but number and hours was asked for', { othersRight: '' }, '别的资料没有问'],
    ['something else is wrong', { othersRight: '否', remark: '搬家了' }, '别的资料有不对的（看备注，在资料表里改）'],
  ])('never when %s', (_what, filled, why) => {
    const verdict = station(filled);
    expect([verdict.confirmed, verdict.diff.changes]).toEqual([0, []]);
    expect(verdict.toDo).toContain(`徐家汇街道未成年人保护工作站：没有记为核实，因为${why}。`);
  });
  it('an older confirmation falls when something is wrong now, with the promises that rest on it', () => {
    const verdict = judged({ [HOME_NO]: { ...ALL_RIGHT, hoursRight: '', othersRight: '否' } });
    const after = changedRecord(verdict);
    expect(after.assured).toBeNull();
    expect(after).not.toHaveProperty('fees');
    expect(verdict.toDo).toContain('乐山儿童之家：不再是核实过的，所以先删去了 “免费”；核实以后再写。');
  });
});

describe('a number', () => {
  it('that was replaced is replaced, and waits for a call of its own', () => {
    const verdict = station({ numberRight: '否', newNumber: '（021）6438 7299', hoursRight: '', othersRight: '' });
    const after = changedRecord(verdict) as Service;
    expect([after.phones, after.assured, verdict.blocked]).toEqual([[{ number: '021-64387299' }], null, []]);
    expect(verdict.toDo[0]).toContain('请再打一次新号码');
  });
  it('of somebody else is taken out; a service without any is in doubt', () => {
    const after = changedRecord(station({ numberRight: '否', hoursRight: '', othersRight: '' })) as Service;
    expect([after.phones, after.status]).toEqual([[], 'unknown']);
  });
  it('that is dead once stays until it was tried again', () => {
    const verdict = station({ ...NOT_REACHED, answered: '空号' });
    expect([verdict.diff.changes, verdict.blocked]).toEqual([[], []]);
    expect(verdict.toDo[0]).toContain('还是空号，就选“空号两次”');
  });
  it('that is dead twice goes from every record, extensions included, and never comes back', () => {
    const kb = callContent({
      services: { '310104': [HOME, { ...STATION, phones: [{ number: STATION_NO }, { number: `${STATION_NO}转2` }] }] },
      benefits: { '310104': [aBenefit({ phone: STATION_NO, assured: confirmedOn(TODAY) })] },
    });
    const verdict = judged({ [STATION_NO]: { ...NOT_REACHED, answered: '空号两次' } }, kb);
    const [record, benefit] = verdict.diff.changes.map(({ after }) => after);
    expect([(record as Service).phones, (record as Service).status]).toEqual([[], 'unknown']);
    expect(benefit).not.toHaveProperty('phone');
    expect(verdict.blocked).toEqual([
      { number: STATION_NO, reason: `${TODAY} 打电话核实，两次都是空号（${BY}）。原来写在“徐家汇街道未成年人保护工作站”。` },
    ]);
  });
  it('on the list of dead ones is not taken as a new one', () => {
    const kb = callContent({ blocklist: [{ number: '021-64387299', reason: '停机。' }] });
    const { mistakes } = station({ numberRight: '否', newNumber: '021-64387299', hoursRight: '', othersRight: '' }, kb);
    expect(mistakes).toEqual([
      '「打电话」第 4 行「新号码」写的是 “021-64387299”，“021-64387299” 在停用号码名单里：停机。请换成现用的号码，或删去。',
    ]);
  });
  it('that is dead twice is refused still when the first writing was cut off after the records', () => {
    const kb = callContent();
    const rows = rowsOf(kb, { [STATION_NO]: { ...NOT_REACHED, answered: '空号两次' } });
    const after = withChanges(kb, judgeCalls(kb, rows, TODAY).diff.changes);
    const again = judgeCalls(after, rows, TODAY);
    expect([again.diff.changes, again.blocked.map(({ number }) => number)]).toEqual([[], [STATION_NO]]);
  });
  it('of a whole city or of the nation is never taken out by one caller', () => {
    const kb = aKnowledgeBase({ services: { '000000': [PUBLIC] } });
    const verdict = judged({ '12399': { ...NOT_REACHED, answered: '空号两次' } }, kb, '000000');
    expect([verdict.diff.changes, verdict.blocked]).toEqual([[], []]);
    expect(verdict.toDo[0]).toContain('12399 是大家都在用的短号，没有自动拿掉。请管理员核对');
  });
  it('that nobody picks up changes nothing', () => {
    const verdict = station({ ...NOT_REACHED, answered: '占线无人' });
    expect([verdict.diff.changes, verdict.toDo, verdict.counts.busy]).toEqual([[], [], 1]);
  });
  it('dead among several leaves the others confirmed', () => {
    const verdict = judged({
      [HOME_NO]: { ...ALL_RIGHT, hoursRight: '' },
      [WEEKEND_NO]: { ...NOT_REACHED, answered: '空号两次' },
    });
    const after = changedRecord(verdict) as Service;
    expect([after.phones, after.assured!.on, after.fees]).toEqual([[{ number: HOME_NO }], TODAY, '免费']);
  });
});

describe('a record that has changed since the sheet was made', () => {
  const later = (differs: Partial<Service>) => callContent({ services: { '310104': [HOME, { ...STATION, ...differs }] } });
  const late = (kb: ReturnType<typeof callContent>, filled: Filled = ALL_RIGHT) =>
    judgeCalls(kb, rowsOf(callContent(), { [STATION_NO]: filled }), TODAY);

  it('is not overwritten but told', () => {
    const { diff, skipped, mistakes } = late(later({ address: '新路 2 号' }), {
      ...ALL_RIGHT,
      hoursRight: '否',
      newHours: '周一 9:00-10:00',
    });
    expect([diff.changes, mistakes]).toEqual([[], []]);
    expect(skipped).toEqual([
      '第 4 行“徐家汇街道未成年人保护工作站”：做这张表以后，网站上这一条又改过，不改。请重新做一张表，再打一次。',
    ]);
  });
  it('keeps a later confirmation; the same one twice is told', () => {
    const old = late(later({ assured: confirmedOn(TODAY) }), { ...ALL_RIGHT, on: '2026-11-20' });
    expect(old.skipped[0]).toContain(`已经有 ${TODAY} 的核实，比这一次晚，不改`);
    const same = late(later({ assured: { on: TODAY, by: BY, how: 'phone' } }));
    expect([same.skipped[0], same.diff.changes]).toEqual([expect.stringContaining('这一次已经记过了'), []]);
  });
  it('or is gone is told', () => {
    expect(late(aKnowledgeBase()).skipped[0]).toContain('现在站里没有编号 station，不记');
  });
});

describe('mistakes are told with their cell, and nothing counts', () => {
  it.each<[string, Filled, string]>([
    ['no word on whether anybody answered', { answered: '' }, '「接通」空着。请选：是、否、占线无人、空号、空号两次'],
    ['another word', { answered: '好像通了' }, '「接通」写的是 “好像通了”。请选：是、否、占线无人、空号、空号两次'],
    ['no word on the number', { numberRight: '' }, '「号码对」空着。接通了的，请选“是”或“否”'],
    ['a new number beside a right one', { newNumber: '021-64387299' }, '「新号码」写的是 “021-64387299”，“号码对”选的却是“是”'],
    ['the same number as a new one', { numberRight: '否', newNumber: STATION_NO }, '和原来的号码一样。没有换的请空着'],
    ['a mobile number', { numberRight: '否', newNumber: '13812345678' }, '是手机号，个人手机号不公布'],
    ['a number that is none', { numberRight: '否', newNumber: '021 6438725O' }, '「新号码」写的是 “021 6438725O”。请写成'],
    ['wrong hours without new ones', { hoursRight: '否' }, '「新时间」空着，“时间对”选的却是“否”'],
    ['hours that say nothing', { hoursRight: '否', newHours: '周八 25:00' }, '「新时间」写的是 “周八 25:00”。请写成'],
    ['answers from somebody who was not reached', { answered: '占线无人' }, '「号码对」写的是 “是”，写了，「接通」却没有选“是”'],
    ['nobody who called', { by: '' }, '「打电话的人」空着。请写单位和岗位'],
    ['a name', { by: '王小红' }, '「打电话的人」写的是 “王小红”，里面的 “王小红” 像是姓名'],
    ['a name behind an office', { by: '徐家汇街道 王小红' }, '里面的 “王小红” 像是姓名'],
    ['a mobile number of the caller', { by: '街道 13812345678' }, '是手机号'],
    ['a hidden character', { by: '街道\u202e办' }, '看不见的字符'],
    ['no day', { on: '' }, '「日期」空着。请写打电话的那一天，例如 2026-11-22'],
    ['a day to come', { on: '2026-11-23' }, '「日期」写的是 “2026-11-23”，还没有到'],
    ['a day that does not exist', { on: '2026-02-30' }, '「日期」写的是 “2026-02-30”，不是日期'],
    ['a child in the remark', { remark: '学生王小明，电话 64387250' }, '像是孩子的姓名。请删去。'],
    ['another number in the printed cell', { number: '021-64387251' }, '「电话」写的是 “021-64387251”，和做表时不一样'],
    ['an id that was wiped out', { id: '' }, '「编号」空着。请从原来的文件里复制回来'],
  ])('%s', (_what, filled, message) => {
    const { mistakes, diff } = station(filled);
    expect(mistakes.join('\n')).toContain(message);
    expect(mistakes.join('\n')).toMatch(/^「打电话」第 4 行/);
    expect(diff.changes).toEqual([]);
  });
  it('a row twice, and rows of one office that contradict each other', () => {
    const kb = callContent();
    const rows = rowsOf(kb, { [STATION_NO]: ALL_RIGHT });
    const twice = judgeCalls(kb, [...rows, { ...rows.find(({ number }) => number === STATION_NO)!, row: 9 }], TODAY);
    expect(twice.mistakes).toEqual([`「打电话」第 9 行「电话」写的是 “${STATION_NO}”，和第 4 行是同一个号码。请只留一行。`]);
    const torn = judged({
      [HOME_NO]: { ...ALL_RIGHT, hoursRight: '' },
      [WEEKEND_NO]: { ...ALL_RIGHT, hoursRight: '', othersRight: '否' },
    });
    expect(torn.mistakes[0]).toContain('和第 5 行说的不一样，两行是同一家单位的资料');
  });
  it('round-the-clock hours of a record that is not confirmed', () => {
    const { mistakes } = station({ hoursRight: '否', newHours: '每天 全天', othersRight: '' });
    expect(mistakes[0]).toMatch(/「新时间」写的是 “每天 全天”，.*未核实不得写/);
  });
  it('a row that nobody touched says nothing', () => {
    expect(judged({})).toMatchObject({ mistakes: [], skipped: [], toDo: [], confirmed: 0, diff: { changes: [], unchanged: 0 } });
  });
});
