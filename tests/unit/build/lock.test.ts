import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../src/build/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hutong-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = () => join(folder, 'lock');

test('one job holds the lock and gives it back, with its result', async () => {
  const result = await withLock(folder, async () => {
    expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid });
    return 7;
  });
  expect(result).toBe(7);
  expect(existsSync(lock())).toBe(false);
});

test('a job that fails gives the lock back too', async () => {
  await expect(withLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock())).toBe(false);
});

test('a second build is told which process is at work', async () => {
  await withLock(folder, async () => {
    await expect(withLock(folder, async () => 'never')).rejects.toThrow(`另一个生成正在进行（进程 ${process.pid}）`);
  });
});

test('a patient second build waits and then works', async () => {
  const order: string[] = [];
  const first = withLock(folder, async () => {
    await setTimeout(300);
    order.push('first');
  });
  await withLock(folder, async () => void order.push('second'), 5000);
  await first;
  expect(order).toEqual(['first', 'second']);
});

test('the lock of a process that is gone is taken over', async () => {
  // No system has a process of this number.
  writeFileSync(lock(), JSON.stringify({ pid: 2 ** 30, since: '1' }));
  expect(await withLock(folder, async () => 'mine')).toBe('mine');
});

test('a number that was given to another process since does not count as alive', async () => {
  writeFileSync(lock(), JSON.stringify({ pid: process.pid, since: 'long ago' }));
  expect(await withLock(folder, async () => 'mine')).toBe('mine');
});

test('a lock file that cannot be read is taken over', async () => {
  writeFileSync(lock(), '{');
  expect(await withLock(folder, async () => 'mine')).toBe('mine');
});
