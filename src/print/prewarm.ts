/** Fills the print cache with worker processes on all cores, before the routes read it. */
import { availableParallelism, freemem } from 'node:os';
import type { Edition } from '../model/site.ts';
import type { PrewarmJob } from './prewarm-job.ts';
import { PrewarmSeat } from './prewarm-seat.ts';
import { readCached, sweepCache } from './print-cache.ts';
import { editionKey } from './print-edition.ts';

/** How far a prewarm has come. */
export interface PrewarmProgress {
  /** Streets done. */
  readonly done: number;
  /** Streets of these that had to be printed anew. */
  readonly made: number;
}

/** How and where to prewarm. */
export interface PrewarmOptions {
  /** Folder of the print cache. */
  readonly cacheDir: string;
  /** Called after every street. */
  readonly onProgress?: (progress: PrewarmProgress) => void;
  /** Ends the workers when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Number of worker processes; by default one a core, as far as memory allows. */
  readonly workers?: number;
}

/** What a worker holds once it has printed some hundred streets: fonts, layouts, and the pictures' drawing engine. */
const WORKER_MEMORY = 800 * 2 ** 20;
/** After so many streets that could not be printed the rest is not tried: the reason is a common one. */
const ENOUGH_FAILURES = 5;

/**
 * Prints every job that is not in the cache yet. Jobs are taken one by one, so a generator may make them as they are needed.
 * Rejects once, with every street that could not be printed, after all workers have ended.
 */
export async function prewarm(jobs: Iterable<PrewarmJob>, options: PrewarmOptions): Promise<PrewarmProgress> {
  const { cacheDir, onProgress, signal, workers = defaultWorkers() } = options;
  signal?.throwIfAborted();
  const queue = jobs[Symbol.iterator]();
  const seats = Array.from({ length: Math.max(1, workers) }, () => new PrewarmSeat(cacheDir));
  const failures: Error[] = [];
  const progress = { done: 0, made: 0 };
  let stopped = false;
  const stop = () => {
    stopped = true;
    for (const seat of seats) seat.kill();
  };

  const work = async (seat: PrewarmSeat): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const missing = await missingEditions(next.value, cacheDir);
      if (stopped) return;
      if (missing.length) {
        const failure = await seat.print({ ...next.value, editions: missing });
        if (stopped) return;
        if (failure) failures.push(failure);
        else progress.made++;
      }
      progress.done++;
      onProgress?.({ ...progress });
      if (failures.length >= ENOUGH_FAILURES) return;
    }
  };

  const unhook = onEnd(stop, signal);
  try {
    await Promise.all(seats.map(work));
  } finally {
    unhook();
    for (const seat of seats) seat.kill();
    queue.return?.();
  }
  signal?.throwIfAborted();
  if (failures.length) throw new Error(failures.map(({ message }) => message).join('\n'), { cause: failures[0] });
  await sweepCache(cacheDir);
  return progress;
}

function defaultWorkers(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / WORKER_MEMORY)));
}

async function missingEditions({ value, editions }: PrewarmJob, cacheDir: string): Promise<Edition[]> {
  const kept = await Promise.all(editions.map((edition) => readCached(cacheDir, editionKey(value, edition))));
  return editions.filter((_, index) => kept[index] === undefined);
}

/** Calls `stop` when the process or the caller wants to end; returns what undoes this. */
function onEnd(stop: () => void, signal: AbortSignal | undefined): () => void {
  const onSignal = (name: NodeJS.Signals) => {
    stop();
    // Our listener took the place of the default, which is to end; a caller that listens too decides for itself.
    if (process.listenerCount(name) === 0) process.kill(process.pid, name);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal).once('exit', stop);
  signal?.addEventListener('abort', stop, { once: true });
  return () => {
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal).removeListener('exit', stop);
    signal?.removeEventListener('abort', stop);
  };
}
