/** Invented places for the tests of the sketch: a seeded generator, so that every run draws the same. */
import type { Visible } from '../../src/domain/visible-records.ts';
import type { ServiceKind } from '../../src/model/service-kind.ts';
import type { Service } from '../../src/model/service.ts';
import { aService } from './builders.ts';

/** Degrees of one metre, near enough for invented places at 31° north. */
const NORTH = 1 / 111_195;
const EAST = NORTH / Math.cos((31 * Math.PI) / 180);

/** What a test says of a place. */
interface Said {
  /** Id of the record. */
  readonly id: string;
  readonly name?: string;
  /** Metres from the middle of an invented street. */
  readonly east: number;
  readonly south: number;
  readonly kind?: ServiceKind;
  readonly serves?: string[];
}

/** A place of 徐家汇街道 that serves its own street and is no medical institution unless told otherwise. */
export function aPlace({ id, name = id, east, south, kind = 'childrens-home', serves = ['310104014'] }: Said): Visible<Service> {
  const location = { lng: 121.4 + east * EAST, lat: 31 - south * NORTH, crs: 'gcj02' as const };
  return { record: aService({ id, name, kind, serves, location }), mark: { trust: 'confirmed', text: '' }, dial: true };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How generated places lie. */
export type Pattern = 'scattered' | 'clusters' | 'line' | 'column' | 'crowd' | 'buildings';

/** All patterns. */
export const PATTERNS: readonly Pattern[] = ['scattered', 'clusters', 'line', 'column', 'crowd', 'buildings'];

const NAMES = ['银杏儿童之家', '社区卫生服务中心', '银杏小学心理辅导室', '家中心', '南城区青少年活动中心', '河沿ABC课后看护班'];

/** `count` places that lie like `pattern`, within one and a half kilometres; every third is medical. */
export function placesLike(pattern: Pattern, count: number, seed: number): Visible<Service>[] {
  const random = seeded(seed);
  const around = (middle: number, width: number) => middle + (random() - 0.5) * width;
  const towns = Array.from({ length: 3 }, () => [around(0, 1200), around(0, 1200)] as const);
  const points: Readonly<Record<Pattern, (index: number) => readonly [east: number, south: number]>> = {
    scattered: () => [around(0, 1500), around(0, 1500)],
    clusters: (index) => {
      const [east, south] = towns[index % towns.length]!;
      return [around(east, 160), around(south, 160)];
    },
    line: (index) => [(index - count / 2) * 30, 0],
    column: (index) => [0, (index - count / 2) * 30],
    crowd: () => [around(0, 300), around(0, 300)],
    buildings: (index) => towns[index % towns.length]!,
  };
  return Array.from({ length: count }, (_, index) => {
    const [east, south] = points[pattern](index);
    const kind = index % 3 === 2 ? 'community-health-centre' : 'childrens-home';
    return aPlace({ id: `place-${index + 1}`, name: `${NAMES[index % NAMES.length]}${index + 1}`, east, south, kind });
  });
}
