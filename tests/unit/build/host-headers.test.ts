/** `_headers` of a built site. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { HEADERS_FILE, writeHostHeaders } from '../../../src/build/host-headers.ts';

function siteWith(...folders: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'hutong-headers-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of folders) mkdirSync(join(root, folder));
  return root;
}

test('protects every top folder, those that another part of the site holds too', () => {
  const root = siteWith('help', 'areas');
  writeHostHeaders(root, '/', ['streets/310104014/index.html', 'index.html']);
  const text = readFileSync(join(root, HEADERS_FILE), 'utf8');
  for (const folder of ['help', 'areas', 'streets']) expect(text).toContain(`/${folder}/*\n  X-Frame-Options: SAMEORIGIN`);
  expect(text).not.toContain('index.html');
});

test('is refused with what to do when hosts would not read all of it: the last folders would stand open', () => {
  const root = siteWith('help');
  const further = (folders: number) => Array.from({ length: folders }, (_, index) => `f${index}/index.html`);
  expect(() => writeHostHeaders(root, '/', further(95))).toThrow(/最上层有 96 个文件夹.*只认前 100 条.*public\//);
  expect(existsSync(join(root, HEADERS_FILE))).toBe(false);
  writeHostHeaders(root, '/', further(94));
  expect(existsSync(join(root, HEADERS_FILE))).toBe(true);
});
