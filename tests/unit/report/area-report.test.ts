/** What a worker's report says of a place, and that what nobody filled in is never told as a lack. */
import { describe, expect, it } from 'vitest';
import { areaReport } from '../../../src/domain/report/area-report.ts';
import { institutionsTable, missingTable, streetsTable } from '../../../src/domain/report/report-tables.ts';
import { totalsOf } from '../../../src/domain/report/totals.ts';
import type { Region } from '../../../src/model/region.ts';
import type { Service } from '../../../src/model/service.ts';
import { aDivision, aKnowledgeBase, anActivity, aRegion, aService, confirmedOn, DIVISIONS, type Written } from '../builders.ts';

const TODAY = '2026-11-22';
const STREET = '310104014';
const HOSPITAL = aService({ id: 'hospital', name: '医院', kind: 'psychiatric-hospital', serves: ['310104'] });

const content = (station: Partial<Service>, differs: Written = {}) =>
  aKnowledgeBase({ services: { '310104': [HOSPITAL, aService(station)] }, ...differs });
const withTargets = (targets: Region['targets'], differs: Partial<Region> = {}): Written => ({
  regions: { '310000': aRegion({ targets, ...differs }) },
});
const street = (kb: Parameters<typeof areaReport>[0]) => areaReport(kb, STREET, TODAY).streets[0]!;
const total = (kb: Parameters<typeof areaReport>[0], what: string, area = '310104') =>
  totalsOf(kb, areaReport(kb, area, TODAY)).find((one) => one.what.includes(what));

/** A station that has everything. */
const WHOLE: Partial<Service> = {
  partners: ['hospital'],
  counsellingRoom: true,
  staff: [{ role: '心理辅导人员（兼职）' }, { role: '社工', count: 2 }],
  functions: ['心理关爱', '普法教育'],
  signedSchools: { signed: 12, total: 12 },
  assured: confirmedOn('2026-10-01'),
};

describe('a station', () => {
  const said = (station: Partial<Service>) => street(content(station)).said;

  it('that has filled in nothing has not said no', () => {
    expect(said({})).toEqual({
      partner: 'unfilled',
      room: 'unfilled',
      counsellor: 'unfilled',
      mental: 'unfilled',
      legal: 'unfilled',
    });
  });
  it('that has filled in everything has everything', () => {
    expect(said(WHOLE)).toEqual({ partner: 'yes', room: 'yes', counsellor: 'yes', mental: 'yes', legal: 'yes' });
  });
  it('says no only in so many words: a room that is not there, an empty list, a role with nobody in it', () => {
    expect(said({ partners: [], counsellingRoom: false, staff: [{ role: '心理辅导人员', count: 0 }], functions: [] })).toEqual({
      partner: 'no',
      room: 'no',
      counsellor: 'no',
      mental: 'no',
      legal: 'no',
    });
  });
  it('whose list leaves something out may just not have finished it', () => {
    expect(said({ staff: [{ role: '社工' }], functions: ['走访'] })).toMatchObject({
      counsellor: 'unfilled',
      mental: 'unfilled',
    });
  });
  it('that is closed, hidden or over is not counted', () => {
    for (const gone of [{ status: 'closed' }, { publish: 'no' }, { validTo: '2026-11-21' }] as const)
      expect(street(content(gone)).stations).toEqual([]);
  });
});

describe('a street', () => {
  it('flags a past quarter without an activity, and counts those that are over', () => {
    const kb = content(
      {},
      {
        activities: {
          [STREET]: [
            anActivity({ id: 'a', kind: 'course', area: STREET, serves: [STREET], from: '2026-03-31', to: '2026-04-01' }),
            anActivity({ id: 'b', kind: 'lecture', area: STREET, serves: [STREET], from: '2026-08-01' }),
            anActivity({ id: 'c', kind: 'course', area: STREET, serves: [STREET], from: '2026-08-01', publish: 'no' }),
          ],
        },
      },
    );
    const [row] = streetsTable(areaReport(kb, STREET, TODAY)).rows;
    expect([row!['q1'], row!['q2'], row!['q3'], row!['q4']]).toEqual(['1 次', '1 次', '未填（已过）', '未填']);
    expect(missingTable(areaReport(kb, STREET, TODAY)).rows).toContainEqual({
      place: '徐家汇街道',
      what: '第三季度已过，没有写活动',
      where: '资料表「活动」加一行，「形式」选咨询服务、体验活动或成长课程',
    });
  });
  it('without a station has filled in none', () => {
    const kb = aKnowledgeBase();
    expect(streetsTable(areaReport(kb, STREET, TODAY)).rows[0]).toMatchObject({
      stations: '未填',
      partner: '未填',
      schools: '未填',
      filled: '1/4',
    });
    expect(areaReport(kb, STREET, TODAY).missing[0]).toEqual({
      place: '徐家汇街道',
      what: '没有写未成年人保护工作站',
      where: '资料表「服务点」加一行，「类别」选“未成年人保护工作站”',
    });
  });
  it('counts what was confirmed within a year, standing numbers left out', () => {
    const checked = (on: string) => street(content({ assured: confirmedOn(on) })).checked;
    expect([checked('2025-11-22'), checked('2025-11-21')]).toEqual([
      { total: 1, within: 1 },
      { total: 1, within: 0 },
    ]);
  });
});

describe('what is missing', () => {
  const lines = (station: Partial<Service>) =>
    areaReport(content(station), STREET, TODAY).missing.filter(({ what }) => what.startsWith('徐家汇街道未成年人保护工作站：'));

  it('is told with sheet and column', () => {
    expect(lines({ phones: [] }).map(({ what, where }) => `${what.split('：')[1]!} → ${where}`)).toEqual([
      '没有电话 → 资料表「服务点」的「电话」',
      '合作医院未填 → 资料表「合作医院」的「合作医院」',
      '心理辅导室未填 → 资料表「服务点」的「心理辅导室」',
      '心理辅导人员未填 → 资料表「人员岗位」的「岗位」「人数」',
      '心理关爱功能未填 → 资料表「服务点」的「能做什么」',
      '普法教育功能未填 → 资料表「服务点」的「能做什么」',
      '学校签约未填 → 资料表「学校签约」的「已签约学校」「全部学校」',
      '一年内没有核实过 → 打电话核实表',
    ]);
  });
  it('is told differently when somebody said that there is none', () => {
    expect(
      lines({ ...WHOLE, counsellingRoom: false, signedSchools: { signed: 9, total: 12 } }).map(({ what }) => what.split('：')[1]),
    ).toEqual(['没有心理辅导室', '还有 3 所学校、幼儿园没有签约']);
  });
  it('is nothing for a station that has everything', () => {
    expect(lines(WHOLE)).toEqual([]);
  });
  it('of an institution of the whole district is told under the district', () => {
    const agency = aService({ id: 'agency', name: '救助中心', kind: 'protection-agency', serves: ['310104'] });
    const kb = content(WHOLE, { services: { '310104': [agency, HOSPITAL, aService(WHOLE)] } });
    expect(areaReport(kb, '310104', TODAY).missing).toContainEqual(
      expect.objectContaining({ place: '徐汇区', what: '救助中心：双师（心理辅导人员和社工）未填' }),
    );
  });
});

describe('targets', () => {
  const SIGNUP = { 'station.school_signup_pct': { value: 100, clause: 'SH-X-1' } };
  const STAFF = { 'station.min_counselling_staff': { value: 1, clause: 'SH-X-1' } };

  it('are met only when nothing is left open; a lack that was told decides', () => {
    const result = (station: Partial<Service>) => total(content(station, withTargets(STAFF)), '有心理辅导人员')!.result;
    expect([result(WHOLE), result({}), result({ staff: [] })]).toEqual(['达到', '有未填的，还不能算', '还没有达到']);
  });
  it('carry the clause of the region’s own document', () => {
    expect(total(content({ signedSchools: { signed: 9, total: 12 } }, withTargets(SIGNUP)), '签约')).toEqual({
      what: '和所有学校、幼儿园签约的工作站',
      tally: { yes: 0, no: 1, unfilled: 0 },
      figure: '9／12 所（75%）',
      target: '100%',
      clause: 'SH-X 第1条',
      result: '还没有达到',
    });
  });
  it('of a draft or of a document that has run out say so', () => {
    const [document] = aRegion().documents;
    const clause = (differs: Partial<Region['documents'][number]>) =>
      total(content({}, withTargets(STAFF, { documents: [{ ...document!, ...differs }] })), '有心理辅导人员')!.clause;
    expect([clause({ status: 'draft' }), clause({ validTo: '2026-11-21' })]).toEqual([
      'SH-X 第1条（征求意见稿）',
      'SH-X 第1条（已到期）',
    ]);
  });
  it('are not borrowed: without one nothing is judged', () => {
    expect(total(content({}), '有心理辅导人员')).toMatchObject({ target: '', clause: '', result: '' });
  });
  it('that the site’s records cannot answer are left to be filled in by hand', () => {
    const kb = content({}, withTargets({ 'publicity.min_per_year': { value: 1, clause: 'SH-X-1' } }));
    expect(total(kb, '每年集中宣传')).toMatchObject({ tally: null, target: '1', result: '本站算不出，请自己填：＿＿＿＿' });
  });
  it('a share is one of those who answered, and is rounded down', () => {
    const more = [1, 2, 3].map((number) =>
      aService({ ...(number < 3 && WHOLE), id: `s${number}`, ...(number === 1 && { counsellingRoom: false }) }),
    );
    const kb = content({}, { services: { '310104': [HOSPITAL, ...more] } });
    expect(total(kb, '有心理辅导室')).toMatchObject({
      tally: { yes: 1, no: 1, unfilled: 1 },
      figure: '1／2 家（50%），只算填了的',
    });
  });
});

describe('the tables', () => {
  it('leave empty what is not asked of a kind', () => {
    const school = aService({ id: 'school', name: '小学', kind: 'school-counselling-room' });
    const kb = content({}, { services: { '310104': [HOSPITAL, school] } });
    const [row] = institutionsTable(areaReport(kb, STREET, TODAY)).rows;
    expect([row!['partner'], row!['room'], row!['schools']]).toEqual(['未填', undefined, '']);
  });
  it('leave out streets that were replaced; the nation has no report', () => {
    const retired = aDivision('310104099', '旧街道', 'subdistrict', { validTo: '2020-12-31', replacedBy: [STREET] });
    const kb = aKnowledgeBase({ divisions: { '310000': [...DIVISIONS, retired] } });
    expect(areaReport(kb, '310104', TODAY).streets.map(({ name }) => name)).toEqual(['漕河泾街道', '徐家汇街道']);
    expect(() => areaReport(kb, '000000', TODAY)).toThrow('没有代码为 000000 的地方');
  });
});
