/** Other names of things, found in what somebody typed. */
import { describe, expect, test } from 'vitest';
import type { SynonymRow } from '../../../src/domain/search/catalogue-rows.ts';
import { SynonymTable } from '../../../src/search/synonym-table.ts';

const phrases = (query: string, ...rows: SynonymRow[]) => new SynonymTable(rows).phrasesIn(query);
const said = (query: string, ...rows: SynonymRow[]) => phrases(query, ...rows).map((phrase) => phrase.said);

describe('a phrase is found', () => {
  test('the longest of those that begin at a place, and none inside it', () => {
    expect(said('我家娃娃鱼', [['娃'], ['孩子']], [['娃娃'], ['孩子']], [['娃娃鱼'], ['大鲵']])).toEqual(['娃娃鱼']);
  });

  test('each one of a sentence, in its order', () => {
    expect(said('娃娃天天耍手机', [['娃娃'], ['孩子']], [['耍手机'], ['玩手机']])).toEqual(['娃娃', '耍手机']);
  });

  test('as it is written in the table or otherwise: capitals, spaces and full width do not matter', () => {
    expect(said('adhd怎么办', [['ＡＤ ＨＤ'], ['多动']])).toEqual(['adhd']);
  });

  test('but never inside a number or a word in letters', () => {
    const row: SynonymRow = [['525', 'eq'], ['心理']];
    expect(said('962525', row)).toEqual([]);
    expect(said('5250', row)).toEqual([]);
    expect(said('frequent', row)).toEqual([]);
    expect(said('打525问eq', row)).toEqual(['525', 'eq']);
  });
});

describe('a phrase means', () => {
  test('what several rows say of it, each once', () => {
    const [phrase] = phrases('囡囡', [['囡囡'], ['孩子']], [['囡囡'], ['女儿', '孩子']]);
    expect(phrase!.means).toEqual(['孩子', '女儿']);
  });

  test('also what its meaning is called elsewhere: 耍手机 is 玩手机, and that is 放不下手机', () => {
    const [phrase] = phrases('耍手机', [['耍手机'], ['玩手机']], [['玩手机'], ['放不下手机']]);
    expect(phrase!.means).toEqual(['玩手机', '放不下手机']);
  });

  test('something even where two rows mean each other', () => {
    const [phrase] = phrases('自闭症', [['自闭症'], ['孤独症']], [['孤独症'], ['自闭症']]);
    expect(phrase!.means).toEqual(['孤独症', '自闭症']);
  });
});

test('an empty table finds nothing', () => {
  expect(phrases('娃娃')).toEqual([]);
});
