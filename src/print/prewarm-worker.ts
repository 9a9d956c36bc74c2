/** A worker process of the prewarm: prints the jobs it is sent into the cache, one after another. */
import type { WorkerOrder, WorkerReply } from './prewarm-job.ts';
import { printEdition } from './print-edition.ts';

process.on('message', (order: WorkerOrder) => void answer(order));

// When the parent is gone nobody reads the answers: end with it.
process.on('disconnect', () => process.exit());

async function answer({ value, editions, cacheDir }: WorkerOrder): Promise<void> {
  process.send?.(await print(value, editions, cacheDir));
}

async function print(value: WorkerOrder['value'], editions: WorkerOrder['editions'], cacheDir: string): Promise<WorkerReply> {
  try {
    for (const edition of editions) await printEdition(value, edition, cacheDir);
    return {};
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
    return {
      error: error instanceof Error ? error.message : String(error),
      code: cause?.code?.startsWith('E') ? cause.code : undefined,
    };
  }
}
