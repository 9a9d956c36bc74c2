/** A build deletes nothing that is not a site of ours. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertOwnDist } from '../../../src/build/own-dist.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hutong-own-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder with another site in it is left alone, and the operator is told', () => {
  mkdirSync(join(folder, 'other-site'));
  writeFileSync(join(folder, 'index.html'), '');
  expect(() => assertOwnDist(folder)).toThrow('不像是做好的网站，没有动它');
  expect(readdirSync(folder)).toEqual(['index.html', 'other-site']);
});

test.each(['_headers', 'pagefind', 'streets'])('a site of ours, known by %s, is replaced', (name) => {
  mkdirSync(join(folder, name));
  expect(() => assertOwnDist(folder)).not.toThrow();
});

test('an empty folder and one that does not exist are taken', () => {
  expect(() => assertOwnDist(folder)).not.toThrow();
  expect(() => assertOwnDist(join(folder, 'new'))).not.toThrow();
});
