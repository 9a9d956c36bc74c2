/** What the live line says. */
import { describe, expect, test } from 'vitest';
import type { Results } from '../../../src/search/answer-query.ts';
import { narrowedStatus, statusOf } from '../../../src/search/result-status.ts';
import { anEntry } from './catalogues.ts';

const results = (differs: Partial<Results> = {}): Results => ({
  places: [],
  hits: [anEntry('一'), anEntry('二')],
  texts: [],
  related: [],
  readAs: undefined,
  sure: true,
  partial: false,
  ...differs,
});

describe('the visitor is told', () => {
  test('how much was found', () => expect(statusOf(results())).toBe('找到 2 条'));

  test('how the query was read', () => expect(statusOf(results({ readAs: '孤独症' }))).toBe('按“孤独症”找的。找到 2 条'));

  test('that nothing may be just what was meant', () =>
    expect(statusOf(results({ sure: false }))).toBe('没有完全对上的，下面 2 条可能有关'));

  test('that there is no answer, and what to do then', () =>
    expect(statusOf(results({ hits: [], sure: false, related: [anEntry('三')] }))).toBe(
      '没有找到答这个问题的页面。换个说法试试，或看下面的号码和文章。',
    ));

  test('that not everything could be looked through, where that may be why', () => {
    expect(statusOf(results({ hits: [], sure: false, partial: true }))).toMatch(/^有一部分没打开，没有查全。没有找到/);
    expect(statusOf(results({ partial: true }))).toBe('找到 2 条');
  });

  test('what is left when it is narrowed', () => {
    expect(narrowedStatus(3)).toBe('这样挑，有 3 条');
    expect(narrowedStatus(0)).toBe('这样挑，一条也没有。放宽一点试试。');
  });
});
