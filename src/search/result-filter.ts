/** Narrows results by kind, reader, age and area. */
import type { AgeBand, Audience } from '../model/fields.ts';
import type { EntryKind } from '../domain/search/catalogue-rows.ts';
import { KIND_GROUPS, type KindGroup } from '../domain/search/entry-kinds.ts';
import { areaFit } from './area-fit.ts';
import type { ResultItem } from './result-items.ts';

/** What is wanted; an absent part narrows nothing. */
export interface Wanted {
  /** Group of kinds. */
  readonly kind?: KindGroup;
  /** Reader. */
  readonly audience?: Audience;
  /** Age of the child. */
  readonly age?: AgeBand;
  /** Area code. */
  readonly area?: string;
}

/** The items that are wanted, in their order. Of places and texts neither reader nor age is known; a text has no kind either. */
export function filterItems(items: readonly ResultItem[], { kind, audience, age, area }: Wanted): ResultItem[] {
  return items.filter(({ entry, excerpt, area: own }) => {
    if (area !== undefined && own !== undefined && areaFit(own, [area]) < 1) return false;
    if (!entry) return audience === undefined && age === undefined && (kind === undefined || (kind === 'call' && !excerpt));
    if (kind !== undefined && !(KIND_GROUPS[kind].kinds as readonly EntryKind[]).includes(entry.kind)) return false;
    if (audience !== undefined && !entry.audience?.includes(audience)) return false;
    return age === undefined || entry.ages?.includes(age) || entry.ages?.includes('all');
  });
}
