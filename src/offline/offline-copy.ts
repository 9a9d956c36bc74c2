/** What the build hands to the worker. */

/** A file of the copy; all are text. */
export interface CopiedFile {
  /** `Content-Type`. */
  readonly type: string;
  /** Content. */
  readonly text: string;
}

/**
 * The kept pages and what they need, in one file: it arrives whole or not at all, it is the same on every phone, and the names of the
 * pages stand nowhere in the list of what a browser has stored.
 */
export interface OfflineCopy {
  /** By address below the site's root; a page ends with `/`, the home page is empty. */
  readonly files: Readonly<Record<string, CopiedFile>>;
}

/** What the worker knows by itself. */
export interface OfflinePlan {
  /** Path the site is served under, with slashes at both ends. */
  readonly base: string;
  /** Changes with the copy and with the worker. */
  readonly version: string;
  /** Address of the copy, below the base path. */
  readonly copy: string;
  /** Hash of the copy, as `fetch` checks it. */
  readonly integrity: string;
  /** Addresses of the pages in the copy. */
  readonly pages: readonly string[];
  /** Addresses of the other files in the copy. */
  readonly assets: readonly string[];
}

/** What a page may ask of the worker: to see that the copy is there, and to keep a street. */
export type WorkerRequest =
  { readonly keep: 'pages' } | { readonly keep: 'street'; readonly code: string; readonly files: readonly string[] };

/** The worker's answer: whether everything that was asked for is kept now. */
export interface WorkerAnswer {
  /** Whether it is. */
  readonly kept: boolean;
}
