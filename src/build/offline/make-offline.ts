import { dateInWords } from '../../domain/freshness.ts';
import { offlineLooks } from '../../domain/offline/offline-looks.ts';
import { keepsOffline, offlineAsOf, offlinePages } from '../../domain/offline/offline-pages.ts';
import { sizeInWords } from '../../domain/size-in-words.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { makeFarewell, makeOfflineFiles } from './offline-files.ts';

/** The after-build step of the site in `root`, served under `base`; what it did, in Chinese. */
export function makeOffline({ root, base, kb, today }: { root: string; base: string; kb: KnowledgeBase; today: string }): string {
  if (!keepsOffline(kb.site)) {
    makeFarewell({ root, base });
    return '关着，来访者以前存下的会删去';
  }
  const asOf = offlineAsOf(kb, today);
  const { pages, bytes } = makeOfflineFiles({
    root,
    base,
    list: offlinePages(kb),
    alsoLooksOf: offlineLooks(kb, today),
    asOf: asOf && dateInWords(asOf),
  });
  return `${pages} 页，共 ${sizeInWords(bytes)}`;
}
