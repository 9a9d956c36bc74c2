/** Every page of the fixture site is valid HTML; the whole real site is held to the same rules by `npm run trials`. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fixtureSite } from './built-html.ts';
import { htmlProblems, problemsOfPages } from './html-rules.ts';

const { dist } = inject('fixture');
const PAGE = '<!doctype html><html lang="zh-CN"><head><title>页</title></head><body><main>HERE</main></body></html>';

test('every page is valid', () => {
  const pages = [...fixtureSite().pages.keys()];
  expect(pages.length).toBeGreaterThan(60);
  expect(problemsOfPages(dist, pages)).toEqual([]);
});

test('every page inside a package is valid', () => {
  const packages = [...fixtureSite().files.keys()].filter((file) => file.endsWith('.zip'));
  expect(packages.length).toBeGreaterThan(0);
  const problems = packages.flatMap((file) =>
    Object.entries(unzipSync(readFileSync(join(dist, file))))
      .filter(([name]) => name.endsWith('.html'))
      .flatMap(([name, bytes]) => htmlProblems(`${file} 里的 ${name}`, strFromU8(bytes))),
  );
  expect(problems).toEqual([]);
});

describe('is told of', () => {
  test.each([
    ['an id that stands twice', '<p id="a">甲</p><p id="a">乙</p>', 'no-dup-id'],
    ['an element that is not closed', '<section><p>甲</p>', 'close-order'],
    ['a heading where none may stand', '<dl><dt><h2>甲</h2></dt><dd>乙</dd></dl>', 'element-permitted-content'],
    ['a picture without a text', '<img src="a.png">', 'wcag/h37'],
    ['a button without words', '<button type="button"></button>', 'text-content'],
    ['a style that the policy forbids', '<p style="color: red">甲</p>', 'no-inline-style'],
  ])('%s', (_name, html, rule) => {
    expect(htmlProblems('a.html', PAGE.replace('HERE', html))).toContainEqual(expect.stringContaining(`规则 ${rule}，`));
  });

  test('not of a box that forgets its tick', () => {
    const box = '<label><input type="checkbox" autocomplete="off"> 甲</label>';
    expect(htmlProblems('a.html', PAGE.replace('HERE', box))).toEqual([]);
  });
});
