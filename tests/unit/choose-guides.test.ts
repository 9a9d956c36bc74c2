import { describe, expect, it } from 'vitest';
import { chooseGuides } from '../../src/domain/choose-guides.ts';
import { seasonOn } from '../../src/domain/season.ts';
import { aKnowledgeBase, aPage, aRegion, aSite } from './builders.ts';

const season = (id: string, from: string, to: string, topic: string) => ({ id, name: id, from, to, topics: [topic] });
const region = aRegion({
  seasons: [season('shujia', '07-01', '08-31', 'internet'), season('guonian', '12-20', '01-31', 'emotions')],
});
const reviewed = { by: '某院', on: '2026-11-01', kind: 'psychiatry' } as const;

describe('the season of a day', () => {
  it.each([
    ['2026-07-01', 'shujia'],
    ['2026-08-31', 'shujia'],
    ['2026-12-20', 'guonian'],
    ['2027-01-31', 'guonian'],
    ['2026-06-30', undefined],
    ['2027-02-01', undefined],
  ])('%s: %s', (day, id) => expect(seasonOn(region, day)?.id).toBe(id));
  it('a region without seasons has none', () => expect(seasonOn(aRegion(), '2026-07-01')).toBeUndefined());
});

describe('articles bound into a handbook', () => {
  const pages = [
    aPage('guides', { slug: 'a-plain', topics: ['emotions'], audience: ['guardian'] }),
    aPage('guides', { slug: 'b-carer', topics: ['emotions'], audience: ['carer'] }),
    aPage('guides', { slug: 'c-elder', topics: ['emotions'], group: 'grandparents', audience: ['carer'] }),
    aPage('guides', { slug: 'd-season', topics: ['internet'], audience: ['guardian'] }),
    aPage('guides', { slug: 'e-plain', topics: ['emotions'], audience: ['guardian'] }),
    aPage('guides', { slug: 'f-teacher', topics: ['internet'], audience: ['teacher'] }),
    aPage('guides', { slug: 'g-sensitive', topics: ['internet'], sensitive: true, shortTitle: '看一看' }),
    aPage('help', { slug: 'h-help', topics: ['internet'] }),
  ];
  const chosen = (kb: ReturnType<typeof aKnowledgeBase>, day: string) => chooseGuides(kb, region, day);

  it('those of the season first, then for grandparents, then for carers; four at most; never a teachers’ or a sensitive one', () => {
    const { guides, reason } = chosen(aKnowledgeBase({ pages }), '2026-07-15');
    expect(guides.map(({ front }) => front.slug)).toEqual(['d-season', 'c-elder', 'b-carer', 'a-plain']);
    expect(reason).toContain('shujia');
  });
  it('outside a season the same without it', () => {
    const { guides, reason } = chosen(aKnowledgeBase({ pages }), '2026-06-15');
    expect(guides.map(({ front }) => front.slug)).toEqual(['c-elder', 'b-carer', 'a-plain', 'd-season']);
    expect(reason).not.toContain('时节');
  });
  it('a live site prints reviewed texts only, and says so when there are none', () => {
    const imprint = { ...aSite().imprint, organizer: '局', operator: '所', correctionPhone: '12345', icp: '沪ICP备1号' };
    const site = aSite({ stage: 'live', imprint });
    expect(chosen(aKnowledgeBase({ pages, site }), '2026-07-15')).toEqual({
      guides: [],
      reason: '文章还没有经过专业审读，这一版不印。',
    });
    const read = aPage('guides', { slug: 'read', review: reviewed });
    expect(chosen(aKnowledgeBase({ pages: [...pages, read], site }), '2026-07-15').guides.map(({ front }) => front.slug)).toEqual(
      ['read'],
    );
  });
});
