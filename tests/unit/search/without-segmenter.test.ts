/** Old phones divide no Chinese into words: the search of the page must not ask them to. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const segmenterOf = (divide: (text: string) => string[]) =>
  class {
    segment(text: string) {
      return divide(text).map((segment) => ({ segment }));
    }
  };

describe.each([
  ['no Intl.Segmenter', undefined],
  ['one that divides every character', segmenterOf((text) => [...text])],
  ['one that divides nothing', segmenterOf((text) => [text])],
])('in a browser with %s', (_which, Segmenter) => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('Intl', { ...Intl, Segmenter });
  });
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['孩子发脾气怎么办', '孩子发脾气怎么办'],
    ['脾气大', '孩子发脾气怎么办'],
    ['耍手机', '放不下手机'],
    ['心理热线', '全国心理热线'],
    ['guduzheng', '孤独症'],
    ['孤毒症', '孤独症'],
  ])('“%s” finds “%s”', async (query, title) => {
    const { answerQuery } = await import('../../../src/search/answer-query.ts');
    const { Finder } = await import('../../../src/search/find-entries.ts');
    const { Sounds } = await import('../../../src/search/sounds.ts');
    const titles = ['孩子发脾气怎么办', '放不下手机', '全国心理热线', '孤独症', '写作业', '交朋友'];
    const entries = titles.map((one) => ({ path: `guides/${one}/`, kind: 'guides' as const, title: one, text: '' }));
    const synonyms = [[['耍手机'], ['玩手机', '放不下手机']]] as const;
    const none = () => Promise.reject(new Error('404'));
    const tables = {
      finder: () => Promise.resolve(new Finder({ entries, topics: [], synonyms, areas: [] })),
      sounds: () => Promise.resolve(new Sounds({ words: 'gu du zheng\t孤独症', signs: 'gu\t孤\ndu\t独毒\nzheng\t症' })),
      traditional: none,
      places: none,
      villages: none,
      fullText: none,
    };
    const { hits } = await answerQuery(tables, query);
    expect(hits[0]!.title).toBe(title);
  });
});
