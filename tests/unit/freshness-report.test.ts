import { describe, expect, it } from 'vitest';
import { freshnessReport } from '../../src/domain/freshness-report.ts';
import { aKnowledgeBase, aLine, aRegion, aService, aSite, confirmedOn } from './builders.ts';

describe('what is due for a call', () => {
  const district = { serves: ['310104'] };
  const kb = aKnowledgeBase({
    site: aSite({ regions: ['310000', '330100'] }),
    regions: { '310000': aRegion(), '330100': aRegion({ code: '330100', name: '杭州市' }) },
    services: {
      '000000': [aLine('110', { standing: true }), aLine('12355')],
      '310104': [
        aService({ id: 'fresh', assured: confirmedOn('2026-11-01'), ...district }),
        aService({ id: 'red', assured: confirmedOn('2025-10-01'), ...district }),
        aService({ id: 'due', assured: confirmedOn('2026-06-01'), ...district }),
        aService({ id: 'never', ...district }),
        aService({ id: 'hidden', publish: 'no', ...district }),
        aService({ id: 'of-the-street' }),
      ],
      '330106': [aService({ id: 'hz', area: '330106', serves: ['330106001', '330106'], assured: confirmedOn('2026-11-01') })],
      '990101': [aService({ id: 'sample', sample: true, area: '990101', serves: ['990101'], phones: [] })],
    },
  });
  const report = freshnessReport(kb, '2026-11-22');

  it('region by region, area by area, street by street; the sample city, standing and hidden records stay out', () => {
    expect(
      report.flatMap((region) =>
        region.areas.flatMap((area) =>
          area.places.map((place) => [region.name, region.due, area.name, `${area.due}/${area.total}`, place.name, place.total]),
        ),
      ),
    ).toEqual([
      ['全国', 1, '全国', '1/1', '全国', 1],
      ['上海市', 4, '徐汇区', '4/5', '徐汇区', 4],
      ['上海市', 4, '徐汇区', '4/5', '徐家汇街道', 1],
      ['杭州市', 0, '西湖区', '0/1', '西湖区', 1],
    ]);
  });
  it('looks at each service as often in a large nation as in a small one', () => {
    const looksAtEach = (streets: number) => {
      let looks = 0;
      const service = (index: number) => {
        const code = String(310104001 + index);
        return Object.defineProperty(aService({ id: `s${index}`, area: code, serves: [code, '310104'] }), 'area', {
          get: () => (looks++, code),
        });
      };
      freshnessReport({ ...kb, services: Array.from({ length: streets }, (_, index) => service(index)) }, '2026-11-22');
      return looks / streets;
    };
    expect(looksAtEach(40)).toBe(looksAtEach(4));
    expect(looksAtEach(4)).toBeGreaterThan(0);
  });
  it('never confirmed first, then the oldest; fresh ones are not waiting', () => {
    const [place] = report[1]!.areas[0]!.places;
    expect(place!.waiting.map(({ id, state }) => `${id} ${state}`)).toEqual(['never never', 'red red', 'due due']);
    expect(place!.counts).toEqual([
      { state: 'never', count: 1 },
      { state: 'red', count: 1 },
      { state: 'due', count: 1 },
      { state: 'fresh', count: 1 },
    ]);
  });
});
