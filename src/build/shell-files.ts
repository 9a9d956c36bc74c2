/** What is made from the built pages as a whole: packs, search index, offline copy, headers. It lies in the shell (DESIGN §7). */
import { sizeInWords } from '../domain/size-in-words.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { makePacks } from '../packages/make-packs.ts';
import { writeHostHeaders } from './host-headers.ts';
import { makeOffline } from './offline/make-offline.ts';
import type { Report } from './report.ts';
import { makeSearchIndex } from './search-index.ts';

/** A site whose pages are built. */
export interface PagesBuilt {
  /** Folder of the site. */
  readonly root: string;
  /** Path it is served under, with slashes at both ends. */
  readonly base: string;
  /** What it was built from. */
  readonly kb: KnowledgeBase;
  /** The day it was built for. */
  readonly today: string;
  /** Files that other parts of the site hold. */
  readonly elsewhere: ReadonlySet<string>;
  /** Where progress is told. */
  readonly report: Report;
  /** Ends the work. */
  readonly signal: AbortSignal;
}

/** Makes all of it, each step told. */
export async function makeShellFiles({ root, base, kb, today, elsewhere, report, signal }: PagesBuilt): Promise<void> {
  if (kb.packs.length) {
    const packs = report.step('资料包');
    const bytes = await makePacks({ root, base, kb, onProgress: (done, of) => packs.at(done, of), signal });
    packs.end(`${kb.packs.length} 包，${sizeInWords(bytes)}`);
  }
  const search = report.step('搜索');
  const indexed = await makeSearchIndex({ root, onProgress: (done, of) => search.at(done, of), signal });
  search.end(`${indexed} 页可搜`);
  const offline = report.step('离线');
  offline.end(makeOffline({ root, base, kb, today }));
  writeHostHeaders(root, base, elsewhere);
}
