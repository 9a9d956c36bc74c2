import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCached, sweepCache, writeCached } from '../../../src/print/print-cache.ts';
import { editionKey, printEdition } from '../../../src/print/print-edition.ts';
import { empty } from './handbooks.ts';
import { rich } from './rich-handbook.ts';

const disk = vi.hoisted(() => ({ full: false }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const writeFile: typeof real.writeFile = async (...args) => {
    if (disk.full) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    return real.writeFile(...args);
  };
  return { ...real, writeFile };
});

const PDF = { bytes: Buffer.from('%PDF-1.7 example'), pages: 24 };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hutong-cache-'));
});
afterEach(async () => {
  disk.full = false;
  await rm(folder, { recursive: true, force: true });
});

/** A digest over the file alone, then the file. */
const earlierLayout = (file: Buffer) => Buffer.concat([Buffer.from(createHash('sha256').update(file).digest('hex')), file]);

const entryPath = (key: string) => join(folder, `${key}.print`);

describe('the print cache', () => {
  it('hands out what was kept and leaves nothing else behind', async () => {
    await writeCached(folder, 'k', PDF);
    expect(await readCached(folder, 'k')).toEqual(PDF);
    expect(await readdir(folder)).toEqual(['k.print']);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ['laid out as before pages were counted', (bytes: Buffer) => earlierLayout(bytes.subarray(68))],
    ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')])],
  ])('does not hand out an entry that is %s', async (_, damage) => {
    await writeCached(folder, 'k', PDF);
    await writeFile(entryPath('k'), damage(await readFile(entryPath('k'))));
    expect(await readCached(folder, 'k')).toBeUndefined();
  });

  it('tells a full disk in Chinese and keeps no half file', async () => {
    disk.full = true;
    const failure = await writeCached(folder, 'k', PDF).catch((error: unknown) => error as Error);
    expect(failure?.message).toMatch(/磁盘满了/);
    expect((failure?.cause as NodeJS.ErrnoException).code).toBe('ENOSPC');
    expect(await readdir(folder)).toEqual([]);
  });

  it('sweeps what nobody used for a month and what killed processes left', async () => {
    await writeCached(folder, 'old', PDF);
    await writeCached(folder, 'new', PDF);
    await writeFile(join(folder, 'old.1.tmp'), 'half');
    const longAgo = new Date(Date.now() - 40 * 86_400_000);
    await utimes(entryPath('old'), longAgo, longAgo);
    await utimes(join(folder, 'old.1.tmp'), longAgo, longAgo);
    await sweepCache(folder);
    expect(await readdir(folder)).toEqual(['new.print']);
  });
});

describe('printEdition', () => {
  it('prints once, and again when the entry is damaged', async () => {
    const first = Buffer.from((await printEdition(empty, 'booklet', folder)).bytes);
    expect(await readdir(folder)).toHaveLength(2);
    await writeFile(entryPath(editionKey(empty, 'booklet')), 'damaged');
    expect(first.equals((await printEdition(empty, 'booklet', folder)).bytes)).toBe(true);
    expect((await readFile(entryPath(editionKey(empty, 'booklet')))).length).toBeGreaterThan(1000);
  });

  it('has another key for other content and another edition', () => {
    const keys = [
      editionKey(rich, 'handbook'),
      editionKey(rich, 'booklet'),
      editionKey({ ...rich, asOf: '2026年11月23日' }, 'handbook'),
    ];
    expect(new Set(keys).size).toBe(3);
    expect(editionKey(structuredClone(rich), 'handbook')).toBe(keys[0]);
  });
});
