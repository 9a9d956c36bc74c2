import { describe, expect, it } from 'vitest';
import { assembleHandbook } from '../../src/domain/handbook/assemble-handbook.ts';
import { covers, distance, middleOf, overlap, within, type MapBox } from '../../src/domain/mini-map/map-geometry.ts';
import { ranges } from '../../src/domain/mini-map/map-pins.ts';
import { scaleBar } from '../../src/domain/mini-map/map-sheet.ts';
import { miniMap, narrowMap, type MiniMap } from '../../src/domain/mini-map/mini-map.ts';
import type { Visible } from '../../src/domain/visible-records.ts';
import type { Service } from '../../src/model/service.ts';
import { aKnowledgeBase, aService } from './builders.ts';
import { aPlace, PATTERNS, placesLike } from './map-places.ts';

const AROUND = ['徐家汇街道', '徐汇区', '上海市'];
const CITY = ['310000'];

function drawn(places: readonly Visible<Service>[]): MiniMap {
  const { map } = miniMap(places, AROUND);
  if (!map) throw new Error('no sketch');
  return map;
}

/** Number on the sketch by service id. */
const numbers = (places: readonly Visible<Service>[]) => Object.fromEntries(miniMap(places, AROUND).numbers);

const frameOf = ({ width, frameHeight }: MiniMap): MapBox => ({ x: 0, y: 0, width, height: frameHeight });

describe('the numbers on the sketch', () => {
  it('follow the list, places round and medical institutions square', () => {
    const places = [
      aPlace({ id: 'home', east: 400, south: 0 }),
      { ...aPlace({ id: 'no-point', east: 0, south: 0 }), record: aService({ id: 'no-point' }) },
      aPlace({ id: 'school', east: -300, south: 200 }),
      aPlace({ id: 'clinic', east: 0, south: -300, kind: 'community-health-centre' }),
    ];
    expect(numbers(places)).toEqual({ home: 1, school: 2, clinic: 3 });
    const map = drawn(places);
    expect(map.pins.map(({ cells }) => cells.map(({ shape, lines }) => `${shape} ${lines.join()}`))).toEqual([
      ['round 1'],
      ['round 2'],
      ['square 3'],
    ]);
    expect(map.legend.map(({ words }) => words)).toEqual(['可以去的地方', '看医生']);
  });

  it('share one pin where places share a building', () => {
    const places = [
      aPlace({ id: 'station', east: 0, south: 0 }),
      aPlace({ id: 'home', east: 15, south: 10 }),
      aPlace({ id: 'far', east: 500, south: 0 }),
      aPlace({ id: 'room', east: -15, south: 0 }),
      aPlace({ id: 'clinic', east: 0, south: 12, kind: 'community-health-centre' }),
    ];
    const [shared, alone] = drawn(places).pins;
    expect(shared!.numbers).toEqual([1, 2, 4, 5]);
    expect(shared!.cells.map(({ shape, lines }) => [shape, lines])).toEqual([
      ['round', ['1 2 4']],
      ['square', ['5']],
    ]);
    expect(alone!.numbers).toEqual([3]);
  });

  it('are written as a range from three in a row', () => {
    expect(ranges([1, 2, 3, 7, 8, 10])).toEqual(['1–3', '7', '8', '10']);
  });

  it('are told with full names to those who do not see the drawing', () => {
    const places = [
      aPlace({ id: 'station', name: '徐家汇街道未成年人保护工作站', east: 0, south: 0 }),
      aPlace({ id: 'home', name: '银杏儿童之家', east: 300, south: 0 }),
    ];
    expect(drawn(places).alt).toBe('示意图：1 徐家汇街道未成年人保护工作站；2 银杏儿童之家。');
    expect(drawn(places).pins.map(({ name }) => name)).toEqual(['未成年人保护工作站', '银杏儿童之家']);
  });
});

describe('which places are drawn', () => {
  const own = placesLike('scattered', 8, 3);

  it('leaves out what lies far off, says how many, and gives them no number', () => {
    const hospital = aPlace({ id: 'hospital', east: 10_000, south: 2000, kind: 'childrens-hospital', serves: CITY });
    const centre = aPlace({ id: 'centre', east: -8000, south: 0, serves: CITY });
    const map = drawn([...own, hospital, centre]);
    expect(map.remark).toBe('另有 2 处离得较远，没有画在图上。');
    expect(numbers([...own, hospital, centre])).not.toHaveProperty('hospital');
    expect(map.pins).toEqual(drawn(own).pins);
    expect(drawn(own).remark).toBe('');
  });

  it('draws a district hospital round the corner', () => {
    expect(numbers([...own, aPlace({ id: 'hospital', east: 600, south: 0, serves: ['310104'] })])).toHaveProperty('hospital');
  });

  it('keeps at least half of the sketch for the places of the street itself', () => {
    const ring = [800, 1100, 1500, 2000, 2600].flatMap((far, index) => [
      aPlace({ id: `east-${index}`, east: far, south: 0, serves: CITY }),
      aPlace({ id: `north-${index}`, east: 0, south: -far, serves: CITY }),
    ]);
    const { pins } = drawn([...own, ...ring]);
    const extent = (some: typeof pins) => {
      const [xs, ys] = [some.map(({ at }) => at.x), some.map(({ at }) => at.y)];
      return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    };
    expect(pins.length).toBeGreaterThan(8);
    expect(extent(pins.slice(0, 8))).toBeGreaterThanOrEqual(extent(pins) / 2);
  });

  it('draws a remote village of the street when others lie between', () => {
    const chain = [0, 400, 1100, 3000].map((east) => aPlace({ id: `village-${east}`, east, south: 0 }));
    expect(Object.keys(numbers(chain))).toHaveLength(4);
  });

  it('does not let one wrong point squash the rest', () => {
    expect(numbers([...own, aPlace({ id: 'wrong', east: 90_000, south: 0 })])).not.toHaveProperty('wrong');
  });

  it('is nothing with fewer than two spots', () => {
    const same = Array.from({ length: 5 }, (_, index) => aPlace({ id: `same-${index}`, east: 3, south: 3 }));
    const farAway = aPlace({ id: 'far', east: 9000, south: 0, serves: CITY });
    for (const places of [[], same.slice(0, 1), same, [...same, farAway]]) {
      const { map, numbers: given } = miniMap(places, AROUND);
      expect(map).toBeNull();
      expect(given.size).toBe(0);
    }
  });

  it('draws two spots of one district when the street has none of its own', () => {
    const places = [0, 4000].map((east) => aPlace({ id: `d-${east}`, east, south: 0, serves: ['310104'] }));
    expect(numbers(places)).toEqual({ 'd-0': 1, 'd-4000': 2 });
  });

  it('says so when a list is longer than a sketch can hold', () => {
    const places = placesLike('scattered', 150, 1);
    expect(drawn(places).remark).toBe('另有 30 处排在名单后面，没有画在图上。');
    expect(Object.keys(numbers(places))).toHaveLength(120);
  });

  it('never shows where a refuge is', () => {
    const point = (east: number) => aPlace({ id: 'any', east, south: 0 }).record.location!;
    const services = [
      aService({ id: 'station', location: point(0) }),
      aService({ id: 'home', name: '银杏儿童之家', kind: 'childrens-home', location: point(300) }),
      aService({ id: 'refuge', name: '临时看护点', kind: 'temporary-care', location: point(150) }),
    ];
    const { map, places } = assembleHandbook(aKnowledgeBase({ services: { '310104': services } }), '310104014', '2026-11-22');
    expect(Object.fromEntries(places.entries.map(({ id, point: number }) => [id, number]))).toEqual({
      station: 1,
      home: 2,
      refuge: null,
    });
    expect(map!.pins).toHaveLength(2);
    expect(JSON.stringify(map)).not.toContain('临时看护点');
  });
});

describe('the drawing', () => {
  it('is true to scale', () => {
    const { pins, scale } = drawn([0, 600].map((east) => aPlace({ id: `p-${east}`, east, south: east / 2 })));
    const metres = distance(pins[0]!.at, pins[1]!.at) * scale.metresPerMillimetre;
    expect(metres / Math.hypot(600, 300)).toBeCloseTo(1, 2);
    expect(Number.parseInt(scale.words, 10) / scale.length).toBeCloseTo(scale.metresPerMillimetre, 1);
  });

  it('has north above and east on the right', () => {
    const [southWest, northEast] = drawn([
      aPlace({ id: 'south-west', east: -200, south: 200 }),
      aPlace({ id: 'north-east', east: 200, south: -200 }),
    ]).pins;
    expect(northEast!.at.x).toBeGreaterThan(southWest!.at.x);
    expect(northEast!.at.y).toBeLessThan(southWest!.at.y);
  });

  it('has a scale bar of round metres', () => {
    expect([3, 12, 40, 130].map((metres) => scaleBar(metres, 30).words)).toEqual(['50 米', '200 米', '1 公里', '2 公里']);
  });

  it('compares points in one system, however they were given', () => {
    const first = aPlace({ id: 'first', east: 0, south: 0 });
    const at = { lng: 121.4, lat: 31 };
    const given = (crs: 'wgs84' | 'gcj02') =>
      drawn([first, { ...first, record: aService({ id: 'other', location: { ...at, lng: 121.41, crs } }) }]).scale;
    expect(given('wgs84')).not.toEqual(given('gcj02'));
  });

  it('says that it shows no boundary', () => {
    expect(drawn(placesLike('scattered', 4, 1)).note).toBe('示意图，仅标服务点相对位置，不表示行政区域界线');
  });

  it('names hardly anything beyond forty spots, and nearly everything in a usual street', () => {
    const named = (count: number) => drawn(placesLike('scattered', count, 5)).pins.filter(({ label }) => label).length;
    expect(named(12)).toBe(12);
    expect(named(60)).toBe(0);
  });

  it('is the same for the same content, and for a phone from what was stored', () => {
    const places = placesLike('clusters', 30, 9);
    expect(drawn(places)).toEqual(drawn(structuredClone(places)));
    const map = drawn(places);
    const phone = narrowMap(JSON.parse(JSON.stringify(map)) as MiniMap);
    expect(phone).toEqual(narrowMap(map));
    expect(phone.width).toBeLessThan(70);
    expect(phone.pins.map((pin) => pin.numbers)).toEqual(map.pins.map((pin) => pin.numbers));
  });
});

const COUNTS = [2, 3, 5, 8, 12, 20, 30, 40, 120];
const cases = PATTERNS.flatMap((pattern) => COUNTS.map((count) => [pattern, count] as const));

describe.each(cases)('generated places: %s, %i of them', (pattern, count) => {
  const { map } = miniMap(placesLike(pattern, count, count), AROUND);

  it('hide nothing and stay inside, on a page and on a phone', () => {
    expect(map).not.toBeNull();
    for (const sheet of [map!, narrowMap(map!)]) {
      const frame = frameOf(sheet);
      const labels = sheet.pins.flatMap(({ label }) => label ?? []);
      const boxes = [...sheet.pins.map(({ box }) => box), ...labels];
      expect(boxes.filter((box) => !within(box, frame))).toEqual([]);
      expect(sheet.pins.filter(({ at }) => !covers(frame, at))).toEqual([]);
      const clashes = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)));
      expect(clashes).toEqual([]);
      expect(sheet.pins.filter(({ leader, box, at }) => leader === covers(box, at))).toEqual([]);
    }
  });

  it('have every number exactly once', () => {
    expect(map!.pins.flatMap((pin) => pin.numbers).sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });
});

it('leaves a lonely pin on its point', () => {
  for (const { at, box, leader } of drawn([0, 500, 1000].map((east) => aPlace({ id: `p-${east}`, east, south: 0 }))).pins) {
    expect(distance(middleOf(box), at)).toBeLessThan(0.1);
    expect(leader).toBe(false);
  }
});
