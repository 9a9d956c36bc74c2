/** What a family reads of the coming months' activities. */
import { describe, expect, it } from 'vitest';
import { assembleHandbook } from '../../src/domain/handbook/assemble-handbook.ts';
import { daysInWords } from '../../src/domain/handbook/handbook-activities.ts';
import { quartersInWords, thisQuarterAndNext } from '../../src/domain/handbook/quarter.ts';
import { aKnowledgeBase, anActivity, confirmedOn } from './builders.ts';

describe('this quarter and the next', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-06-30', '2026年1月—6月'],
    ['2026-06-30', '2026-04-01', '2026-09-30', '2026年4月—9月'],
    ['2026-11-22', '2026-10-01', '2027-03-31', '2026年10月—2027年3月'],
    ['2027-12-31', '2027-10-01', '2028-03-31', '2027年10月—2028年3月'],
  ])('on %s are %s to %s', (today, from, to, words) => {
    expect(thisQuarterAndNext(today)).toEqual({ from, to });
    expect(quartersInWords({ from, to })).toBe(words);
  });
});

describe('the days of an activity', () => {
  it.each([
    [{ from: '2026-11-28' }, '2026年11月28日'],
    [{ from: '2026-11-28', to: '2026-11-28' }, '2026年11月28日'],
    [{ from: '2026-12-05', to: '2026-12-06' }, '2026年12月5日—6日'],
    [{ from: '2026-07-11', to: '2026-08-01' }, '2026年7月11日—8月1日'],
    [{ from: '2026-12-30', to: '2027-01-02' }, '2026年12月30日—2027年1月2日'],
  ])('%o are said as %s', (activity, words) => expect(daysInWords(activity)).toBe(words));
});

describe('the activities of a handbook', () => {
  const book = (today: string) =>
    assembleHandbook(
      aKnowledgeBase({
        activities: {
          '310104': [
            anActivity({ id: 'over', from: '2026-10-08' }),
            anActivity({
              id: 'soon',
              from: '2026-12-05',
              place: '社区学校',
              phone: '021-64387250',
              assured: confirmedOn('2026-11-01'),
            }),
            anActivity({ id: 'running', from: '2026-11-01', to: '2026-11-30' }),
            anActivity({ id: 'far', from: '2027-04-01' }),
          ],
        },
      }),
      '310104014',
      today,
    );

  it('are those of this quarter and the next that are not over, soonest first', () => {
    expect(book('2026-11-22').activities.entries.map(({ id }) => id)).toEqual(['running', 'soon']);
    expect(book('2027-01-02').activities.entries.map(({ id }) => id)).toEqual(['far']);
  });

  it('are told with place, number and how far that was checked; nothing unknown is made up', () => {
    const [running, soon] = book('2026-11-22').activities.entries;
    expect(soon).toMatchObject({ place: '社区学校', phone: '021-64387250', mark: { trust: 'confirmed' } });
    expect(running).toMatchObject({ place: '', phone: '', ages: '', mark: { trust: 'unconfirmed' } });
  });

  it('when there are none the block says so and leaves lines to write on', () => {
    const { emptyNote, writeIns } = book('2030-01-01').activities;
    expect(emptyNote).toContain('还没有收到活动安排');
    expect(writeIns).toHaveLength(3);
  });

  it('the book is as new as its newest activity', () => {
    expect(book('2026-11-22').asOfDate).toBe('2026-11-01');
  });
});
