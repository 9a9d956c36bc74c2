/** What the marks of the map say: to the eye, to the ear, and when one points at them. */
import type { PlacePoint } from '../domain/map-points-of.ts';
import { ranges } from '../domain/mini-map/map-pins.ts';
import { describeKind } from '../model/service-kind.ts';

/** How a mark looks: as on the printed sketch, places round and medical institutions square; clusters are pills. */
export type MarkShape = 'round' | 'square' | 'cluster';

/** What a mark shows and says. */
export interface MarkFace {
  /** Its look. */
  readonly shape: MarkShape;
  /** Its text; empty for a place without a number. */
  readonly text: string;
  /** Its name for those who listen, and its tip. */
  readonly label: string;
}

/** A cluster of no more places than this shows their numbers. */
export const MOST_NUMBERS = 4;

/** The face of a place. */
export function placeFace(place: PlacePoint): MarkFace {
  const shape = describeKind(place.kind).block === 'medical' ? 'square' : 'round';
  const number = place.number === undefined ? '' : String(place.number);
  return { shape, text: number, label: `${number && `${number} `}${place.name}，${kindWords(place)}` };
}

/**
 * The face of a cluster of `count` places: their numbers, when they are few and each has one, as on the printed sketch.
 * `members` may be left empty for larger ones. `together` is set when no zoom takes it apart.
 */
export function clusterFace(count: number, members: readonly PlacePoint[], together: boolean): MarkFace {
  const press = together ? '在同一个地方，按回车看名单' : '按回车放大';
  const numbers = members.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  const label = `${count} 个服务点，${press}`;
  if (count > MOST_NUMBERS || numbers.length < count) return { shape: 'cluster', text: `${count} 个`, label };
  const text = ranges(numbers).join(' ');
  // The name begins with what is seen: whoever speaks to the machine says that.
  return { shape: 'cluster', text, label: `${text}，${label}` };
}

/** `儿童之家`, `儿童之家，待核实`. */
export function kindWords({ kind, toVerify }: Pick<PlacePoint, 'kind' | 'toVerify'>): string {
  return describeKind(kind).label + (toVerify ? '，待核实' : '');
}
