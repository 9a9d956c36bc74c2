/** What maps and distances are made of. */
import { expect, test } from 'vitest';
import { toGcj02 } from '../../src/domain/coordinates.ts';
import { mapPointsOf, regionPoints } from '../../src/domain/map-points-of.ts';
import { visibleRecords } from '../../src/domain/visible-records.ts';
import { aKnowledgeBase, aRegion, aService, aSite } from './builders.ts';

const TODAY = '2026-11-22';
const href = (id: string) => `/h/services/${id}/`;
const AT = { lng: 121.43, lat: 31.19, crs: 'bd09' } as const;

const kb = aKnowledgeBase({
  site: aSite({ regions: ['310000', '990000'] }),
  regions: { '310000': aRegion(), '990000': aRegion({ code: '990000', name: '样例市', sample: true }) },
  services: {
    '310104': [
      aService({ id: 'a', location: AT }),
      aService({ id: 'b', location: undefined }),
      aService({ id: 'c', location: AT, publish: 'verify-first', serves: ['310104'] }),
      aService({ id: 'd', location: AT, publish: 'no' }),
      aService({ id: 'e', location: AT, kind: 'temporary-care' }),
      aService({
        id: 'f',
        location: AT,
        serves: ['310104012', '310104014', '310104013', '310104015'],
      }),
    ],
    '990101': [aService({ id: 'z', area: '990101', serves: ['990101001'], location: AT, sample: true })],
  },
});

test('a place comes with its point in GCJ-02, its page and the streets it names', () => {
  expect(regionPoints(kb, '310000', TODAY, href)[0]).toEqual({
    id: 'a',
    name: '徐家汇街道未成年人保护工作站',
    kind: 'protection-station',
    ...toGcj02(AT),
    href: '/h/services/a/',
    streets: ['310104014'],
  });
});

test('what the web does not show, what has no point, and a refuge are no points', () => {
  expect(regionPoints(kb, '310000', TODAY, href).map(({ id }) => id)).toEqual(['a', 'c', 'f']);
});

test('a place that waits for a check says so', () => {
  const { services } = visibleRecords(kb, 'web', TODAY);
  const waiting = mapPointsOf(services, href).filter(({ toVerify }) => toVerify);
  expect(waiting.map(({ id }) => id)).toEqual(['c']);
});

test('a place of a district or of many streets names none as its own', () => {
  const [, district, many] = regionPoints(kb, '310000', TODAY, href);
  expect(district).not.toHaveProperty('streets');
  expect(many).not.toHaveProperty('streets');
});

test('the sample city has its own points, and no real region holds them', () => {
  expect(regionPoints(kb, '990000', TODAY, href).map(({ id }) => id)).toEqual(['z']);
});
