import { expect, test } from 'vitest';
import { fetchedByCss, scanHtml } from '../../../src/build/check-site/scan-html.ts';

const scan = (html: string) => scanHtml('page.html', html);

test('reads language, title, headings, ids and links', () => {
  const page = scan(
    '<!doctype html><html lang="zh-CN"><head><title>甲 &amp; 乙</title></head><body><h1 id="top-1">一</h1><a href=/x/>1</a><A HREF=\'/y/?a=1&amp;b=2#z\'>2</A></body></html>',
  );
  expect(page).toMatchObject({ lang: 'zh-CN', title: '甲 & 乙', h1: 1, links: ['/x/', '/y/?a=1&b=2#z'] });
  expect([...page.ids]).toEqual(['top-1']);
  expect(page.repeatedIds).toEqual([]);
});

test('tells which ids stand more than once', () => {
  expect(scan('<p id="a">1</p><p id="b">2</p><p id="a">3</p><p id="a">4</p>').repeatedIds).toEqual(['a']);
});

test('takes a > inside an attribute for what it is', () => {
  expect(scan('<a title="a > b" href="/x/">x</a>').links).toEqual(['/x/']);
});

test('does not take scripts, styles and comments for text or elements', () => {
  const page = scan(
    '<script>if (a<b) document.write("<h1>**</h1>")</script><style>/* ** <h1> */</style><!-- <h1>**</h1> --><h1>一</h1>',
  );
  expect(page.h1).toBe(1);
  expect(page.asterisks).toEqual([]);
});

test('finds asterisks in text, but not in code', () => {
  expect(scan('<p>好 **注意：**请</p>').asterisks).toHaveLength(1);
  expect(scan('<p>x</p><pre>**</pre><code>a**b</code>').asterisks).toEqual([]);
  expect(scan('<p>一**<b>二</b></p><p>三</p><p>四**五</p>').asterisks).toHaveLength(2);
});

test('lists what the browser fetches, and only that', () => {
  const page = scan(
    '<link rel="canonical" href="https://a.example/"><link rel="stylesheet" href="/a.css"><img src="a.png" srcset="b.png 1x, c.png 2x"><div style="background:url(d.png)"></div><a href="https://b.example/">x</a>',
  );
  expect(page.resources.map(({ url }) => url)).toEqual(['/a.css', 'a.png', 'b.png', 'c.png', 'd.png']);
});

test('a style sheet fetches by url() and by @import', () => {
  expect(fetchedByCss('@import "a.css"; b{background:url( "c.png" )}', 'x').map(({ url }) => url)).toEqual(['a.css', 'c.png']);
});

test('knows a page that leads on', () => {
  expect(scan('<meta http-equiv="refresh" content="0;url=/new/">').redirect).toBe('/new/');
});
