import { unzipSync } from 'fflate';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ZipFile } from '../../../src/commands/handbook/zip-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hutong-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function packed(name: string): Promise<Buffer> {
  const zip = await ZipFile.begin(join(folder, 'new', name));
  await zip.add('甲/一.txt', new TextEncoder().encode('内容'), '2026-11-22');
  await zip.add('甲/大.bin', new Uint8Array(300_000).fill(7), '2026');
  await zip.complete();
  await zip.discard();
  return readFileSync(join(folder, 'new', name));
}

test('files come back as they went in, under Chinese names', async () => {
  const files = unzipSync(await packed('a.zip'));
  expect(Object.keys(files)).toEqual(['甲/一.txt', '甲/大.bin']);
  expect(new TextDecoder().decode(files['甲/一.txt'])).toBe('内容');
  expect(files['甲/大.bin']).toEqual(new Uint8Array(300_000).fill(7));
});

test('names are marked as UTF-8, so that Windows shows them right', async () => {
  const zip = await packed('a.zip');
  const directory = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  expect(zip.readUInt16LE(directory + 8) & 0x800).toBe(0x800);
  expect(zip.readUInt16LE(6) & 0x800).toBe(0x800);
});

test('the same files give the same bytes', async () => {
  expect((await packed('a.zip')).equals(await packed('b.zip'))).toBe(true);
});

test('until it is complete there is no file of that name, and giving up leaves nothing', async () => {
  const zip = await ZipFile.begin(join(folder, 'a.zip'));
  await zip.add('一.txt', new Uint8Array(10), '2026-11-22');
  expect(existsSync(join(folder, 'a.zip'))).toBe(false);
  await zip.discard();
  expect(readdirSync(folder)).toEqual([]);
});
