import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageFiles, type PackagePlan } from '../../../src/packages/make-package.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'hutong-package-'))));
afterEach(() => rmSync(root, { recursive: true }));

function built(files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

function aPlan(differs: Partial<PackagePlan> = {}): PackagePlan {
  return {
    root,
    base: '/',
    publicUrl: null,
    parts: [{ file: 'a/index.html', name: '文章/甲.html' }],
    standIns: new Map(),
    keepsAddresses: false,
    programs: [],
    ...differs,
  };
}

async function filesOf(plan: PackagePlan): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { name, bytes } of packageFiles(plan)) files[name] = Buffer.from(bytes).toString();
  return files;
}

const page = (head: string) => `<html><head>${head}</head><body></body></html>`;

describe('a package', () => {
  test('takes along what its pages show, and what their style sheets show, each once', async () => {
    built({
      'a/index.html': page('<link rel="stylesheet" href="/_astro/x.css"><link rel="icon" href="/f.svg">'),
      'b/index.html': page('<link rel="stylesheet" href="same.css"><link rel="icon" href="/f.svg">'),
      'b/same.css': 'p{background:url(/bg.svg)}q{background:url(data:image/png;base64,AA)}',
      '_astro/x.css': 'p{background:url(/bg.svg)}q{background:url(data:image/png;base64,AA)}',
      'bg.svg': '<svg/>',
      'f.svg': '<svg><g/></svg>',
    });
    const parts = [...aPlan().parts, { file: 'b/index.html', name: '文章/乙.html' }];
    const files = await filesOf(aPlan({ parts }));
    expect(Object.keys(files).sort()).toEqual([
      '图片/图片.svg',
      '图片/图片（2）.svg',
      '文章/乙.html',
      '文章/甲.html',
      '样式/样式.css',
    ]);
    const css = files['样式/样式.css']!;
    expect(css).toContain(`url("../${encodeURIComponent('图片')}/`);
    expect(css).toContain('url(data:image/png;base64,AA)');
  });

  test('keeps the addresses of the site where scripts put addresses together', async () => {
    built({
      'a/b/index.html': `${page('<link rel="icon" href="/f.svg">')}<p data-base="/" data-search="/search/" data-x="/y">`,
      'f.svg': '<svg/>',
    });
    const parts = [{ file: 'a/b/index.html', name: 'a/b/index.html' }];
    const files = await filesOf(aPlan({ parts, keepsAddresses: true }));
    expect(Object.keys(files)).toEqual(['a/b/index.html', 'f.svg']);
    expect(files['a/b/index.html']).toContain('<p data-x="/y" data-base="../../" data-search="../../search/">');
  });

  test('a page that was not built is told in words for the operator', async () => {
    await expect(filesOf(aPlan())).rejects.toThrow('离线包要用的 a/index.html，网站里没有。请先运行 npm run build，再试一次。');
  });

  test('a program is in it when a page wants it, as one plain script', async () => {
    built({ 'a/index.html': page('') });
    const wanted = { id: 'comfort', title: '快速离开', wantedBy: '' };
    const unwanted = { id: 'tally', title: '计数', wantedBy: 'id="tally-data"' };
    const files = await filesOf(aPlan({ programs: [wanted, unwanted] }));
    expect(Object.keys(files)).toEqual(['文章/甲.html', '程序/快速离开.js']);
    expect(files['程序/快速离开.js']).not.toMatch(/\b(import|export)\b\s*[{*"']/);
  });
});
