import { expect, test } from 'vitest';
import { explain, Failure, Interrupted } from '../../../src/build/failure.ts';
import { ContentError } from '../../../src/model/problem.ts';

const noSpace = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

test.each([
  ['straight from the system', noSpace],
  ['behind another error', new Error('write failed', { cause: noSpace })],
  ['in the words of a tool', new Failure('页面没有生成完（1）：ENOSPC: no space left on device')],
  ['in the words of a print', new Error('磁盘满了，印刷文件没有存下来', { cause: noSpace })],
])('a full disk %s is told as one', (_name, error) => {
  expect(explain(error, {})).toMatch(/^磁盘满了/);
});

test('what is wrong with the content is told as it is', () => {
  const error = new ContentError([{ file: 'content/site.json', record: 'name', what: '缺少这一项', fix: '请补上' }]);
  expect(explain(error, {})).toBe('内容有 1 处问题：\n  content/site.json  name\n    缺少这一项。请补上。');
});

test('a person sees a message, not a stack', () => {
  for (const error of [new Failure('不行'), new Interrupted('已停止'), new Error('odd'), 'a string']) {
    expect(explain(error, {})).not.toMatch(/\n\s+at /);
  }
});

test('a developer asks for the stack, and gets the cause with it', () => {
  const shown = explain(new Error('odd', { cause: new Error('why') }), { HUTONG_DEBUG: '1' });
  expect(shown).toMatch(/程序出错了：odd/);
  expect(shown).toMatch(/\n\s+at /);
  expect(shown).toContain('Error: why');
});
