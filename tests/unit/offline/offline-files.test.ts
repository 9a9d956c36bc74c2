/** The copy and the worker that the build makes from a finished site. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeOfflineFiles, type OfflineOptions } from '../../../src/build/offline/offline-files.ts';
import { makeOffline } from '../../../src/build/offline/make-offline.ts';
import { pageAssets } from '../../../src/build/offline/page-assets.ts';
import type { OfflineCopy, OfflinePlan } from '../../../src/offline/offline-copy.ts';
import { aKnowledgeBase, aSite } from '../builders.ts';

const BASE = '/hutong/';
const html = (body: string, head = '') => `<html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
const SITE: Record<string, string> = {
  'index.html': html('首页', '<link rel="stylesheet" href="/hutong/_astro/a.css"><link rel="icon" href="data:,">'),
  'offline/index.html': html('没有网'),
  'help/bu-xiang-huo/index.html': html(
    '先陪着',
    '<script type="module">import"/hutong/_astro/exit.js";import("/hutong/_astro/later.js")</script>',
  ),
  'guides/large/index.html': html('长'.repeat(600_000)),
  'streets/310104014/index.html': html(
    '街道',
    '<link rel="stylesheet" href="/hutong/_astro/street.css"><img src="/hutong/a.png">',
  ),
  '_astro/a.css': 'body{background:url("sign.svg")}@import "//other.example/x.css"',
  '_astro/sign.svg': '<svg/>',
  '_astro/exit.js': 'import{a}from"./part.js";import("./later.js")',
  '_astro/part.js': 'export const a=1',
  '_astro/later.js': 'later',
  '_astro/street.css': 'h1{}',
};

function site(differs: Record<string, string> = {}): OfflineOptions {
  const root = mkdtempSync(join(tmpdir(), 'hutong-offline-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...SITE, ...differs })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const list = { needed: ['', 'offline/', 'help/bu-xiang-huo/'], wished: ['guides/large/', 'guides/none/'] };
  return { root, base: BASE, list, alsoLooksOf: ['streets/310104014/'], asOf: '2026年9月1日' };
}

function made(options = site()) {
  makeOfflineFiles(options);
  const worker = readFileSync(join(options.root, 'sw.js'), 'utf8');
  const plan = JSON.parse(/^const OFFLINE_PLAN=(.*);$/m.exec(worker)![1]!) as OfflinePlan;
  const bytes = readFileSync(join(options.root, plan.copy));
  return { worker, plan, bytes, copy: JSON.parse(bytes.toString('utf8')) as OfflineCopy };
}

describe('the copy', () => {
  it('is one file with the pages of the list and what they need, also what a ticked street needs', () => {
    const { plan, copy, bytes } = made();
    expect(plan.pages).toEqual(['', 'offline/', 'help/bu-xiang-huo/']);
    expect(plan.assets).toEqual(['a.css', 'exit.js', 'part.js', 'sign.svg', 'street.css'].map((file) => `_astro/${file}`));
    expect(Object.keys(copy.files)).toEqual([...plan.pages, ...plan.assets]);
    expect(plan.integrity).toBe(`sha256-${createHash('sha256').update(bytes).digest('base64')}`);
  });
  it('says on every page that it is offline, and how old it is', () => {
    for (const path of ['', 'help/bu-xiang-huo/']) expect(made().copy.files[path]!.text).toContain('离线，资料截至2026年9月1日');
  });
  it('has a name that tells of no page', () => {
    expect(made().plan.copy).toMatch(/^offline\/copy-[0-9a-f]{16}\.json$/);
  });
  it('stays below the budget: what does not fit is left out', () => {
    expect(made().bytes.length).toBeLessThan(1_500_000);
  });
  it('is the same, to the byte, whenever it is made; another number makes another version', () => {
    const [first, again] = [made(), made()];
    expect(again.worker).toBe(first.worker);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    const corrected = made(site({ 'offline/index.html': html('12356') }));
    expect(corrected.plan.version).not.toBe(first.plan.version);
    expect(corrected.plan.copy).not.toBe(first.plan.copy);
  });
  it('is not made, with a reason, when what nobody should be without does not fit', () => {
    const options = site({ 'help/bu-xiang-huo/index.html': html('长'.repeat(600_000)) });
    expect(() => makeOfflineFiles(options)).toThrow(/help\/bu-xiang-huo\/ 放不下（一共不到 1.5 MB）/);
    expect(readdirSync(options.root)).not.toContain('sw.js');
  });
});

describe('what a page needs', () => {
  it('are its own site’s styles, scripts and icons; a hostile address is passed over', () => {
    const page = html(
      '',
      '<link rel="stylesheet" href="//other.example/_astro/a.css"><script src="http://[bad"></script><script src="/x/_astro/a.css"></script>',
    );
    expect(pageAssets('', BASE, (path) => (path === 'index.html' ? page : 'text'))).toEqual([]);
  });
});

describe('the worker', () => {
  it('is small: a phone fetches it again at every new version', () => {
    expect(made().worker.length).toBeLessThan(8000);
  });
  it('of a site that has switched keeping off only takes away what was kept', () => {
    const { root } = site();
    const kb = aKnowledgeBase({ site: aSite({ offline: false }) });
    expect(makeOffline({ root, base: BASE, kb, today: '2026-11-22' })).toContain('关着');
    const worker = readFileSync(join(root, 'sw.js'), 'utf8');
    expect(worker).toContain('unregister');
    expect(worker).not.toMatch(/fetch|respondWith/);
    expect(readdirSync(join(root, 'offline'))).toEqual(['index.html']);
  });
});
