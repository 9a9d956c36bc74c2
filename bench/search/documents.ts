/** The pages that all engines of the search benchmark are given. */
import { searchCatalogue } from '../../src/domain/search/catalogue.ts';
import { streetsWithPage, fullName, isSampleCode } from '../../src/domain/divisions.ts';
import type { KnowledgeBase } from '../../src/model/knowledge-base.ts';
import { plainText } from '../../src/prose/plain-text.ts';

/** One page as an engine sees it. */
export interface Document_ {
  /** Address below the base path. */
  readonly path: string;
  /** Title. */
  readonly title: string;
  /** All its text, with its aliases at the end. */
  readonly text: string;
}

/** Whatever can be found in the real site: entries of the catalogue with the full text of their pages, and all streets. */
export function benchDocuments(kb: KnowledgeBase, today: string): Document_[] {
  const bodies = new Map(kb.pages.map((page) => [`${page.kind}/${page.front.slug}/`, plainText(page.prose)]));
  const entries = searchCatalogue(kb, today).entries.map(({ path, title, text, words = '' }) => {
    return { path: decodeURIComponent(path), title, text: [text, bodies.get(path), words].filter(Boolean).join('\n') };
  });
  const streets = streetsWithPage(kb).filter(({ code }) => !isSampleCode(code));
  return [
    ...entries,
    ...streets.map(({ code, name }) => ({ path: `streets/${code}/`, title: name, text: `${fullName(kb, code)} ${name}` })),
  ];
}
