/** The picture of a guide, made once per content. */
import { drawGuideCard } from '../cards/guide-card.ts';
import type { GuideCard } from '../domain/guide-card/guide-card.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';

/** The PNG of `card`, from `cacheDir` when the same content was drawn before. */
export function printGuideCard(card: GuideCard, cacheDir: string): Promise<Print> {
  return keptPrint(cacheDir, 'guide-card', card, () => drawGuideCard(card));
}
