/** A build killed between any two steps of the swap leaves a complete site behind. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteSwap } from '../../../src/build/journal.ts';
import { recover } from '../../../src/build/recover.ts';
import { swapIn } from '../../../src/build/swap-in.ts';

let root: string;
let places: { dist: string; work: string; site: string };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hutong-swap-'));
  places = { dist: join(root, 'dist'), work: join(root, 'work'), site: join(root, 'work/site-1') };
  mkdirSync(places.work);
  siteAt(places.dist, 'old');
  siteAt(places.site, 'new');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function siteAt(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
}

const standing = () => readFileSync(join(places.dist, 'index.html'), 'utf8');
const swap = () => ({ dist: places.dist, fresh: places.site, old: join(places.work, 'old') });

test('a swap that is not disturbed leaves the new site and nothing else', () => {
  swapIn({ ...places, content: '', cache: '', prints: '', lock: '' });
  expect(standing()).toBe('new');
  expect(readdirSync(places.work)).toEqual([]);
});

test('a first build has no old site to keep', () => {
  rmSync(places.dist, { recursive: true });
  swapIn({ ...places, content: '', cache: '', prints: '', lock: '' });
  expect(standing()).toBe('new');
});

test('a site that cannot be put in place leaves the old one there', () => {
  // A folder that is not there cannot be renamed.
  rmSync(places.site, { recursive: true });
  expect(() => swapIn({ ...places, content: '', cache: '', prints: '', lock: '' })).toThrow('ENOENT');
  expect(standing()).toBe('old');
  expect(readdirSync(places.work)).toEqual([]);
});

describe('killed', () => {
  test('before the swap: the old site stands, the half-made one is gone', () => {
    recover(places);
    expect(standing()).toBe('old');
    expect(readdirSync(places.work)).toEqual([]);
  });

  test('after the note: the old site stands', () => {
    noteSwap(places.work, swap());
    recover(places);
    expect(standing()).toBe('old');
    expect(readdirSync(places.work)).toEqual([]);
  });

  test('between the renames: the new site, which was complete, is put in place', () => {
    noteSwap(places.work, swap());
    renameSync(places.dist, swap().old);
    recover(places);
    expect(standing()).toBe('new');
    expect(readdirSync(places.work)).toEqual([]);
  });

  test('between the renames, and the new site was deleted: the old one comes back', () => {
    noteSwap(places.work, swap());
    renameSync(places.dist, swap().old);
    rmSync(places.site, { recursive: true });
    recover(places);
    expect(standing()).toBe('old');
  });

  test('after both renames: the new site stands', () => {
    noteSwap(places.work, swap());
    renameSync(places.dist, swap().old);
    renameSync(places.site, places.dist);
    recover(places);
    expect(standing()).toBe('new');
    expect(existsSync(swap().old)).toBe(false);
  });
});
