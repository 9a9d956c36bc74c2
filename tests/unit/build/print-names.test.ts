import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderName, orderName, packedName } from '../../../src/commands/handbook/print-names.ts';
import { EDITIONS } from '../../../src/model/site.ts';
import { readContent } from '../../../src/read-content/read-content.ts';

const kb = readContent(join(import.meta.dirname, '../../site/fixture/content'));

describe('a package is named after what was ordered', () => {
  test.each([
    ['one street', ['880102001'], '880102001-竹林镇'],
    ['all streets of a district, in any order', ['880102002', '880102001'], '880102-西山区'],
    ['all streets of a city', ['880101001', '880101002', '880102001', '880102002'], '880100-云水市'],
    ['all streets', ['880101001', '880101002', '880102001', '880102002', '990101001'], '全部街镇'],
    ['some', ['880102001', '880101001', '880101002'], '竹林镇等3个街镇'],
  ])('%s', (_what, codes, name) => {
    expect(orderName(kb, codes, '2026-11-22')).toBe(name);
  });
});

test('a street’s folder and files tell which street they are of, even when copied out', () => {
  expect(folderName(kb, '880102001')).toBe('880102001-竹林镇');
  expect(packedName(kb, '880102001', 'handbook')).toBe('竹林镇-A5阅读版.pdf');
  expect(packedName(kb, '880102001', 'card')).toBe('竹林镇-手机图片.png');
});

test('no two editions have the same name', () => {
  expect(new Set(EDITIONS.map((edition) => packedName(kb, '880102001', edition))).size).toBe(EDITIONS.length);
});
