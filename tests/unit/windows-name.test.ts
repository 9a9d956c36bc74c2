import { expect, test } from 'vitest';
import { windowsName } from '../../src/domain/windows-name.ts';

test.each([
  ['心里的事：怎么办？', '心里的事：怎么办？'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a／b＼c：d＊e？f＂g＜h＞i｜j'],
  ['..\\..\\evil', '＼..＼evil'],
  ['结尾有点...  ', '结尾有点'],
  ['con', '＿con'],
  ['LPT1.txt', '＿LPT1.txt'],
  ['\u202egnp.exe\u200b', 'gnp.exe'],
  ['丁\u0007', '丁'],
  ['', '未命名'],
])('Windows takes %j as %s', (title, name) => {
  expect(windowsName(title)).toBe(name);
});
