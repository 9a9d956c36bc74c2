/** The picture beside a link, made once per content. */
import { drawShareCard } from '../cards/share-card.ts';
import type { ShareCard } from '../domain/share/share-card.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';

/** The PNG of `card` for the address `path`, from `cacheDir` when the same content was drawn before. */
export function printShareCard(card: ShareCard, path: string, cacheDir: string): Promise<Print> {
  return keptPrint(cacheDir, 'share-card', card, () => drawShareCard(card, path));
}
