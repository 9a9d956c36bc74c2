import { describe, expect, it } from 'vitest';
import { feedEntries } from '../../../src/domain/open-data/feed-entries.ts';
import { atomFeed } from '../../../src/open-data/atom-feed.ts';
import { aKnowledgeBase, aService, aSite, type Written } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { expectAtom } from './feed-rules.ts';
import { childrenOf } from './read-xml.ts';

const TODAY = '2026-11-22';
const SITE = aSite({ baseUrl: 'https://hutong.example.org/hutong' });

const base = (written: Written = {}) => aKnowledgeBase({ site: SITE, ...written });
const entriesOf = (written: Written) => feedEntries(base(written), TODAY);
const feedOf = (written: Written) => atomFeed(base(written), TODAY)!;

describe('what is new', () => {
  it('stands newest first, changes of a day before its articles', () => {
    const pages = [aPage('guides', { slug: 'old', updated: '2026-11-01' }), aPage('guides', { slug: 'new' })];
    const changes = [
      { on: '2026-11-10', what: '中间的一条。' },
      { on: '2026-11-22', what: '今天的一条。' },
    ];
    expect(entriesOf({ pages, changes }).map(({ title, path, on }) => [on, path, title.slice(0, 2)])).toEqual([
      ['2026-11-22', 'data/', '今天'],
      ['2026-11-22', 'guides/new/', '先听'],
      ['2026-11-10', 'data/', '中间'],
      ['2026-11-01', 'guides/old/', '先听'],
    ]);
  });

  it('names no sensitive page, no withheld record, nothing of the sample city', () => {
    const hidden = aService({ id: 'hidden', publish: 'verify-first' });
    const entries = entriesOf({
      pages: [aPage('help', { slug: 'secret', sensitive: true, shortTitle: '看一看' }), aPage('help', { slug: 'open' })],
      services: { '310104': [hidden, aService()] },
      changes: [
        { on: TODAY, what: '改了号码。', concerns: ['hidden'] },
        { on: TODAY, what: '样例改了。', concerns: ['/areas/990101/'] },
        { on: TODAY, what: '地址改了。', concerns: ['station'] },
      ],
    });
    expect(entries.map(({ path }) => path)).toEqual(['services/station/', 'help/open/']);
  });

  it('leads to the page a change is about, where there is one', () => {
    const pages = [aPage('lessons', { slug: 'kao-shi' })];
    const changes = [
      { on: TODAY, what: '一。', concerns: ['kao-shi'] },
      { on: TODAY, what: '二。', concerns: ['nobody-knows', '/lessons/kao-shi/'] },
      { on: TODAY, what: '三。', concerns: ['nobody-knows'] },
    ];
    const paths = entriesOf({ pages, changes }).map(({ path }) => path);
    expect(paths.slice(0, 3)).toEqual(['lessons/kao-shi/', 'lessons/kao-shi/', 'data/']);
  });

  it('is told once when it is written twice, and no more of it than asked for', () => {
    const change = { on: TODAY, what: '同一条。' };
    expect(feedEntries(base({ pages: [], changes: [change, change] }), TODAY)).toHaveLength(1);
    expect(feedEntries(base({ changes: [change, { on: TODAY, what: '又一条。' }] }), TODAY, 1)).toHaveLength(1);
  });
});

describe('the feed', () => {
  const changes = [{ on: TODAY, what: "改了 <b>&amp; “号码”，还有 '引号'。" }];

  it('keeps to RFC 4287, whatever the texts say', () => {
    const pages = [aPage('guides', { slug: 'gua', title: '<script>alert(1)</script>&', summary: '“a” & <b>' })];
    const entries = expectAtom(feedOf({ changes, pages }));
    expect(entries.map((entry) => childrenOf(entry, 'title')[0]!.text)).toEqual([
      "改了 <b>&amp; “号码”，还有 '引号'。",
      '<script>alert(1)</script>&',
    ]);
    expect(childrenOf(entries[1]!, 'summary')[0]!.text).toBe('“a” & <b>');
  });

  it('calls an article by its address, so that a later change is no second article', () => {
    const idOf = (updated: string) =>
      childrenOf(expectAtom(feedOf({ pages: [aPage('guides', { slug: 'gua', updated })], changes: [] }))[0]!, 'id')[0]!.text;
    expect(idOf('2026-11-01')).toBe('https://hutong.example.org/hutong/guides/gua/');
    expect(idOf('2026-11-20')).toBe(idOf('2026-11-01'));
  });

  it('calls a change by its day and words, wherever it stands in the file', () => {
    const [only] = expectAtom(feedOf({ pages: [], changes }));
    const among = expectAtom(feedOf({ pages: [], changes: [{ on: TODAY, what: '先来的。' }, ...changes] }));
    const ids = among.map((entry) => childrenOf(entry, 'id')[0]!.text);
    expect(ids).toContain(childrenOf(only!, 'id')[0]!.text);
  });

  it('is made by whoever answers for the site', () => {
    const imprint = { ...SITE.imprint, organizer: '某市民政局' };
    expect(feedOf({ site: { ...SITE, imprint } })).toContain('<name>某市民政局</name>');
    expect(feedOf({})).toContain('<name>护童</name>');
  });

  it('is not made while the site has no address', () => {
    expect(atomFeed(base({ site: aSite() }), TODAY)).toBeUndefined();
  });

  it('is whole even when there is nothing to tell', () => {
    expect(expectAtom(feedOf({ pages: [], changes: [] }))).toEqual([]);
  });
});
