import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prewarm } from '../../../src/print/prewarm.ts';
import type { PrewarmJob } from '../../../src/print/prewarm-job.ts';
import { editionKey, printEdition } from '../../../src/print/print-edition.ts';
import { readCached } from '../../../src/print/print-cache.ts';
import { empty } from './handbooks.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'hutong-prewarm-'));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

const streets = (count: number, name = '街道'): PrewarmJob[] =>
  Array.from({ length: count }, (_, index) => ({ value: { ...empty, street: `${name}${index}` }, editions: ['handbook'] }));

async function killChildren(): Promise<void> {
  const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  for (const pid of children.split(' ').filter(Boolean)) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (command.includes('prewarm-worker')) process.kill(Number(pid), 'SIGKILL');
  }
}

describe('prewarm', () => {
  it('fills the cache in worker processes with the same bytes, and does nothing the second time', async () => {
    const jobs: PrewarmJob[] = [...streets(3), { value: empty, editions: ['handbook', 'booklet'] }];
    const seen: number[] = [];
    expect(await prewarm(jobs, { cacheDir, workers: 2, onProgress: ({ done }) => seen.push(done) })).toEqual({
      done: 4,
      made: 4,
    });
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(await readdir(cacheDir)).toHaveLength(5);
    const here = join(cacheDir, 'here');
    const kept = await readCached(cacheDir, editionKey(empty, 'handbook'));
    expect(Buffer.from((await printEdition(empty, 'handbook', here)).bytes).equals(kept!.bytes)).toBe(true);
    expect(await prewarm(jobs, { cacheDir })).toEqual({ done: 4, made: 0 });
  });

  it.runIf(process.platform === 'linux')('prints a job again whose worker was killed', async () => {
    let killed = false;
    const made = await prewarm(streets(3), {
      cacheDir,
      workers: 1,
      onProgress: () => {
        if (killed) return;
        killed = true;
        void killChildren();
      },
    });
    expect(made).toEqual({ done: 3, made: 3 });
  });

  it.runIf(process.platform === 'linux')('says so when a worker is killed twice over the same job', async () => {
    const timer = setInterval(() => void killChildren().catch(() => undefined), 5);
    try {
      await expect(prewarm(streets(1), { cacheDir, workers: 1 })).rejects.toThrow(
        /街道0（990101001）的手册没有印成：印刷进程两次中途退出/,
      );
    } finally {
      clearInterval(timer);
    }
  });

  it('names every street that could not be printed and prints the others', async () => {
    const jobs = [...streets(1, '笑脸😀'), ...streets(1, '好'), ...streets(1, '哭脸😢')];
    await expect(prewarm(jobs, { cacheDir, workers: 1 })).rejects.toThrow(/笑脸😀0.*没有这些字符[^]*哭脸😢0/);
    expect(await readdir(cacheDir)).toHaveLength(1);
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const run = prewarm(streets(50), { cacheDir, workers: 2, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(run).rejects.toThrow(/abort/i);
    expect((await readdir(cacheDir)).length).toBeLessThan(10);
  });
});
