/** What a visitor gets for a query, and what has to be fetched for it. */
import { describe, expect, test, vi } from 'vitest';
import { answerQuery } from '../../../src/search/answer-query.ts';
import { aCatalogue, aLineEntry, anEntry, soundsOfWords, watchedTables } from './catalogues.ts';

const CATALOGUE = aCatalogue(
  [
    anEntry('孩子发脾气怎么办', { text: '先让自己缓一缓。' }),
    anEntry('孤独症家庭的日子'),
    anEntry('网络欺凌'),
    anEntry('孩子说不想活了', { path: 'help/bu-xiang-huo/', kind: 'help' }),
    anEntry('徐家汇保护站', { kind: 'place', path: 'services/xjh/', words: '021-64387250', area: '310104' }),
    aLineEntry('心理热线', '12356'),
    aLineEntry('市里的热线', '962525'),
    anEntry('想找人说说', { text: '打心理热线，拨 12355。' }),
  ],
  { synonyms: [[['闹情绪'], ['发脾气']]] },
);
const sounds = soundsOfWords('孤独症', '心理热线', '发脾气', '孤独');
const tables = (options = {}) => watchedTables(CATALOGUE, { sounds, ...options });
const titles = (entries: readonly { readonly title: string }[]) => entries.map(({ title }) => title);

describe('nothing but the catalogue is fetched for', () => {
  test.each(['孩子发脾气', '闹情绪', '12356', '962525', '心理热线', '   ', '？？'])('“%s”', async (query) => {
    const watched = tables();
    await answerQuery(watched, query);
    expect(watched.asked).toEqual(['catalogue']);
  });
});

describe('fetched too', () => {
  test.each([
    ['the sounds for pinyin', 'guduzheng', 'sounds', '孤独症家庭的日子'],
    ['the sounds for a wrong character', '孤毒症', 'sounds', '孤独症家庭的日子'],
    ['the traditional characters for one of them', '網絡欺凌', 'traditional', '网络欺凌'],
  ])('are %s', async (_what, query, table, title) => {
    const watched = tables();
    const { hits, readAs } = await answerQuery(watched, query);
    expect(watched.asked).toContain(table);
    expect(titles(hits)[0]).toBe(title);
    expect(readAs).toBeDefined();
  });

  test('are the streets where one may be named', async () => {
    const watched = tables();
    const { places, sure } = await answerQuery(watched, '三墩镇儿童主任电话');
    expect(watched.asked).toContain('places');
    expect(watched.asked).not.toContain('villages');
    expect(watched.asked).not.toContain('sounds');
    expect(places.map(({ name }) => name)).toEqual(['三墩镇']);
    expect(sure).toBe(true);
  });

  test('are the villages where one may be named', async () => {
    const watched = tables();
    const { places } = await answerQuery(watched, '杭州团结村');
    expect(watched.asked).toContain('villages');
    expect(places.map(({ name, village }) => [name, village])).toEqual([['三墩镇', '团结村村民委员会']]);
  });

  test('is the text of the pages when the catalogue does not know the words', async () => {
    const texts = [{ path: 'guides/yeyou/', title: '夜里', excerpt: '半夜<mark>磨牙</mark>' }];
    const watched = tables({ texts });
    const answer = await answerQuery(watched, '半夜磨牙怎么办');
    expect(watched.asked).toContain('text of 半夜磨牙');
    expect(answer.texts).toEqual(texts);
    expect(answer.sure).toBe(true);
  });
});

describe('the answer', () => {
  test('says how the query was read, when otherwise than typed', async () => {
    expect((await answerQuery(tables(), '孤毒症')).readAs).toBe('孤独症');
    expect((await answerQuery(tables(), '孤独症')).readAs).toBeUndefined();
  });

  test('does not turn the name of a street into a word that sounds like it', async () => {
    const { places, readAs } = await answerQuery(tables({ sounds: soundsOfWords('三等针') }), '三墩镇');
    expect(places.map(({ name }) => name)).toEqual(['三墩镇']);
    expect(readAs).toBeUndefined();
  });

  test('has the crisis page first, whatever else the words fit', async () => {
    const { hits, sure } = await answerQuery(tables(), '发脾气', ['help/bu-xiang-huo/', 'help/nowhere/']);
    expect(titles(hits).slice(0, 2)).toEqual(['孩子说不想活了', '孩子发脾气怎么办']);
    expect(sure).toBe(true);
  });

  test('does not correct a cry before the reader’s eyes, neither its spelling nor its script', async () => {
    const cry = ['help/bu-xiang-huo/'];
    const watched = tables({ sounds: soundsOfWords('我先跳楼', '孤独症') });
    const { readAs, hits } = await answerQuery(watched, '我想跳楼', cry);
    expect(readAs).toBeUndefined();
    expect(titles(hits)).toEqual(['孩子说不想活了']);
    expect(watched.asked).not.toContain('sounds');
    expect((await answerQuery(tables(), '孤毒症', cry)).readAs).toBeUndefined();
    expect((await answerQuery(tables(), '網絡欺凌', cry)).readAs).toBeUndefined();
  });

  test('reads the pinyin of a cry without saying so', async () => {
    const { readAs, hits } = await answerQuery(tables(), 'guduzheng', ['help/bu-xiang-huo/']);
    expect(titles(hits)).toEqual(['孩子说不想活了', '孤独症家庭的日子']);
    expect(readAs).toBeUndefined();
  });

  test('gives nothing, and what comes near apart, when no page answers', async () => {
    const answer = await answerQuery(tables(), '公交卡补办');
    expect(answer).toMatchObject({ hits: [], places: [], texts: [], sure: false, partial: false });
    expect(titles(answer.related)).toContain('坐公交');
  });

  test('gives nothing at all for what has nothing in common with any page', async () => {
    expect(await answerQuery(tables(), '؟؟ zzz')).toMatchObject({ hits: [], related: [], sure: false });
  });

  test('never lists an entry or a page twice', async () => {
    const path = 'guides/孩子发脾气怎么办/';
    const texts = [{ path, title: '孩子发脾气怎么办', excerpt: '' }];
    const answer = await answerQuery(tables({ texts }), '发脾气 磨牙');
    expect(titles(answer.hits)).toContain('孩子发脾气怎么办');
    expect(answer.texts).toEqual([]);
    expect(answer.related.filter((entry) => answer.hits.includes(entry))).toEqual([]);
  });
});

describe('when something cannot be fetched', () => {
  const fails = () => Promise.reject(new Error('503'));

  test.each([
    ['sounds', '发脾气 孤毒'],
    ['traditional', '發脾气'],
    ['places', '发脾气 三墩镇'],
    ['villages', '发脾气 团结村'],
    ['fullText', '发脾气 磨牙 半夜'],
  ] as const)('%s: the rest still answers “%s”', async (table, query) => {
    const answer = await answerQuery({ ...tables(), [table]: fails }, query);
    expect(answer.partial).toBe(true);
    expect(titles([...answer.hits, ...answer.related])).toContain('孩子发脾气怎么办');
  });

  test('a table that never comes is not waited for', async () => {
    vi.useFakeTimers();
    const hangs = { ...tables(), sounds: () => new Promise<never>(() => {}), fullText: () => new Promise<never>(() => {}) };
    const answer = answerQuery(hangs, '發脾气 孤毒');
    await vi.advanceTimersByTimeAsync(4100);
    expect(await answer).toMatchObject({ partial: true });
    vi.useRealTimers();
  });

  test('without the catalogue there is no answer, and the page is told', async () => {
    await expect(answerQuery({ ...tables(), finder: fails }, '发脾气')).rejects.toThrow('503');
  });
});

describe('no query breaks it', () => {
  test.each([
    ['ten thousand characters', '孤毒症焦绿'.repeat(2000)],
    ['ten thousand letters', 'xinli'.repeat(2000)],
    ['half a character', '\uD83D发脾气\uDE00'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['brackets', '((([[[{{{'],
    ['a pattern', '.*+?^$|\\'],
    ['quotation marks', "\"发脾气\" OR '1'='1"],
    ['letters from right to left', '\u202E\u0645\u0631\u062D\u0628\u0627'],
    ['a name of every object', '__proto__ constructor toString'],
  ])('%s', async (_what, query) => {
    await expect(answerQuery(tables(), query)).resolves.toMatchObject({ partial: false });
  });

  test('of a pasted page the beginning is answered', async () => {
    const { hits } = await answerQuery(tables(), `孩子发脾气。${'天气很好。'.repeat(2000)}网络欺凌`);
    expect(titles(hits)).toContain('孩子发脾气怎么办');
    expect(titles(hits)).not.toContain('网络欺凌');
  });
});
