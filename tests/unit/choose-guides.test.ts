import { describe, expect, it } from 'vitest';
import { chooseGuides } from '../../src/domain/handbook/choose-guides.ts';
import { seasonOn } from '../../src/domain/season.ts';
import { aDivision, aKnowledgeBase, anEdition, aRegion, aService, aSite, DIVISIONS } from './builders.ts';
import { aPage } from './page-builders.ts';

const season = (id: string, from: string, to: string, topic: string) => ({ id, name: id, from, to, topics: [topic] });
const region = aRegion({
  seasons: [season('shujia', '07-01', '08-31', 'internet'), season('guonian', '12-20', '01-31', 'emotions')],
});
const reviewed = [{ by: '某院', on: '2026-11-22', kind: 'editor' as const }];

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
  const chosen = (kb: ReturnType<typeof aKnowledgeBase>, day: string) => chooseGuides(kb, '310104014', day);

  it('those of the season first, then for grandparents, then for carers; four at most; never a teachers’ or a sensitive one', () => {
    const { guides, reason } = chosen(aKnowledgeBase({ pages, regions: { '310000': region } }), '2026-07-15');
    expect(guides.map(({ front }) => front.slug)).toEqual(['d-season', 'c-elder', 'b-carer', 'a-plain']);
    expect(reason).toContain('shujia');
  });
  it('outside a season the same without it', () => {
    const { guides, reason } = chosen(aKnowledgeBase({ pages, regions: { '310000': region } }), '2026-06-15');
    expect(guides.map(({ front }) => front.slug)).toEqual(['c-elder', 'b-carer', 'a-plain', 'd-season']);
    expect(reason).not.toContain('时节');
  });
  it('where two fit alike, the one whose examples are from a town for a street, from a village for a town', () => {
    const twins = [
      aPage('guides', { slug: 'a-village', setting: ['village'] }),
      aPage('guides', { slug: 'b-town', setting: ['town'] }),
      aPage('guides', { slug: 'c-both', setting: ['town', 'village'] }),
    ];
    const divisions = { '310000': [...DIVISIONS, aDivision('310104100', '华泾镇', 'town')] };
    const kb = aKnowledgeBase({ pages: twins, divisions });
    const slugs = (code: string) => chooseGuides(kb, code, '2026-06-15').guides.map(({ front }) => front.slug);
    expect(slugs('310104014')).toEqual(['b-town', 'c-both', 'a-village']);
    expect(slugs('310104100')).toEqual(['a-village', 'c-both', 'b-town']);
    expect(chooseGuides(kb, '310104100', '2026-06-15').rule).toContain('乡镇');
  });
  it('the guide edition binds twelve, or what the street itself chose, in its order', () => {
    const many = Array.from({ length: 15 }, (_, index) => aPage('guides', { slug: `g-${String(index).padStart(2, '0')}` }));
    const bound = (kb: ReturnType<typeof aKnowledgeBase>) =>
      chooseGuides(kb, '310104014', '2026-06-15', 'guide').guides.map(({ front }) => front.slug);
    expect(bound(aKnowledgeBase({ pages: many }))).toHaveLength(12);
    const editions = { '310104014': anEdition({ guides: ['g-14', 'g-02'] }) };
    expect(bound(aKnowledgeBase({ pages: many, editions }))).toEqual(['g-14', 'g-02']);
    expect(chooseGuides(aKnowledgeBase({ pages: many, editions }), '310104014', '2026-06-15').guides).toHaveLength(4);
  });
  it('an article that names another region’s number is not printed', () => {
    const services = { '330100': [aService({ id: 'hz-line', area: '330100', serves: ['330100'], kind: 'crisis-line' })] };
    const local = aPage('guides', {
      slug: 'a-local',
      body: '打 <Tel id="hz-line" />。\n\n<Today>\n\n今天先听他说完。\n\n</Today>',
    });
    const kb = aKnowledgeBase({ pages: [local, aPage('guides', { slug: 'b-anywhere' })], services });
    const slugs = (code: string) => chooseGuides(kb, code, '2026-06-15').guides.map(({ front }) => front.slug);
    expect(slugs('310104014')).toEqual(['b-anywhere']);
    expect(slugs('330106001')).toEqual(['a-local', 'b-anywhere']);
  });
  it('a live site prints reviewed texts only, and says so when there are none', () => {
    const imprint = { ...aSite().imprint, organizer: '局', operator: '所', correctionPhone: '12345', icp: '沪ICP备1号' };
    const site = aSite({ stage: 'live', imprint });
    expect(chosen(aKnowledgeBase({ pages, regions: { '310000': region }, site }), '2026-07-15')).toEqual({
      guides: [],
      reason: '文章还没有经过专业审读，这一版不印。',
      rule: '',
    });
    const read = aPage('guides', { slug: 'read', review: reviewed });
    expect(
      chosen(aKnowledgeBase({ pages: [...pages, read], regions: { '310000': region }, site }), '2026-07-15').guides.map(
        ({ front }) => front.slug,
      ),
    ).toEqual(['read']);
  });
});
