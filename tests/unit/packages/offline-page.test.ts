import { describe, expect, test } from 'vitest';
import { offlinePage } from '../../../src/packages/offline-page.ts';
import type { OfflineSite } from '../../../src/packages/offline-site.ts';

const HERE = { file: 'guides/fa-piqi/index.html', name: '文章/孩子发脾气.html' };

const NAMES = new Map([
  [HERE.file, HERE.name],
  ['help/luoshui/index.html', '现在怎么办/有人落水.html'],
  ['index.html', 'index.html'],
  ['toolkit/biao/form.pdf', '工具/表单《100%》.pdf'],
]);

function aSite(differs: Partial<OfflineSite> = {}): OfflineSite {
  return {
    base: '/hutong/',
    nameOf: (file) => NAMES.get(file),
    assetName: (file) => `样式/${file.split('/').at(-1)}`,
    publicUrl: null,
    programsFor: () => [],
    keepsAddresses: false,
    ...differs,
  };
}

function made(body: string, site = aSite(), head = ''): string {
  return offlinePage(`<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`, HERE, site);
}

const main = (html: string) => `<main id="main">${html}</main>`;

describe('links of a page in a package', () => {
  test.each([
    [
      'a page of the package',
      '/hutong/help/luoshui/',
      `../${encodeURIComponent('现在怎么办')}/${encodeURIComponent('有人落水.html')}`,
    ],
    [
      'a relative address',
      '../../help/luoshui/',
      `../${encodeURIComponent('现在怎么办')}/${encodeURIComponent('有人落水.html')}`,
    ],
    ['the home page', '/hutong/', '../index.html'],
    ['a place on the same page', '#main', '#main'],
    ['a place on another page', '/hutong/?x=1#top', '../index.html#top'],
    [
      'a file with a hostile name',
      '/hutong/toolkit/biao/form.pdf',
      `../${encodeURIComponent('工具')}/${encodeURIComponent('表单《100%》.pdf')}`,
    ],
    ['a telephone', 'tel:12356', 'tel:12356'],
    ['another site', 'https://www.gov.cn/', 'https://www.gov.cn/'],
  ])('%s', (_what, href, expected) => {
    expect(made(main(`<p><a href="${href}">x</a></p>`))).toContain(`<a href="${expected}">x</a>`);
  });

  test('a page that is not in the package becomes plain text in a sentence', () => {
    const html = made(main('<p>再看<a class="k" href="/hutong/guides/kan-shouji/">《看手机》</a>。</p>'));
    expect(html).toContain('<p>再看<span class="k">《看手机》</span>。</p>');
  });

  test('with a public address the link leads there, and tells nobody where it came from', () => {
    const html = made(main('<p><a href="/hutong/guides/看/#x">看</a></p>'), aSite({ publicUrl: 'https://e.cn/hutong/' }));
    expect(html).toContain(`<a href="https://e.cn/hutong/guides/${encodeURIComponent('看')}/#x" rel="noreferrer">看</a>`);
  });

  test('ways of the frame that lead out of the package go, with the lists they leave empty', () => {
    const frame =
      '<footer><nav><section><h2>栏目</h2><ul><li><a href="/hutong/print/">打印</a></li></ul></section></nav><p>承诺</p></footer>';
    const html = made(
      `<header><a href="/hutong/search/">搜索</a><a href="/hutong/">护童</a></header>${main('<h1>题</h1>')}${frame}`,
    );
    expect(html).toContain('<header><a href="../index.html">护童</a></header>');
    expect(html).toContain('<footer><p>承诺</p></footer>');
  });

  test('a sentence beside the text keeps its words', () => {
    expect(made(main('<aside><p>先<a href="/hutong/desk/">检查一遍</a>，再发</p></aside>'))).toContain(
      '<p>先<span>检查一遍</span>，再发</p>',
    );
  });

  test('an item of a text that is a link alone keeps its words', () => {
    const html = made(main('<div class="prose x"><ul><li><a href="/hutong/guides/x/">《想念》</a></li></ul></div>'));
    expect(html).toContain('<li><span>《想念》</span></li>');
  });

  test('a card without an address goes; a list that a script fills stays', () => {
    const html = made(main('<ul><li><a href="/hutong/x/"><b>卡片</b></a></li></ul><section><h2>相关</h2><ul></ul></section>'));
    expect(html).not.toContain('卡片');
    expect(html).toContain('<section><h2>相关</h2><ul></ul></section>');
  });

  test.each(['http://[', '/hutong/%E0%A4%A/', '//evil.example/x', 'javascript:alert(1)'])(
    '%s does not break the page',
    (href) => {
      expect(made(main(`<p><a href="${href}">x</a></p>`))).toContain('x');
    },
  );
});

describe('what a page shows and runs', () => {
  test('a picture that a style of the page shows lies beside it', () => {
    const html = made('', aSite(), '<style>p{background:url(/hutong/_astro/houses.svg)}</style>');
    expect(html).toContain(`<style>p{background:url("../${encodeURIComponent('样式')}/houses.svg")}</style>`);
  });

  test('style sheets and pictures become files beside it; everything that only a server can answer goes', () => {
    const head =
      '<link rel="stylesheet" href="/hutong/_astro/a.css"><link rel="manifest" href="/hutong/m.json"><link rel="canonical" href="https://e.cn/">';
    const body = `<img src="/hutong/i.png" srcset="/hutong/i2.png 2x" alt=""><iframe src="/hutong/x/"></iframe><img src="https://cdn.example/x.png" alt="">`;
    const html = made(main(body), aSite(), head);
    expect(html).toContain(`<link rel="stylesheet" href="../${encodeURIComponent('样式')}/a.css">`);
    expect(html).toContain(`<img alt="" src="../${encodeURIComponent('样式')}/i.png">`);
    expect(html).not.toMatch(/iframe|cdn\.example|manifest|canonical|srcset/);
  });

  test('modules go, data and plain scripts stay, programs are added', () => {
    const scripts =
      '<script type="module" src="/hutong/_astro/x.js"></script><script type="module">fetch("/")</script><script>var look=1</script>' +
      '<script type="application/json" id="d">{"a":"<b>"}</script><script type="application/ld+json">{}</script><script src="/hutong/plain.js"></script>';
    const html = made(scripts, aSite({ programsFor: () => ['程序/快速离开.js'] }));
    expect(html).toMatch(/script-src 'self' file: 'sha256-[^']+';/);
    expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script>',
      '<script type="application/json" id="d">',
      `<script src="../${encodeURIComponent('样式')}/plain.js">`,
      `<script src="../${encodeURIComponent('程序')}/${encodeURIComponent('快速离开.js')}">`,
    ]);
  });

  test('what is only for the web goes, what is only for the package shows', () => {
    const html = made(main('<p data-online>下载</p><p data-offline hidden>先解压</p>'));
    expect(html).not.toContain('下载');
    expect(html).toContain('<p data-offline="">先解压</p>');
  });

  test('the policy lets nothing out, and knows the page’s own styles', () => {
    const html = made(
      '',
      aSite(),
      `<meta http-equiv="content-security-policy" content="default-src *"><style>p{color:red}</style>`,
    );
    const policies = [...html.matchAll(/http-equiv="content-security-policy" content="([^"]*)"/g)].map(([, content]) => content);
    expect(policies).toHaveLength(1);
    expect(policies[0]).toContain("default-src 'none'");
    expect(policies[0]).not.toMatch(/connect-src|\*|https?:/);
    expect(policies[0]).toMatch(/style-src 'self' file: 'sha256-[^']+'/);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style'));
  });

  test('a page that sends its reader on does not do so from a disk', () => {
    expect(made('', aSite(), '<meta http-equiv="refresh" content="0;url=/hutong/">')).not.toContain('refresh');
  });
});
