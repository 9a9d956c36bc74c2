/** One build at a time in one work folder. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './failure.ts';
import { isAlive, sameHolder, thisProcess, type Holder } from './holder.ts';

/** How often a taken lock is asked for again. */
const RETRY_MS = 500;

/**
 * Runs `job` while holding the lock of `folder`. The lock of a process that is gone is taken over;
 * one that is held is waited for during `patience` milliseconds.
 */
export async function withLock<T>(folder: string, job: () => Promise<T>, patience = 0): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const mine = thisProcess();
  const giveUp = performance.now() + patience;
  for (let holder = takeLock(lock, mine); holder; holder = takeLock(lock, mine)) {
    if (performance.now() > giveUp) {
      throw new Failure(`另一个生成正在进行（进程 ${holder.pid}）。请等它结束，或先停掉它，再运行一次。`);
    }
    await setTimeout(RETRY_MS);
  }
  try {
    return await job();
  } finally {
    if (sameHolder(holderOf(lock), mine)) rmSync(lock, { force: true });
  }
}

/** Takes the lock, or returns who holds it. */
function takeLock(lock: string, mine: Holder): Holder | undefined {
  // Written aside and linked: a lock file is never seen half-written, and linking fails when there is one.
  const draft = `${lock}.${mine.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(mine));
    for (let attempt = 0; attempt < 3; attempt++) {
      if (linked(draft, lock)) return undefined;
      const holder = holderOf(lock);
      if (holder && isAlive(holder)) return holder;
      removeStale(lock, holder, `${draft}.stale`);
    }
    throw new Failure('没能取得生成的锁：有别的生成同时开始。请过一会儿再运行一次。');
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes a dead lock away, unless somebody else has replaced it in the meantime. */
function removeStale(lock: string, seen: Holder | undefined, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (!sameHolder(holderOf(aside), seen)) linked(aside, lock);
  rmSync(aside, { force: true });
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

function holderOf(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
