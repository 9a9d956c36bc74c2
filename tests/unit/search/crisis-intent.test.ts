/** The crisis answer of the search, with the words that the site really uses. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crisisWords, type CrisisWords } from '../../../src/model/reference.ts';
import { crisisIntent } from '../../../src/search/crisis-intent.ts';
import { CRIES, HARMLESS } from './crisis-queries.ts';

const file = readFileSync(new URL('../../../content/crisis-words.json', import.meta.url), 'utf8');
const words = crisisWords.parse(JSON.parse(file));

/** A table of one word, differing in what a test names. */
function aTable(differs: Partial<CrisisWords> = {}): CrisisWords {
  return { intents: [{ page: 'bu-xiang-huo', terms: ['不想活'] }], negatives: [], ...differs };
}

describe.each(Object.entries(CRIES))('first of all %s is shown for', (page, queries) => {
  it.each(queries)('“%s”', (query) => expect(crisisIntent(words, query)[0]).toBe(page));
});

describe('no crisis box stands in the way of', () => {
  it.each(HARMLESS)('“%s”', (query) => expect(crisisIntent(words, query)).toEqual([]));
});

describe('when more than one page helps', () => {
  it.each([
    ['吃药自杀了', ['wufu-shoushang', 'bu-xiang-huo']],
    ['同学跳楼了', ['xuexiao-shihou', 'bu-xiang-huo']],
    ['同学要跳楼', ['bu-xiang-huo', 'xuexiao-shihou']],
    ['我在学校被打了', ['zhengzai-qiling', 'jiali-baoli']],
    ['有人跟踪我', ['zhengzai-qiling', 'xiang-bian-le-ren']],
    ['有陌生人跟着我', ['zhengzai-qiling', 'xingqinhai']],
    ['没人要我', ['bu-xiang-huo', 'mei-ren-guan']],
    ['老师打孩子', ['zhengzai-qiling', 'jiali-baoli']],
  ])('“%s” names what cannot wait before the rest', (query, pages) => expect(crisisIntent(words, query)).toEqual(pages));
});

describe('a cry is heard', () => {
  it.each(['不 想 活', '不.想.活', '不\u200B想\u200B活', '不😭想😭活', '  不想活！！', '我热死了。不想活'])(
    'through %j',
    (query) => expect(crisisIntent(aTable({ negatives: ['热死了'] }), query)).toEqual(['bu-xiang-huo']),
  );

  it('beside a harmless phrase with the same word, which counts at its own place only', () => {
    const table = aTable({ intents: [{ page: 'bu-xiang-huo', terms: ['想死'] }], negatives: ['想死你了'] });
    expect(crisisIntent(table, '想死你了')).toEqual([]);
    expect(crisisIntent(table, '想死你了 我想死')).toEqual(['bu-xiang-huo']);
    expect(crisisIntent(table, '想死，你了不了解')).toEqual(['bu-xiang-huo']);
  });

  it('in traditional characters and in homophones, with no other table loaded', () => {
    const table = aTable({
      characters: '殺杀',
      sounds: { zi: '自', sha: '杀撒' },
      intents: [{ page: 'bu-xiang-huo', terms: ['自杀'], pinyin: ['zisha'] }],
    });
    expect(['自殺', '自撒', '自sha', 'zi sa'].map((query) => crisisIntent(table, query)[0])).toEqual(
      Array(4).fill('bu-xiang-huo'),
    );
  });

  it('in pinyin only where the syllables begin and end', () => {
    const table = aTable({ intents: [{ page: 'shanghai-ziji', terms: ['割腕'], pinyin: ['gewan'] }] });
    expect(crisisIntent(table, 'nverGeWanle')).toEqual(['shanghai-ziji']);
    expect(crisisIntent(table, 'gewangzhe')).toEqual(['shanghai-ziji']);
    expect(crisisIntent(table, 'shengewanan')).toEqual([]);
  });
});

it('words around a harmless phrase do not join into a cry', () => {
  expect(crisisIntent(aTable({ negatives: ['跳舞'] }), '不想跳舞活')).toEqual([]);
});

it.each(['', '   ', '。。。', '(((', '.*', '{家}', '\\', '🔪🔪', '\uD800'])('%j brings nothing up, and breaks nothing', (query) =>
  expect(crisisIntent(words, query)).toEqual([]),
);

it('a cry at the head of a pasted book is heard', () => {
  expect(crisisIntent(words, `我不想活了${'今天天气很好。'.repeat(100_000)}`)).toContain('bu-xiang-huo');
});

it('the table that every search page carries stays under 32 KB', () => {
  expect(Buffer.byteLength(JSON.stringify(words))).toBeLessThanOrEqual(32 * 1024);
});

describe('the author of the words is told', () => {
  const complaint = (differs: Partial<CrisisWords>) =>
    crisisWords.safeParse(aTable(differs)).error?.issues.map(({ path, message }) => [path.join('.'), message]);

  it('which term has a bracket too many, or matches everything', () => {
    const shape = (term: string) => `“${term}” 写法不对：括号要成对，不能什么都匹配；普通的词直接写就行`;
    expect(complaint({ negatives: ['跳楼(价'] })).toEqual([['negatives.0', shape('跳楼(价')]]);
    expect(complaint({ intents: [{ page: 'luoshui', terms: ['落?水?'] }] })).toEqual([['intents.0.terms.0', shape('落?水?')]]);
  });

  it('which group does not exist', () =>
    expect(complaint({ groups: { 家: '爸|妈' }, intents: [{ page: 'jiali-baoli', terms: ['{家}打我', '{人}打我'] }] })).toEqual([
      ['intents.0.terms.1', '没有叫 “人” 的词组，先写在 groups 里'],
    ]));

  it('that characters come in pairs, and how pinyin is written', () => {
    expect(complaint({ characters: '殺杀樓' })).toEqual([['characters', '两个字一对，现在是单数']]);
    expect(complaint({ intents: [{ page: 'luoshui', terms: ['落水'], pinyin: ['luò shuǐ'] }] })).toEqual([
      ['intents.0.pinyin.0', '写拼音字母，不带声调和空格'],
    ]);
  });
});
