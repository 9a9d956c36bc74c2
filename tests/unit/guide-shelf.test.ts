import { describe, expect, it } from 'vitest';
import { nextCampaignDay } from '../../src/domain/campaign-day.ts';
import { guideShelves, neighbours } from '../../src/domain/guide-shelf.ts';
import { readingMinutes } from '../../src/domain/reading-time.ts';
import { toolkitShelves } from '../../src/domain/toolkit-shelf.ts';
import { aKnowledgeBase } from './builders.ts';
import { aPage, prose } from './page-builders.ts';

describe('the shelf of guides', () => {
  const [third, first, second, other] = [
    aPage('guides', { slug: 'c', order: 3 }),
    aPage('guides', { slug: 'z', order: 1 }),
    aPage('guides', { slug: 'a', order: 2 }),
    aPage('guides', { slug: 'g', group: 'school', order: 1 }),
  ];
  const kb = aKnowledgeBase({ pages: [third, first, second, other] });

  it('has the groups in the plan’s order and their guides in reading order; empty groups are left out', () => {
    expect(guideShelves(kb).map(({ name, guides }) => [name, ...guides.map(({ front }) => front.slug)])).toEqual([
      ['打好底子', 'z', 'a', 'c'],
      ['学校与同伴', 'g'],
    ]);
  });

  it('knows what comes before and after, within the group only', () => {
    const slugs = (page: typeof first) => {
      const { before, after } = neighbours(kb, page);
      return [before?.front.slug, after?.front.slug];
    };
    expect([first, second, third, other].map(slugs)).toEqual([
      [undefined, 'a'],
      ['z', 'c'],
      ['a', undefined],
      [undefined, undefined],
    ]);
  });
});

describe('the shelves of the toolkit', () => {
  it('hold the tools in order; empty shelves are left out', () => {
    const tools = [
      aPage('toolkit', { slug: 'b', order: 2 }),
      aPage('toolkit', { slug: 'c', group: 'team' }),
      aPage('toolkit', { slug: 'a', order: 1 }),
    ];
    expect(
      toolkitShelves(aKnowledgeBase({ pages: tools })).map((shelf) => [
        shelf.name,
        ...shelf.tools.map(({ front }) => front.slug),
      ]),
    ).toEqual([
      ['走访、转介、报告', 'a', 'b'],
      ['手册、人手、自己', 'c'],
    ]);
  });
});

describe('reading time', () => {
  it.each([
    [10, 1],
    [500, 2],
    [1000, 4],
  ])('%i characters take %i minutes', (length, minutes) => expect(readingMinutes(prose('字'.repeat(length)))).toBe(minutes));
});

describe('the day of a campaign', () => {
  it.each([
    ['10-10', '2026-11-22', '2027-10-10', '星期日'],
    ['10-10', '2026-10-10', '2026-10-10', '星期六'],
    ['05-25', '2026-11-22', '2027-05-25', '星期二'],
    ['02-29', '2026-11-22', '2028-02-29', '星期二'],
  ])('%s seen on %s comes next on %s, %s', (day, today, date, weekday) => {
    expect(nextCampaignDay(day, today)).toEqual({ date, weekday });
  });
});
