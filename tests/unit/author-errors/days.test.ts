/** What an author sees when the day of something done is yet to come. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import { aDivision, aRegion, aService, anEdition, confirmedOn, DIVISIONS, whatAuthorSees, type Written } from '../builders.ts';
import { aPack } from '../packs/pack-builder.ts';
import { aPage } from '../page-builders.ts';

const TODAY = '2026-11-22';
const confirmed = (on: string) => ({ services: { '310104': [aService({ assured: confirmedOn(on) })] } });

/** The complaints about days yet to come, without where they stand. */
function complaints(written: Written, today = TODAY): string[] {
  return [...whatAuthorSees(written, today).matchAll(/[^\s，。]+ [\d-]+ 还没有到/g)].map(([words]) => words);
}

describe('a day yet to come', () => {
  it('of a confirmation', () => {
    expect(whatAuthorSees(confirmed('2062-10-01'), TODAY)).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/services/310104.json  第 1 条 “station” 的 assured.on
          核实日期 2062-10-01 还没有到。检查年、月、日；没有写错的，看看这台电脑的日期对不对。"
    `);
    expect(complaints(confirmed('2026-11-23'))).toHaveLength(1);
    expect(complaints(confirmed(TODAY))).toEqual([]);
  });

  it('is no mistake where nobody says which day it is', () => expect(whatAuthorSees(confirmed('2062-10-01'))).toBe('没有问题'));

  it('of a source, be it exact or loose', () => {
    const from = (date: string) => ({
      services: { '310104': [aService({ sources: [{ title: '通知', publisher: '区政府', date }] })] },
    });
    expect(complaints(from('2027'))).toEqual(['来源的发布日期 2027 还没有到']);
    expect(complaints(from('2026-12'))).toEqual(['来源的发布日期 2026-12 还没有到']);
    for (const date of ['2026', '2026-11', TODAY]) expect(complaints(from(date))).toEqual([]);
  });

  const review = [{ by: '某院', on: '2062-01-01', kind: 'law' as const }];
  const document = { ...aRegion().documents[0]!, date: '2062-01' };
  const release = { number: 1, on: '2062-01-01', facts: [], guides: [] };
  it.each<[string, Written, readonly string[]]>([
    ['a document', { regions: { '310000': aRegion({ documents: [document] }) } }, ['发文日期 2062-01 还没有到']],
    [
      'a page, its reading and its recording',
      { pages: [pageOn('2062-01-01', { review, audio: { file: 'a.mp3', recorded: '2062-01-01' } }), ...soundPages()] },
      ['改动日期', '录音日期', '审读日期'].map((what) => `${what} 2062-01-01 还没有到`),
    ],
    [
      'a pack',
      { packs: { parents: aPack({ updated: '2062-01-01', review }) } },
      ['改动日期 2062-01-01 还没有到', '审读日期 2062-01-01 还没有到'],
    ],
    [
      'a book',
      {
        editions: {
          '310104014': anEdition({ imprint: { publisher: '某街道', approvedOn: '2062-01-01' }, releases: [release] }),
        },
      },
      ['批准日期 2062-01-01 还没有到', '发布日期 2062-01-01 还没有到'],
    ],
    ['a change', { changes: [{ on: '2062-01-01', what: '改了' }] }, ['改动日期 2062-01-01 还没有到']],
    ['a law', { laws: [{ id: 'law', law: '法', summary: '说', asOf: '2062-01-01' }] }, ['核对日期 2062-01-01 还没有到']],
    [
      'a division',
      { divisions: { '310000': [...DIVISIONS, aDivision('310104015', '新街道', 'subdistrict', { asOf: '2062-01-01' })] } },
      ['这一条的日期 2062-01-01 还没有到'],
    ],
  ])('of %s', (_case, written, told) => expect(complaints(written)).toEqual(told));

  it('may be the day on which something is read again, or begins', () =>
    expect(complaints({ pages: [aPage('guides', { next: '2062-01-01' })] })).toEqual([]));
});

describe('a computer whose clock stopped', () => {
  const pages = [pageOn('2062-01-01'), ...soundPages()];
  it('is not told that every page is wrong: most of them know better', () =>
    expect(complaints({ ...confirmed('2026-11-01'), pages }, '2009-01-01')).toEqual([]));
  it('is not made out of one mistyped page', () => expect(complaints({ pages })).toEqual(['改动日期 2062-01-01 还没有到']));
});

function pageOn(updated: string, differs: Parameters<typeof aPage<'guides'>>[1] = {}) {
  return aPage('guides', { slug: 'mistyped', order: 2, updated, ...differs });
}

function soundPages() {
  return [aPage('guides', { slug: 'one', order: 3 }), aPage('guides', { slug: 'two', order: 4 })];
}
