import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareFolder, putInPlace } from '../../../src/commands/handbook/out-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hutong-out-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder that is missing is made', async () => {
  await prepareFolder(join(folder, '街镇', '手册'));
  expect(readdirSync(folder)).toEqual(['街镇']);
});

test('a file in its place is told before anything is printed', async () => {
  writeFileSync(join(folder, '手册'), '');
  for (const out of [join(folder, '手册'), join(folder, '手册', '里面')])
    await expect(prepareFolder(out)).rejects.toThrow('那里有一个同名的文件，不是文件夹。请用 --out 写另一个文件夹。');
});

test('what a killed process left an hour ago is removed, what is being written now is not', async () => {
  for (const name of ['.旧.zip.123.tmp', '.新.zip.124.tmp', '手册.pdf']) writeFileSync(join(folder, name), '');
  const before = Date.now() / 1000 - 4000;
  for (const name of ['.旧.zip.123.tmp', '手册.pdf']) utimesSync(join(folder, name), before, before);
  await prepareFolder(folder);
  expect(readdirSync(folder).sort()).toEqual(['.新.zip.124.tmp', '手册.pdf']);
});

test('a folder that has the name of the file is told', async () => {
  mkdirSync(join(folder, '手册.pdf', '里面'), { recursive: true });
  writeFileSync(join(folder, '新'), '');
  await expect(putInPlace(join(folder, '新'), join(folder, '手册.pdf'))).rejects.toThrow('那里有一个同名的文件夹');
});
