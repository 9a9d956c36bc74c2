/** What passes between the prewarm and its worker processes. */
import type { Handbook } from '../domain/handbook/handbook.ts';
import type { Edition } from '../model/site.ts';

/** One street's prints. */
export interface PrewarmJob {
  /** The handbook. */
  readonly value: Handbook;
  /** Editions to make of it. */
  readonly editions: readonly Edition[];
}

/** What a worker is told. */
export interface WorkerOrder extends PrewarmJob {
  /** Folder of the print cache. */
  readonly cacheDir: string;
}

/** What a worker answers. */
export interface WorkerReply {
  /** Why it could not print; absent when all went well. */
  readonly error?: string;
  /** Code of a system error, such as `ENOSPC`. */
  readonly code?: string | undefined;
}
