/** The small maps of streets, areas and services. */
import { describe, expect, it } from 'vitest';
import { assembleHandbook } from '../../../src/domain/handbook/assemble-handbook.ts';
import { areaPoints, pointsAround, sketchNumbers, streetPoints } from '../../../src/domain/page-maps.ts';
import { streetFacts } from '../../../src/domain/street-facts.ts';
import type { Service } from '../../../src/model/service.ts';
import { aKnowledgeBase, aRegion, aService, confirmedOn } from '../builders.ts';
import { aPlace, PATTERNS, placesLike } from '../map-places.ts';

const TODAY = '2026-11-22';
const STREET = '310104014';
const hrefOf = (id: string) => `/services/${id}/`;

const at = (east: number, south = 0) => aPlace({ id: 'any', east, south }).record.location!;
const kbOf = (services: readonly Service[]) => aKnowledgeBase({ services: { '310104': services } });

/** The street's map as its page has it. */
function mapOf(services: readonly Service[]) {
  const kb = kbOf(services);
  return streetPoints(streetFacts(kb, STREET, 'web', TODAY), sketchNumbers(kb, STREET, TODAY), hrefOf);
}

describe('the map of a street', () => {
  it.each(PATTERNS)('has the numbers of its printed handbook: %s', (pattern) => {
    const services = placesLike(pattern, 24, 7).map(({ record }) => record);
    const { places, medical } = assembleHandbook(kbOf(services), STREET, TODAY);
    const printed = new Map([...places.entries, ...medical.entries].map(({ id, point }) => [id, point ?? undefined]));
    const shown = mapOf(services);
    expect(shown).toHaveLength(24);
    expect(shown.filter(({ number }) => number !== undefined).length).toBeGreaterThan(1);
    expect(shown.filter(({ id, number }) => number !== printed.get(id))).toEqual([]);
  });

  it('shows what only the web may show, without a number and marked', () => {
    const services = [
      aService({ id: 'home', kind: 'childrens-home', location: at(0) }),
      aService({ id: 'room', kind: 'community-counselling-room', location: at(300), publish: 'verify-first' }),
      aService({ id: 'station', location: at(600) }),
    ];
    const shown = mapOf(services);
    expect(Object.fromEntries(shown.map(({ id, number }) => [id, number]))).toEqual({ station: 1, home: 2, room: undefined });
    expect(shown.find(({ id }) => id === 'room')?.toVerify).toBe(true);
  });

  it('has no numbers when the handbook has no sketch', () => {
    expect(mapOf([aService({ location: at(0) })])).toEqual([
      expect.not.objectContaining({ number: expect.anything() as number }),
    ]);
  });

  it('never shows a refuge, not even when a file gives its point', () => {
    const refuge = aService({ id: 'refuge', kind: 'temporary-care', location: at(100), assured: confirmedOn('2026-11-01') });
    const services = [aService({ id: 'station', location: at(0) }), refuge, aService({ id: 'home', location: at(300) })];
    const kb = kbOf(services);
    const all = [
      mapOf(services),
      areaPoints(kb, streetFacts(kb, '310104', 'web', TODAY), '310104', TODAY, hrefOf)!,
      pointsAround(kb, 'station', TODAY, hrefOf, false),
    ].flat();
    expect(all.map(({ id }) => id)).not.toContain('refuge');
    expect(pointsAround(kb, 'refuge', TODAY, hrefOf, true)).toEqual([]);
  });
});

describe('the map of an area', () => {
  const services = {
    '310104': [aService({ id: 'street', location: at(0) }), aService({ id: 'district', serves: ['310104'], location: at(100) })],
    '310101': [aService({ id: 'elsewhere', area: '310101', serves: ['310000'], location: at(9000) })],
    '990101': [aService({ id: 'sample', sample: true, area: '990101', serves: ['990101'], phones: [], location: at(50) })],
  };
  const sample = aRegion({ code: '990000', name: '样例市', sample: true, documents: [] });
  const kb = aKnowledgeBase({ services, regions: { '310000': aRegion(), '990000': sample } });
  const ids = (code: string) =>
    areaPoints(kb, streetFacts(kb, code, 'web', TODAY), code, TODAY, hrefOf)
      ?.map(({ id }) => id)
      .sort();
  it('has what stands in it, its streets’ places too, and what serves it from outside; nothing invented', () => {
    expect(ids('310104')).toEqual(['district', 'elsewhere', 'street']);
    expect(ids('310000')).toEqual(['district', 'elsewhere', 'street']);
    expect(ids('330100')).toEqual([]);
    expect(ids('990000')).toEqual(['sample']);
  });
  it('is left to the list of services where it would make the page heavy', () => {
    const many = Array.from({ length: 301 }, (_, index) => aService({ id: `m-${index}`, location: at(index) }));
    const crowded = kbOf(many);
    expect(areaPoints(crowded, streetFacts(crowded, '310104', 'web', TODAY), '310104', TODAY, hrefOf)).toBeUndefined();
  });
});

describe('the map of a service', () => {
  const near = [100, 900, 4000, 6000].map((east) => aService({ id: `e-${east}`, location: at(east) }));
  const self = aService({ id: 'self', location: at(0) });
  const ids = (services: readonly Service[], drawnBase = false) =>
    pointsAround(kbOf(services), 'self', TODAY, hrefOf, drawnBase).map(({ id }) => id);

  it('shows it first, then the places of its district within five kilometres, nearest first', () => {
    expect(ids([...near, self])).toEqual(['self', 'e-100', 'e-900', 'e-4000']);
  });
  it('leaves other districts out: an invented place stands among invented ones only', () => {
    const kb = aKnowledgeBase({
      services: { '310104': [self], '310101': [aService({ id: 'other', area: '310101', location: at(50) })] },
    });
    expect(pointsAround(kb, 'self', TODAY, hrefOf, false)).toEqual([]);
  });
  it('is there for a lonely place only where a base map is drawn', () => {
    expect(ids([self])).toEqual([]);
    expect(ids([self], true)).toEqual(['self']);
  });
  it('holds no more than can be told apart', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => aService({ id: `c-${index}`, location: at(index * 30 + 10) }));
    expect(ids([self, ...crowd])).toHaveLength(12);
  });
  it('is missing where there is no point', () => expect(ids([aService({ id: 'self' }), ...near], true)).toEqual([]));
});
