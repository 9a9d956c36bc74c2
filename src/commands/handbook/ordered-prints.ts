/** The prints of an order, one after another: a province is never held in memory as a whole. */
import { bookFor } from '../../domain/handbook/assemble-handbook.ts';
import { EDITION_FACTS } from '../../domain/prints/editions.ts';
import type { Handbook } from '../../domain/handbook/handbook.ts';
import type { PrintJob } from '../../domain/prints/print-plan.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { printEdition } from '../../print/print-edition.ts';

/** What is printed, for what day, and who wants to know. */
export interface OrderRun {
  /** The content. */
  readonly kb: KnowledgeBase;
  /** The day. */
  readonly today: string;
  /** Folder of the print cache. */
  readonly cache: string;
  /** Folder of the files. */
  readonly out: string;
  /** Called as files are finished. */
  readonly onProgress: (done: number, total: number) => void;
  /** Ends the run between two files. */
  readonly signal: AbortSignal;
}

/** A finished print. */
export interface OrderedPrint extends PrintJob {
  /** The file. */
  readonly bytes: Uint8Array;
  /** Newest fact the book holds, `YYYY-MM-DD` or shorter. */
  readonly asOfDate: string;
}

/** The finished prints in the order of `prints`, from the cache where they are kept. */
export async function* orderedPrints(
  prints: readonly PrintJob[],
  { kb, today, cache, onProgress, signal }: OrderRun,
): AsyncGenerator<OrderedPrint> {
  let book: Handbook | undefined;
  for (const [done, { code, edition }] of prints.entries()) {
    signal.throwIfAborted();
    if (book?.code !== code || book.binding !== EDITION_FACTS[edition].binding) book = bookFor(kb, code, edition, today);
    const { bytes } = await printEdition(book, edition, cache);
    yield { code, edition, bytes, asOfDate: book.asOfDate };
    onProgress(done + 1, prints.length);
  }
}
