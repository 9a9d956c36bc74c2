/** What stands on the map, in which order, and what it says. */
import { describe, expect, it } from 'vitest';
import { baseWords } from '../../../src/map/base-words.ts';
import { ClusterIndex, MAX_ZOOM, MIN_ZOOM } from '../../../src/map/cluster-index.ts';
import { clusterFace, placeFace } from '../../../src/map/mark-words.ts';
import { positionWords } from '../../../src/map/position-words.ts';
import { shiftAt } from '../../../src/map/shift-tiles.ts';
import { toGcj02 } from '../../../src/domain/coordinates.ts';
import { mapPointsOf, type PlacePoint } from '../../../src/domain/map-points-of.ts';
import { placesLike } from '../map-places.ts';

const CHINA = { west: 70, south: 15, east: 140, north: 55 };

function aPoint(id: string, lng = 121.4, lat = 31.2, differs: Partial<PlacePoint> = {}): PlacePoint {
  return { id, name: `银杏${id}`, kind: 'childrens-home', lng, lat, href: `/services/${id}/`, ...differs };
}

describe('marks', () => {
  const points = mapPointsOf(placesLike('clusters', 60, 3), (id) => id);
  const index = new ClusterIndex(points);

  it('stand for every place exactly once, at any zoom', () => {
    for (let zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom++) {
      const marks = index.inView(CHINA, zoom);
      const ids = marks.flatMap(({ place, cluster }) => (place ? [place.id] : index.members(cluster!).map(({ id }) => id)));
      expect(ids.sort()).toEqual(points.map(({ id }) => id).sort());
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    }
  });
  it('are walked through from north to south, and two that stay are never swapped', () => {
    for (const zoom of [12, 14, 16.5]) {
      const lats = index.inView(CHINA, zoom).map(({ lat }) => lat);
      expect(lats).toEqual(lats.toSorted((a, b) => b - a));
    }
  });
  it('open where they fall apart; those of one house never do', () => {
    const house = new ClusterIndex([aPoint('1'), aPoint('2'), aPoint('3', 121.5)]);
    const [both] = house.inView(CHINA, 14).filter(({ cluster }) => cluster !== undefined);
    expect(house.members(both!.cluster!).map(({ id }) => id)).toEqual(['1', '2']);
    expect(house.opensAt(both!.cluster!)).toBeUndefined();
    expect(house.aloneAt(aPoint('1'), 10)).toBe(MAX_ZOOM);
    const [all] = house.inView(CHINA, MIN_ZOOM);
    const opens = house.opensAt(all!.cluster!)!;
    expect(house.inView(CHINA, opens).length).toBeGreaterThan(house.inView(CHINA, opens - 1).length);
  });
  it('are found again by their place', () => {
    const place = points[7]!;
    const zoom = index.aloneAt(place, MIN_ZOOM);
    if (zoom < MAX_ZOOM) expect(index.isAlone(place, zoom)).toBe(true);
    expect(index.isAlone(place, zoom - 1)).toBe(false);
    expect(index.place('nobody')).toBeUndefined();
  });
  it('lie in their extent, all or some; without any there is none', () => {
    const { west, south, east, north } = index.extent()!;
    expect(points.every(({ lng, lat }) => lng >= west && lng <= east && lat >= south && lat <= north)).toBe(true);
    expect(index.extent([points[0]!.id, 'nobody'])).toEqual({
      west: points[0]!.lng,
      east: points[0]!.lng,
      south: points[0]!.lat,
      north: points[0]!.lat,
    });
    expect(new ClusterIndex([]).extent()).toBeUndefined();
    expect(index.extent(['nobody'])).toBeUndefined();
  });
});

describe('what a mark says', () => {
  it('is its number, name and kind; medical institutions are square', () => {
    expect(placeFace(aPoint('a', 0, 0, { number: 3 }))).toEqual({ shape: 'round', text: '3', label: '3 银杏a，儿童之家' });
    expect(placeFace(aPoint('a', 0, 0, { kind: 'maternal-child-hospital' }))).toEqual({
      shape: 'square',
      text: '',
      label: '银杏a，妇幼保健院',
    });
  });
  it('is that it waits for a check', () => {
    expect(placeFace(aPoint('a', 0, 0, { toVerify: true })).label).toBe('银杏a，儿童之家，待核实');
  });
  it('is how many a cluster holds and what a key does', () => {
    expect(clusterFace(12, [], false)).toEqual({ shape: 'cluster', text: '12 个', label: '12 个服务点，按回车放大' });
    expect(clusterFace(2, [aPoint('a'), aPoint('b')], true).label).toBe('2 个服务点，在同一个地方，按回车看名单');
  });
  it('is the numbers of a few places that have one, as on the printed sketch', () => {
    const numbered = [4, 1, 2].map((number) => aPoint(String(number), 0, 0, { number }));
    expect(clusterFace(3, numbered, false)).toMatchObject({ text: '1 2 4', label: '1 2 4，3 个服务点，按回车放大' });
    expect(clusterFace(4, [...numbered, aPoint('x')], false).text).toBe('4 个');
  });
});

describe('what is said under the map', () => {
  const base = { kind: 'outline', address: '', crs: 'gcj02', caption: '底图：某局，审图号 沪S（2023）12号' } as const;
  it('names the base map while it is seen, and what the schematic is not at all other times', () => {
    expect(baseWords(base, 'seen')).toBe('底图：某局，审图号 沪S（2023）12号。上北下南。');
    expect(baseWords(base, 'failed')).toBe(
      '底图没有打开，先看示意图。示意图，仅标服务点相对位置，不表示行政区域界线。上北下南。',
    );
    for (const state of ['waiting', 'away'] as const) expect(baseWords(base, state)).toContain('不表示行政区域界线');
    expect(baseWords({ kind: 'none' }, 'waiting')).toBe('示意图，仅标服务点相对位置，不表示行政区域界线。上北下南。');
  });
  it('tells the nearest place, and that the position stays in the page', () => {
    const here = { at: { lng: 121.4, lat: 31.2 }, accuracy: 30 };
    const words = positionWords(here, [aPoint('far', 121.6), aPoint('near', 121.405)], false);
    expect(words).toContain('最近的是银杏near，直线约 500 米');
    expect(words).toContain('没有存，也没有发出去');
    expect(words).not.toContain('底图');
    expect(positionWords(here, [], true)).toContain('底图先收起来了');
  });
});

describe('tiles in WGS-84', () => {
  const pixel = ({ lng, lat }: { lng: number; lat: number }, zoom: number) => {
    const world = 256 * 2 ** zoom;
    return { x: ((lng + 180) / 360) * world, y: ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * world };
  };
  it.each([
    [121.4737, 31.2304],
    [118.6758, 24.8741],
    [108.366, 22.817],
  ])('at %d, %d are moved to where GCJ-02 has them, within a pixel', (lng, lat) => {
    for (const zoom of [8, 12, 16, 18]) {
      const from = pixel({ lng, lat }, zoom);
      const to = pixel(toGcj02({ lng, lat, crs: 'wgs84' }), zoom);
      const shift = shiftAt(from.x, from.y, zoom);
      expect(Math.abs(from.x + shift.x - to.x)).toBeLessThan(1);
      expect(Math.abs(from.y + shift.y - to.y)).toBeLessThan(1);
    }
  });
  it('stay where they are outside China', () => {
    const { x, y } = pixel({ lng: 2.35, lat: 48.85 }, 12);
    expect(shiftAt(x, y, 12)).toEqual({ x: 0, y: 0 });
  });
});
