import { describe, expect, it } from 'vitest';
import { reviewLine } from '../../src/domain/review-line.ts';
import { isReviewed, isWithheld, mayHandOut } from '../../src/domain/review/is-reviewed.ts';
import { monthsAfter, nextReview } from '../../src/domain/review/next-review.ts';
import { reviewersOf } from '../../src/domain/review/reviewers-of.ts';
import { printableForms } from '../../src/domain/toolkit-form.ts';
import { reviews } from '../../src/model/review.ts';
import type { Review, ReviewKind } from '../../src/model/review.ts';
import { aKnowledgeBase, aSite } from './builders.ts';
import { aPage } from './page-builders.ts';

const read = (kind: ReviewKind, on = '2026-11-22'): Review => ({ by: '某院', on, kind });
const live = aKnowledgeBase({ site: aSite({ stage: 'live' }) });
const demo = aKnowledgeBase();
const red = (review: Review[] = []) => aPage('help', { risk: 'red', review });

describe('who must read a page', () => {
  it.each([
    ['a red page', aPage('help', { risk: 'red' }), ['psychiatry', 'editor']],
    ['an orange page', aPage('guides', { risk: 'orange' }), ['psychiatry', 'editor']],
    ['a green page that names suicide', aPage('guides', { body: '孩子说到自杀，都当真。' }), ['psychiatry', 'editor']],
    ['a page on seeing a doctor', aPage('guides', { topics: ['medical-care'] }), ['psychiatry', 'editor']],
    ['a green page that names an article', aPage('guides', { body: '法律这样要求（未成年人保护法第16条）。' }), ['editor']],
    ['a page on reporting', aPage('guides', { topics: ['law-reporting'], body: '怀疑就够了。' }), ['law', 'editor']],
    ['a digest of a policy', aPage('policies', { document: 'SH-X' }), ['law', 'editor']],
    ['a lesson', aPage('lessons'), ['teacher', 'editor']],
    ['a campaign kit', aPage('campaigns', { day: '10-10' }), ['teacher', 'editor']],
    ['a tool of the school’s shelf', aPage('toolkit', { group: 'school' }), ['teacher', 'editor']],
    ['a tool for visits', aPage('toolkit', { group: 'visits' }), ['editor']],
    ['a guide on everyday life', aPage('guides'), ['editor']],
    [
      'a red lesson that cites the law',
      aPage('lessons', { risk: 'red', body: '按反家庭暴力法第十四条报警。' }),
      ['psychiatry', 'law', 'teacher', 'editor'],
    ],
  ] as const)('%s', (_what, page, kinds) => expect(reviewersOf(page)).toEqual(kinds));
});

describe('a page counts as reviewed', () => {
  it('only when all who must read it have: an editor never stands for a psychiatrist', () => {
    expect(isReviewed(red([read('editor')]))).toBe(false);
    expect(isReviewed(red([read('psychiatry')]))).toBe(false);
    expect(isReviewed(red([read('psychiatry'), read('editor')]))).toBe(true);
  });
  it('not by a reading that ended before its text was changed', () => {
    const page = (on: string) => aPage('guides', { updated: '2026-11-10', review: [read('editor', on)] });
    expect(isReviewed(page('2026-11-09'))).toBe(false);
    expect(isReviewed(page('2026-11-10'))).toBe(true);
  });
});

describe('a live site', () => {
  it('withholds unreviewed red and orange pages, and only these', () => {
    expect(isWithheld(live, red([read('editor')]))).toBe(true);
    expect(isWithheld(live, aPage('guides', { risk: 'orange' }))).toBe(true);
    expect(isWithheld(live, aPage('guides', { risk: 'yellow' }))).toBe(false);
    expect(isWithheld(live, red([read('psychiatry'), read('editor')]))).toBe(false);
    expect(isWithheld(demo, red())).toBe(false);
  });
  it('hands out reviewed texts only; a demo site hands out all', () => {
    expect(mayHandOut(live, aPage('guides'))).toBe(false);
    expect(mayHandOut(live, aPage('guides', { review: [read('editor')] }))).toBe(true);
    expect(mayHandOut(demo, aPage('guides'))).toBe(true);
  });
  it('withholds the form of a tool together with its text', () => {
    const form = {
      slug: 'baogao',
      title: '记',
      version: '2026-11',
      lead: '写',
      sides: 1,
      parts: [{ kind: 'lines' as const, title: '记', lines: 1 }],
    };
    const forms = (stage: 'live' | 'demo', review: Review[] = []) =>
      printableForms(
        aKnowledgeBase({
          site: aSite({ stage }),
          forms: { baogao: form },
          pages: [aPage('toolkit', { slug: 'baogao', risk: 'red', review })],
        }),
      );
    expect(forms('live')).toEqual([]);
    expect(forms('demo')).toEqual(['baogao']);
    expect(forms('live', [read('psychiatry'), read('editor')])).toEqual(['baogao']);
  });
});

describe('the line at the foot of a page', () => {
  it('says that nobody has read it', () => expect(reviewLine(red())).toBe('本页尚未经专业人员审读。'));
  it('names all who have read it', () =>
    expect(reviewLine(red([read('psychiatry'), read('editor', '2026-11-23')]))).toBe(
      '2026年11月22日由某院（精神科专业人员）审读；2026年11月23日由某院（编辑）审读。',
    ));
  it('names who has still to read it', () =>
    expect(reviewLine(red([read('editor')]))).toBe('2026年11月22日由某院（编辑）审读。现在的文字还没有经精神科专业人员审读。'));
  it('tells a reading of an earlier text from one of this text', () =>
    expect(reviewLine(aPage('guides', { review: [read('editor', '2026-11-01')] }))).toBe(
      '2026年11月1日由某院（编辑）审读。文字在审读以后改过。现在的文字还没有经编辑审读。',
    ));
});

describe('the next reading', () => {
  it.each([
    ['red', '2027-05-22'],
    ['orange', '2027-05-22'],
    ['yellow', '2027-11-22'],
    ['green', '2027-11-22'],
  ] as const)('of a %s page', (risk, next) => expect(nextReview(risk, [{ on: '2026-11-22' }])).toBe(next));
  it('is due when the oldest of its readings is', () =>
    expect(nextReview('red', [{ on: '2026-11-22' }, { on: '2026-09-01' }])).toBe('2027-03-01'));
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months', (day, months, then) => expect(monthsAfter(day, months)).toBe(then));
});

describe('`review` in a page’s front matter', () => {
  it('is null, one reading, or one of each kind', () => {
    expect(reviews.parse(null)).toEqual([]);
    expect(reviews.parse(read('law'))).toEqual([read('law')]);
    expect(reviews.parse([read('law'), read('editor')])).toHaveLength(2);
  });
  it.each([
    ['two of a kind', [read('law'), read('law')]],
    ['nothing', undefined],
    ['an unknown kind', { by: '某院', on: '2026-11-22', kind: 'doctor' }],
    ['no name', { by: '', on: '2026-11-22', kind: 'law' }],
  ])('is refused with %s', (_what, value) => expect(reviews.safeParse(value).success).toBe(false));
});
