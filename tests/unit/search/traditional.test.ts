/** Traditional characters find the same pages. */
import { describe, expect, test } from 'vitest';
import { traditionalTable } from '../../../src/domain/search/traditional.ts';
import { simplify } from '../../../src/search/simplify.ts';

const table = traditionalTable();

describe('a traditional query is simplified', () => {
  test.each([
    ['不想去學校', '不想去学校'],
    ['網絡欺凌', '网络欺凌'],
    ['兒童發展遲緩', '儿童发展迟缓'],
    ['父母離婚', '父母离婚'],
    ['頭髮', '头发'],
    ['12356 ppt', '12356 ppt'],
    ['不想上学', '不想上学'],
    ['學𠮷', '学𠮷'],
  ])('%s → %s', (typed, simple) => expect(simplify(typed, table)).toBe(simple));
});

test('each character has its place in the table, and no simplified one is changed', () => {
  const [traditional, simplified] = table;
  expect([...traditional].length).toBe([...simplified].length);
  expect(new Set(traditional).size).toBe([...traditional].length);
  expect(simplify('孩子学习网络发展关爱心理热线', table)).toBe('孩子学习网络发展关爱心理热线');
});
