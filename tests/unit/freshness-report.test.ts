import { describe, expect, it } from 'vitest';
import { freshnessReport } from '../../src/domain/freshness-report.ts';
import { aKnowledgeBase, aLine, aService, confirmedOn } from './builders.ts';

describe('what is due for a call', () => {
  const kb = aKnowledgeBase({
    services: {
      '000000': [aLine('110', { standing: true }), aLine('12355')],
      '310104': [
        aService({ id: 'fresh', assured: confirmedOn('2026-11-01') }),
        aService({ id: 'red', assured: confirmedOn('2025-10-01') }),
        aService({ id: 'due', assured: confirmedOn('2026-06-01') }),
        aService({ id: 'never' }),
        aService({ id: 'hidden', publish: 'no' }),
      ],
      '990101': [aService({ id: 'sample', sample: true, area: '990101', serves: ['990101'], phones: [] })],
    },
  });
  const report = freshnessReport(kb, '2026-11-22');

  it('places in code order; the sample city, standing and hidden records stay out', () => {
    expect(report.map(({ code, name, total }) => `${code} ${name} ${total}`)).toEqual(['000000 全国 1', '310104 上海市徐汇区 4']);
  });
  it('never confirmed first, then the oldest; fresh ones are not waiting', () => {
    expect(report[1]!.waiting.map(({ id, state }) => `${id} ${state}`)).toEqual(['never never', 'red red', 'due due']);
    expect(report[1]!.counts).toEqual([
      { state: 'never', count: 1 },
      { state: 'red', count: 1 },
      { state: 'due', count: 1 },
      { state: 'fresh', count: 1 },
    ]);
  });
});
