/** How text is made comparable before anything is looked up. */
import { describe, expect, test } from 'vitest';
import { fold, grams, runs } from '../../../src/domain/search/fold.ts';

describe('two spellings are one', () => {
  test.each([
    ['full-width letters', 'ＰＰＴ', 'ppt'],
    ['full-width digits', '１２３５６', '12356'],
    ['capitals', 'ADHD', 'adhd'],
    ['pinyin with tones', 'xīnlǐ rèxiàn', 'xinli rexian'],
    ['an ü, which is typed v', 'Nǚ hái', 'nv hai'],
    ['Chinese punctuation', '孩子，不听话！！', '孩子 不听话'],
    ['a number with its dash', '021-64387250', '021 64387250'],
    ['spaces around', '  心理 　 热线  ', '心理 热线'],
    ['smileys', '😭难受😭', '难受'],
    ['what an input method leaves behind', '心\u200B理', '心 理'],
  ])('%s', (_what, typed, folded) => expect(fold(typed)).toBe(folded));

  test.each([
    ['markup', '<img src=x onerror=alert(1)>', 'img src x onerror alert 1'],
    ['half a character', '心\uD83D理', '心 理'],
    ['signs of patterns', '(((.*+?^$[', ''],
    ['nothing', '', ''],
  ])('%s does no harm', (_what, typed, folded) => expect(fold(typed)).toBe(folded));
});

test('a query is divided where the script changes', () => {
  expect(runs(fold('初2数学ppt'))).toEqual(['初', '2', '数学', 'ppt']);
});

test('Chinese is looked up in pairs, everything else as a whole', () => {
  expect(grams('分离焦虑 ppt 12356')).toEqual(['分离', '离焦', '焦虑', 'ppt', '12356']);
  expect(grams('家')).toEqual(['家']);
  expect(grams('𠮷野家')).toEqual(['𠮷野', '野家']);
});
