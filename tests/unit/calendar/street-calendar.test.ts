import { describe, expect, it } from 'vitest';
import { hasCalendar, streetCalendar, streetsWithCalendar } from '../../../src/domain/calendar/street-calendar.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import type { Activity } from '../../../src/model/offers.ts';
import type { Region } from '../../../src/model/region.ts';
import { icalendarFile } from '../../../src/open-data/icalendar.ts';
import { aDivision, aKnowledgeBase, anActivity, aRegion, aSite, confirmedOn, DIVISIONS, type Written } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { readIcalendar } from './read-icalendar.ts';

const TODAY = '2026-11-22';
const STREET = '310104014';
const day = aPage('campaigns', { slug: 'xinli-jiankang-ri', day: '05-25', title: '心理健康日：把自己放在心上' });

/** A region whose document promises an activity each quarter. */
function promising(document: Partial<Region['documents'][number]> = {}): Region {
  const region = aRegion({ targets: { 'activity.min_per_quarter': { value: 1, clause: 'SH-X-1' } } });
  return { ...region, documents: region.documents.map((one) => ({ ...one, ...document })) };
}

const withActivities = (...activities: Activity[]) => aKnowledgeBase({ activities: { '310104': activities } });
const eventsOf = (kb: KnowledgeBase, today = TODAY, code = STREET) => streetCalendar(kb, code, today).events;
const uids = (kb: KnowledgeBase, today = TODAY, code = STREET) => eventsOf(kb, today, code).map(({ uid }) => uid);

describe('the activities in a street’s calendar', () => {
  it('are its own and those of the divisions above it, soonest first', () => {
    const kb = withActivities(
      anActivity({ id: 'district', from: '2026-12-09' }),
      anActivity({ id: 'street', serves: [STREET], from: '2026-12-01' }),
      anActivity({ id: 'city', serves: ['310000'], from: '2026-12-20' }),
      anActivity({ id: 'neighbour', serves: ['310104012'], from: '2026-12-02' }),
    );
    expect(uids(kb)).toEqual(['activity-street', 'activity-district', 'activity-city']);
    expect(uids(kb, TODAY, '330106001')).toEqual([]);
  });

  it('leave it when they are over, withheld, or of the sample city', () => {
    const kb = withActivities(
      anActivity({ id: 'over', from: '2026-11-01', to: '2026-11-21' }),
      anActivity({ id: 'first', publish: 'verify-first' }),
      anActivity({ id: 'no', publish: 'no' }),
      anActivity({ id: 'sample', sample: true }),
      anActivity({ id: 'lasting', from: '2026-11-01', to: TODAY }),
    );
    expect(uids(kb)).toEqual(['activity-lasting']);
  });

  it('say when, where, whom to call, how far that is known, and how old it is', () => {
    const talk = anActivity({ place: '社区学校', time: '上午 9 点', phone: '021-64387250', to: '2026-12-02' });
    const [event] = eventsOf(withActivities(talk));
    expect(event).toMatchObject({ from: '2026-12-01', to: '2026-12-02', title: '家长讲座', place: '社区学校', certain: false });
    expect(event!.notes).toEqual([
      '时间：上午 9 点',
      '地点：社区学校',
      '电话：021-64387250',
      '来源：上海市民政局，2025年3月1日，尚未电话核实',
      '资料截至2025年3月1日',
      '去之前先问清楚还办不办。',
      '演示版：文字未经专业审读，地址电话未逐条核实',
    ]);
    expect(eventsOf(withActivities({ ...talk, assured: confirmedOn('2026-11-01') }))[0]!.certain).toBe(true);
  });

  it('tell nothing on a phone that shames its owner', () => {
    const talk = anActivity({ name: '困境儿童心理讲座', place: '区精神卫生中心', time: '抑郁讲座之后' });
    const said = JSON.stringify(streetCalendar(withActivities(talk), STREET, TODAY));
    expect(said).toContain('"title":"讲座"');
    expect(said).not.toMatch(/困境|精神|抑郁/);
  });
});

describe('campaign days', () => {
  const kb = aKnowledgeBase({ pages: [day], site: aSite({ baseUrl: 'https://hutong.example.org/x' }) });

  it('are computed for two years from today, today included', () => {
    expect(eventsOf(kb).map(({ from }) => from)).toEqual(['2027-05-25', '2028-05-25']);
    expect(eventsOf(kb, '2027-05-25').map(({ from }) => from)).toEqual(['2027-05-25', '2028-05-25']);
    expect(eventsOf(kb, '2027-05-26').map(({ from }) => from)).toEqual(['2028-05-25', '2029-05-25']);
  });

  it('on 29 February are only in years that have one', () => {
    const leap = aKnowledgeBase({ pages: [aPage('campaigns', { slug: 'leap', day: '02-29' })] });
    expect(eventsOf(leap).map(({ from }) => from)).toEqual(['2028-02-29']);
    expect(eventsOf(leap, '2028-02-29').map(({ from }) => from)).toEqual(['2028-02-29']);
  });

  it('keep one id a year, and lead to the kit', () => {
    expect(uids(kb)).toEqual(['campaign-xinli-jiankang-ri-2027', 'campaign-xinli-jiankang-ri-2028']);
    expect(eventsOf(kb)[0]!.url).toBe('https://hutong.example.org/x/campaigns/xinli-jiankang-ri/');
  });

  it('have a title that may stand on a child’s phone, or are left out', () => {
    const title = (title: string) =>
      eventsOf(aKnowledgeBase({ pages: [aPage('campaigns', { slug: 'a', day: '10-10', title })] }))[0]?.title;
    expect(title('世界精神卫生日：心里不舒服，也能看医生')).toBe('心里不舒服，也能看医生');
    expect(title('精神卫生：防自杀')).toBeUndefined();
  });
});

describe('reminders of the quarter', () => {
  const kbOf = (region: Region, rest: Written = {}) => aKnowledgeBase({ regions: { '310000': region }, ...rest });

  it('stand at the beginning of the next four quarters where the region’s own document promises an activity', () => {
    expect(uids(kbOf(promising()))).toEqual(
      ['2027-01', '2027-04', '2027-07', '2027-10'].map((month) => `quarter-310000-${month}`),
    );
    expect(eventsOf(kbOf(promising()))[0]!.notes[0]).toContain('SH-X-1');
  });

  it.each<[string, Region]>([
    ['the region promises none', aRegion()],
    ['the document is a draft', promising({ status: 'draft' })],
    ['the document has expired', promising({ status: 'expired' })],
    ['the document ran out yesterday', promising({ validTo: '2026-11-21' })],
  ])('do not when %s', (_case, region) => expect(uids(kbOf(region))).toEqual([]));

  it('are silent about a quarter for which one is announced; a lecture is none', () => {
    const course = anActivity({ id: 'course', kind: 'course', from: '2027-03-20', to: '2027-04-02' });
    const lecture = anActivity({ id: 'lecture', from: '2027-08-01' });
    const kb = kbOf(promising(), { activities: { '310104': [course, lecture] } });
    expect(uids(kb)).toEqual(['activity-course', 'quarter-310000-2027-07', 'activity-lecture', 'quarter-310000-2027-10']);
  });
});

describe('which streets have a calendar', () => {
  it('every one in use when there is a campaign day', () => {
    const retired = aDivision('310104099', '旧街道', 'subdistrict', { validTo: '2025-01-01', replacedBy: [STREET] });
    const kb = aKnowledgeBase({ pages: [day], divisions: { '310000': [...DIVISIONS, retired] } });
    expect(streetsWithCalendar(kb, TODAY)).toEqual(['310104012', STREET]);
    expect(hasCalendar(kb, '310104099', TODAY)).toBe(false);
    expect(hasCalendar(kb, '310104099', '2025-01-01')).toBe(true);
  });

  it('otherwise those with something in it: an empty calendar is no calendar', () => {
    const kb = withActivities(anActivity({ serves: [STREET] }));
    expect(streetsWithCalendar(kb, TODAY)).toEqual([STREET]);
  });

  it('asked for a street that does not exist, says so', () => {
    expect(() => streetCalendar(aKnowledgeBase(), '310104999', TODAY)).toThrow('没有代码为 310104999 的街道或乡镇');
  });
});

describe('the file of a street', () => {
  it('is read back by a strict phone, the same from build to build', () => {
    const kb = aKnowledgeBase({ pages: [day], regions: { '310000': promising() }, activities: { '310104': [anActivity()] } });
    const file = icalendarFile(streetCalendar(kb, STREET, TODAY));
    const { events } = readIcalendar(file);
    expect(events.map(({ UID }) => UID)).toEqual(uids(kb));
    expect(new Set(uids(kb)).size).toBe(events.length);
    expect(icalendarFile(streetCalendar(kb, STREET, TODAY))).toBe(file);
  });
});
