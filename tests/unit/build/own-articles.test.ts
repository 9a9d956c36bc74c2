/** Articles read from one content folder are not looked for in another. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetOthers } from '../../../src/build/own-articles.ts';

let root: string;
let folder: string;
let store: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hutong-articles-'));
  folder = join(root, 'cache/astro');
  store = join(folder, 'data-store.json');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a build from the same content again takes what it has read', () => {
  forgetOthers(folder, 'content');
  writeFileSync(store, '[]');
  forgetOthers(folder, 'content');
  expect(existsSync(store)).toBe(true);
});

test('a build from a copy of the content, and the next one from the content itself, each read anew', () => {
  forgetOthers(folder, 'content');
  for (const from of ['../copy', 'content']) {
    writeFileSync(store, '[]');
    forgetOthers(folder, from);
    expect(existsSync(store), from).toBe(false);
  }
});

test('a store that does not say what it was read from is not trusted', () => {
  forgetOthers(folder, 'content');
  rmSync(join(folder, 'content-folder'));
  writeFileSync(store, '[]');
  forgetOthers(folder, 'content');
  expect(existsSync(store)).toBe(false);
});
