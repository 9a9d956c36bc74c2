/** Which pages are kept: the same for everybody, and never more than a cheap phone has room for. */
import { describe, expect, it } from 'vitest';
import { offlineLooks } from '../../../src/domain/offline/offline-looks.ts';
import { keepsOffline, offlineAsOf, offlinePages } from '../../../src/domain/offline/offline-pages.ts';
import { streetFilesToKeep } from '../../../src/domain/offline/street-files.ts';
import { withinBudget } from '../../../src/domain/offline/within-budget.ts';
import { aKnowledgeBase, aService, aSite, DIVISIONS } from '../builders.ts';
import { aPage } from '../page-builders.ts';

const kb = aKnowledgeBase({
  pages: [
    aPage('help', { slug: 'bu-xiang-huo', sensitive: true, shortTitle: '安心看一看' }),
    aPage('help', { slug: 'luoshui' }),
    aPage('guides', { slug: 'fang-nishui', group: 'safety' }),
    aPage('guides', { slug: 'kaoza-le', group: 'school' }),
  ],
});

describe('the list', () => {
  it('holds the home page, the numbers and every crisis page, the sensitive ones too: who is without a network needs them', () => {
    expect(offlinePages(kb).needed).toEqual(['', 'offline/', 'blank/', 'help/', 'help/bu-xiang-huo/', 'help/luoshui/']);
  });
  it('has safety articles as far as there is room, other articles not', () => {
    const { wished } = offlinePages(kb);
    expect(wished).toContain('guides/fang-nishui/');
    expect(wished).not.toContain('guides/kaoza-le/');
  });
  it('says the date of its newest fact', () => {
    const checked = aService({ assured: { on: '2027-03-04', by: '王', how: 'phone' } });
    expect(offlineAsOf(aKnowledgeBase({ services: { '310104': [checked] } }), '2027-03-05')).toBe('2027-03-04');
  });
  it('is offered unless the operator has switched it off', () => {
    expect(keepsOffline(aSite())).toBe(true);
    expect(keepsOffline({ ...aSite(), offline: false })).toBe(false);
  });
});

describe('the budget', () => {
  const page = (path: string, bytes: number, assets: Record<string, number> = {}) => ({
    path,
    bytes,
    assets: Object.entries(assets).map(([name, size]) => ({ path: name, bytes: size })),
  });
  const kept = (...rest: Parameters<typeof withinBudget>) => withinBudget(...rest).map(({ path }) => path);

  it('counts what pages share once', () => {
    expect(kept([page('a/', 10, { 's.css': 50 }), page('b/', 40, { 's.css': 50 })], 100)).toEqual(['a/', 'b/']);
  });
  it('passes over a page that is too large, and counts nothing of it', () => {
    expect(kept([page('a/', 10), page('large/', 80, { 'l.css': 20 }), page('b/', 80)], 100)).toEqual(['a/', 'b/']);
  });
  it('leaves room for what is kept anyway', () => {
    expect(kept([page('a/', 10), page('b/', 10)], 25, [{ path: 's.css', bytes: 15 }])).toEqual(['a/']);
  });
});

describe('the street whose looks are kept', () => {
  const ending = DIVISIONS.map((one) => (one.code === '310104012' ? { ...one, validTo: '2026-12-31' } : one));
  const base = aKnowledgeBase({ divisions: { '310000': ending } });
  it('is one in use: the page of a retired one has neither handbook nor numbers', () => {
    expect(offlineLooks(base, '2026-12-31')[0]).toBe('streets/310104012/');
    expect(offlineLooks(base, '2027-01-01')[0]).toBe('streets/310104014/');
  });
});

describe('a ticked street', () => {
  it('is kept with its handbook and its numbers', () => {
    expect(streetFilesToKeep({ inUse: true, prints: ['handbook', 'poster'] })).toEqual([
      '',
      'handbook/',
      'handbook.pdf',
      'contacts.vcf',
    ]);
  });
  it('is kept without a PDF where none is made, and not at all when its code is no longer used', () => {
    expect(streetFilesToKeep({ inUse: true, prints: [] })).toEqual(['', 'handbook/', 'contacts.vcf']);
    expect(streetFilesToKeep({ inUse: false, prints: [] })).toEqual([]);
  });
});
