/** Invented places for the map's benchmark; they never stand in content. */
import type { PlacePoint } from '../../src/domain/map-points-of.ts';
import { seeded } from '../../tests/unit/map-places.ts';

/** Middles of towns that lie like those of Shanghai, with the share of places around each and how far they spread, degrees. */
const TOWNS: readonly (readonly [lng: number, lat: number, share: number, spread: number])[] = [
  [121.47, 31.23, 0.3, 0.05],
  [121.52, 31.21, 0.16, 0.06],
  [121.38, 31.11, 0.12, 0.06],
  [121.43, 31.35, 0.1, 0.05],
  [121.25, 31.38, 0.08, 0.05],
  [121.22, 31.03, 0.08, 0.06],
  [121.11, 31.15, 0.06, 0.06],
  [121.34, 30.74, 0.04, 0.05],
  [121.46, 30.92, 0.04, 0.05],
  [121.5, 31.62, 0.02, 0.12],
];

const KINDS = ['childrens-home', 'community-health-centre', 'protection-station', 'hospital-psychology-clinic'] as const;

/** `count` places, the same for the same count. */
export function generatedPoints(count: number): PlacePoint[] {
  const random = seeded(count);
  /** Roughly a bell: most lie in the middle. */
  const bell = () => random() + random() + random() - 1.5;
  return Array.from({ length: count }, (_, index) => {
    const [lng, lat, , spread] = townFor(random());
    return {
      id: `generated-${index}`,
      name: `生成的服务点 ${index}`,
      kind: KINDS[index % KINDS.length]!,
      lng: lng + bell() * spread * 2,
      lat: lat + bell() * spread * 2,
      href: '#',
    };
  });
}

function townFor(chance: number): (typeof TOWNS)[number] {
  let left = chance;
  return TOWNS.find(([, , share]) => (left -= share) < 0) ?? TOWNS[0]!;
}
