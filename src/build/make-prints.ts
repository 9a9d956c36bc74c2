import { bookFor } from '../domain/handbook/assemble-handbook.ts';
import { EDITION_FACTS } from '../domain/prints/editions.ts';
import type { PrintJob } from '../domain/prints/print-plan.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Edition } from '../model/site.ts';
import type { PrewarmJob } from '../print/prewarm-job.ts';
import { prewarm } from '../print/prewarm.ts';

/** What filling the print cache needs. */
export interface PrintRun {
  /** The content. */
  readonly kb: KnowledgeBase;
  /** The day the prints are made for. */
  readonly today: string;
  /** Folder of the print cache. */
  readonly cache: string;
  /** Called as books are finished. */
  readonly onProgress: (done: number, total: number) => void;
  /** Ends the run. */
  readonly signal: AbortSignal;
}

/** Fills the print cache with `prints`, so that whoever wants them only reads it. Returns how many books had to be printed anew. */
export async function makePrints(
  prints: readonly PrintJob[],
  { kb, today, cache, onProgress, signal }: PrintRun,
): Promise<number> {
  const streets = new Map<string, Edition[]>();
  for (const { code, edition } of prints) streets.set(code, [...(streets.get(code) ?? []), edition]);
  const books = new Set(prints.map(({ code, edition }) => `${code} ${EDITION_FACTS[edition].binding}`)).size;
  const { made } = await prewarm(jobs(kb, today, streets), {
    cacheDir: cache,
    onProgress: ({ done }) => onProgress(done, books),
    signal,
  });
  return made;
}

/** The books one by one, so that a province is never held in memory as a whole. */
function* jobs(kb: KnowledgeBase, today: string, streets: ReadonlyMap<string, readonly Edition[]>): Generator<PrewarmJob> {
  for (const [code, all] of streets) {
    for (const editions of Object.values(Object.groupBy(all, (edition) => EDITION_FACTS[edition].binding))) {
      yield { value: bookFor(kb, code, editions[0]!, today), editions };
    }
  }
}
