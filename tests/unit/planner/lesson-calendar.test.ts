import { describe, expect, it } from 'vitest';
import { plannerData } from '../../../src/domain/planner/planner-data.ts';
import { monthlyRules } from '../../../src/domain/planner/monthly-rules.ts';
import { yearRows } from '../../../src/domain/planner/year-rows.ts';
import { STAGE_NAMES } from '../../../src/domain/stage-names.ts';
import type { LessonCalendar } from '../../../src/model/lesson-calendar.ts';
import { pagesOf } from '../../../src/model/knowledge-base.ts';
import { inspectContent, readContent } from '../../../src/read-content/read-content.ts';
import { aKnowledgeBase, aRegion, aSite, whatAuthorSees } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { microBody } from '../lesson-body.ts';
import { tempContent } from '../temp-content.ts';
import { CALENDAR, DATA, WRITTEN } from './a-year.ts';

describe('the calendar that is shipped', () => {
  const kb = readContent('content');
  const { slots } = kb.lessonCalendar;
  it('fills all 72 cells with lessons that are there, and uses every lesson that fills a meeting', () => {
    const cells = slots.flatMap(({ lessons }) => Object.values(lessons));
    const slugs = pagesOf(kb, 'lessons').flatMap(({ front }) => (front.type === 'micro' ? [] : [front.slug]));
    expect(slots).toHaveLength(18);
    expect(cells).toHaveLength(72);
    expect([...new Set(cells)].sort()).toEqual(slugs.toSorted());
    for (const stage of Object.keys(STAGE_NAMES) as (keyof typeof STAGE_NAMES)[]) {
      expect(new Set(slots.map(({ lessons }) => lessons[stage])).size).toBe(18);
    }
  });
  it('has two meetings a month from September to June; January and February have one and a task for home', () => {
    const counts = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((month) => slots.filter((slot) => slot.month === month).length);
    expect(counts).toEqual([2, 2, 2, 2, 1, 1, 2, 2, 2, 2]);
    expect(kb.lessonCalendar.homeTask?.months).toEqual([1, 2]);
    const rows = yearRows(plannerData(kb), 'xiaodi');
    expect(rows.map(({ when }) => when).filter((when) => when.includes('另一次'))).toEqual(['1月另一次', '2月另一次']);
    expect(rows).toHaveLength(20);
  });
  it('never puts a second session before the first', () => {
    const { lessons, slots: ordered } = plannerData(kb);
    for (const stage of Object.keys(STAGE_NAMES) as (keyof typeof STAGE_NAMES)[]) {
      const order = ordered.map((slot) => slot.lessons[stage]!);
      for (const { slug, follows } of lessons) {
        if (follows && order.includes(slug)) expect(order.indexOf(follows)).toBeLessThan(order.indexOf(slug));
      }
    }
  });
  it('shows the rule of a region as that region’s own', () =>
    expect(monthlyRules(kb, '2026-11-22').join('\n')).toMatch(/^杭州：心理健康主题班会每月不少于 2 次/));
});

describe('the author of a calendar', () => {
  const seen = (change: (calendar: LessonCalendar) => LessonCalendar) =>
    whatAuthorSees({ ...WRITTEN, lessonCalendar: change(structuredClone(CALENDAR)) });
  const withSlot = (place: number, differs: object) => (calendar: LessonCalendar) => ({
    ...calendar,
    slots: calendar.slots.map((slot, index) => (index === place ? { ...slot, ...differs } : slot)),
  });
  it('has nothing to mend when all is well', () => expect(whatAuthorSees(WRITTEN)).toBe('没有问题'));
  it.each([
    [
      'a lesson that is not there',
      withSlot(0, { lessons: { xiaogao: 'aa', chuzhong: 'a' } }),
      '第 1 条 “a” 的 lessons.xiaogao\n    没有叫 “aa” 的课',
    ],
    ['a lesson twice', withSlot(1, { lessons: { xiaogao: 'a', chuzhong: 'b' } }), '“a” 在小学高年级用了两次，“a” 已经有了'],
    [
      'a meeting without a lesson',
      withSlot(2, { lessons: { xiaogao: 'c' } }),
      '第 3 条 “c” 的 lessons.chuzhong\n    这一次没有写初中的课',
    ],
    ['an id twice', withSlot(1, { id: 'a' }), 'id “a” 用了两次'],
    ['two meetings in one half month', withSlot(1, { half: 'first' }), '和 “a” 排在同一个半月'],
    ['a day in another month', withSlot(2, { day: { on: '05-25', name: '日' } }), '写的是 05-25，不在 10 月'],
    [
      'a guide that is not there',
      (calendar: LessonCalendar) => ({ ...calendar, homeTask: { ...calendar.homeTask!, guides: ['pe'] } }),
      '没有叫 “pe” 的文章',
    ],
  ])('is told of %s', (_, change, message) => expect(seen(change)).toContain(message));
  it.each([
    [
      'a stage that does not exist',
      { slots: [{ ...CALENDAR.slots[0], lessons: { xiaodi2: 'a' } }], homeTask: null },
      '没有叫 “xiaodi2” 的栏目',
    ],
    ['a month of the moon', { slots: [{ ...CALENDAR.slots[0], month: '腊月' }], homeTask: null }, '写 1 到 12 的整数'],
    ['a half that is none', { slots: [{ ...CALENDAR.slots[0], half: '上' }], homeTask: null }, '只能写 first'],
    ['no file', null, 'lesson-calendar.json'],
  ])('is told in Chinese of %s', (_, file, message) => {
    const { problems } = inspectContent(tempContent({ 'lesson-calendar.json': file }));
    expect(problems.map(({ file: where, record, what, fix }) => `${where} ${record} ${what} ${fix}`).join('\n')).toContain(
      message,
    );
  });
});

describe('a micro-lesson', () => {
  const micro = aPage('lessons', { slug: 'm', stage: 'xiaogao', type: 'micro', minutes: 6, body: microBody() });
  const pages = [...WRITTEN.pages!, micro];
  it('is refused as a meeting: it does not fill one', () => {
    const [first, ...rest] = CALENDAR.slots;
    const lessonCalendar = { ...CALENDAR, slots: [{ ...first!, lessons: { ...first!.lessons, xiaogao: 'm' } }, ...rest] };
    expect(whatAuthorSees({ ...WRITTEN, pages, lessonCalendar })).toContain('“m” 是微课，排不满一次班会');
  });
  it('is not offered in place of a meeting’s lesson', () =>
    expect(JSON.stringify(plannerData(aKnowledgeBase({ ...WRITTEN, pages })))).not.toContain('"m"'));
});

describe('what the planner is given', () => {
  it('says what kind of lesson each is', () =>
    expect(new Set(DATA.lessons.map(({ type }) => type))).toEqual(new Set(['主题班会'])));
  it('is small, and holds a stage only where it has lessons', () => {
    expect(DATA.stages.map(({ id }) => id)).toEqual(['xiaogao', 'chuzhong']);
    expect(plannerData(aKnowledgeBase()).stages).toEqual([]);
  });
  it('offers no files of a lesson that nobody has read yet on a live site', () => {
    const files = (stage: 'demo' | 'live') =>
      plannerData(aKnowledgeBase({ ...WRITTEN, site: aSite({ stage }) })).lessons.map((one) => one.files);
    expect(new Set(files('demo'))).toEqual(new Set([true]));
    expect(new Set(files('live'))).toEqual(new Set([false]));
  });
  it('has no rule where no document gives one', () => expect(monthlyRules({ regions: [aRegion()] }, '2026-11-22')).toEqual([]));
});
