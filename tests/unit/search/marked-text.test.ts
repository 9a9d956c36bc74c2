/** What was asked for is marked in the results. */
import { expect, test } from 'vitest';
import { markedText } from '../../../src/search/marked-text.ts';

/** The text with its marked parts in brackets. */
const shown = (text: string, ...words: string[]) =>
  markedText(text, words)
    .map((part) => (part.marked ? `【${part.text}】` : part.text))
    .join('');

test.each([
  ['a word', '孩子发脾气怎么办', ['发脾气'], '孩子【发脾气】怎么办'],
  ['each place where it stands', '脾气和脾气', ['脾气'], '【脾气】和【脾气】'],
  ['the longest part of a question', '孩子发脾气怎么办', ['娃发脾气'], '孩子【发脾气】怎么办'],
  ['capitals, whatever was typed', 'ADHD 和 PPT', ['adhd', 'ppt'], '【ADHD】 和 【PPT】'],
  ['a number', '打 12356。', ['12356'], '打 【12356】。'],
  ['our word for it', '放不下手机', ['耍手机', '放不下手机'], '【放不下手机】'],
])('marked is %s', (_what, text, words, expected) => expect(shown(text, ...words)).toBe(expected));

test.each([
  ['a single sign', '孩子在家', ['在校']],
  ['what runs across a full stop', '孩子。发脾气', ['子。发']],
  ['anything, when nothing was asked', '孩子发脾气', []],
])('not marked is %s', (_what, text, words) => expect(shown(text, ...words)).toBe(text));

test.each(['', '<b>孩子</b>', '孩子\uD83D', '😭孩子😭'])('no letter of %j is lost', (text) => {
  const parts = markedText(text, ['孩子', '<b>', '😭']);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
