import type { KnowledgeBase, ProsePage } from '../model/knowledge-base.ts';
import { factDate, newest } from './freshness.ts';
import { linesNamed } from './lines-named.ts';
import { webAddressOf } from './web-address.ts';

/** The newest fact that a page holds: its text's last change, or a source of a number it names. */
export function pageAsOf(kb: Pick<KnowledgeBase, 'services'>, { front, prose }: Pick<ProsePage, 'front' | 'prose'>): string {
  return newest([front.updated, ...linesNamed(kb, prose).map(factDate)])!;
}

/** Web address of a page in full; `null` when the site has none. */
export function pageUrl(kb: Pick<KnowledgeBase, 'site'>, { kind, front }: Pick<ProsePage, 'kind' | 'front'>): string | null {
  return webAddressOf(kb, `${kind}/${front.slug}/`);
}
