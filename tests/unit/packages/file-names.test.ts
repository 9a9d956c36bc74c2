import { expect, test } from 'vitest';
import { discreetName, NameBook } from '../../../src/packages/file-names.ts';

test.each([
  ['上海怎么关爱困境儿童的心理健康', '上海怎么关爱孩子的心理健康'],
  ['世界精神卫生日', '世界卫生日'],
])('%s lies on a table as %s', (title, name) => {
  expect(discreetName(title)).toBe(name);
});

test('a name is never so long that a path passes 200 characters', () => {
  const path = new NameBook().name('长'.repeat(300), '长'.repeat(300), '.html');
  expect([...path].length).toBeLessThan(120);
});

test('two pages of the same title, or told apart only by a letter’s size, are two files', () => {
  const names = new NameBook();
  expect([names.name('文章', 'A', '.html'), names.name('文章', 'a', '.html'), names.name('文章', 'Ａ', '.html')]).toEqual([
    '文章/A.html',
    '文章/a（2）.html',
    '文章/Ａ（3）.html',
  ]);
});
