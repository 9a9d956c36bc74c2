import { describe, expect, it } from 'vitest';
import {
  provenance,
  visible,
  visibleRecords,
  visibleService,
  type Channel,
  type Trust,
} from '../../src/domain/visible-records.ts';
import type { Service } from '../../src/model/service.ts';
import { aBenefit, aKnowledgeBase, aLine, anActivity, aProgramme, aService, confirmedOn } from './builders.ts';

const TODAY = '2026-11-22';
const CHANNELS: readonly Channel[] = ['web', 'print', 'card', 'open-data'];

/** The day `days` before today. */
function daysAgo(days: number): string {
  return new Date(Date.parse(`${TODAY}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** How a record stands on each channel: `trust`, with `!` where its number may be dialled; `-` where it is not shown. */
function onChannels(record: Service): string {
  return CHANNELS.map((channel) => {
    const shown = visible(record, channel, TODAY);
    return shown ? `${shown.mark.trust}${shown.dial ? '!' : ''}` : '-';
  }).join(' ');
}

const confirmed = (days: number) => aService({ assured: confirmedOn(daysAgo(days)) });

describe('what each channel may show (web print card open-data)', () => {
  it.each<[string, Service, string]>([
    ['a standing public number', aLine('110', { standing: true }), 'standing! standing! standing! standing!'],
    ['confirmed today', confirmed(0), 'confirmed! confirmed! confirmed! confirmed!'],
    ['confirmed 89 days ago', confirmed(89), 'confirmed! confirmed! confirmed! confirmed!'],
    ['confirmed 90 days ago', confirmed(90), 'confirmed! confirmed! confirmed! confirmed!'],
    ['confirmed 91 days ago: due for a call, still good', confirmed(91), 'confirmed! confirmed! confirmed! confirmed!'],
    ['confirmed 365 days ago', confirmed(365), 'confirmed! confirmed! confirmed! confirmed!'],
    ['confirmed 366 days ago: red', confirmed(366), 'aged! aged! aged! aged!'],
    ['confirmed 540 days ago', confirmed(540), 'aged! aged! aged! aged!'],
    ['confirmed 541 days ago: web only, no link', confirmed(541), 'to-verify - - -'],
    ['confirmed on a day yet to come: as if nobody had', confirmed(-1), 'unconfirmed! unconfirmed! unconfirmed! unconfirmed!'],
    [
      'verify first, confirmed on a day yet to come',
      aService({ publish: 'verify-first', assured: confirmedOn('2062-10-01') }),
      'to-verify - - -',
    ],
    ['never confirmed, official source', aService(), 'unconfirmed! unconfirmed! unconfirmed! unconfirmed!'],
    ['verify first', aService({ publish: 'verify-first' }), 'to-verify - - -'],
    [
      'verify first, now confirmed',
      aService({ publish: 'verify-first', assured: confirmedOn(daysAgo(1)) }),
      'confirmed! confirmed! confirmed! confirmed!',
    ],
    ['status unknown', aService({ status: 'unknown' }), 'to-verify - - -'],
    ['closed', aService({ status: 'closed', assured: confirmedOn(daysAgo(1)) }), '- - - -'],
    ['not to be published, even when confirmed', aService({ publish: 'no', assured: confirmedOn(daysAgo(1)) }), '- - - -'],
    ['not to be published, even when standing', aLine('110', { standing: true, publish: 'no' }), '- - - -'],
    [
      'sample: never in open data',
      aService({ sample: true, area: '990101', serves: ['990101'], phones: [] }),
      'unconfirmed! unconfirmed! unconfirmed! -',
    ],
    ['offered until today', aService({ validTo: TODAY }), 'unconfirmed! unconfirmed! unconfirmed! unconfirmed!'],
    ['offered until yesterday', aService({ validTo: daysAgo(1) }), '- - - -'],
    ['offered from today', aService({ validFrom: TODAY }), 'unconfirmed! unconfirmed! unconfirmed! unconfirmed!'],
    ['offered from tomorrow', aService({ validFrom: daysAgo(-1) }), '- - - -'],
  ])('%s', (_case, record, expected) => expect(onChannels(record)).toBe(expected));
});

describe('the words beside a record', () => {
  const markOf = (record: Service) => visible(record, 'web', TODAY)!.mark;
  it.each<[string, Service, Trust, string]>([
    ['a standing number has no mark', aLine('110', { standing: true }), 'standing', ''],
    ['confirmed', aService({ assured: confirmedOn('2026-09-30') }), 'confirmed', '2026年9月核实'],
    ['aged', aService({ assured: confirmedOn('2025-09-30') }), 'aged', '2025年9月核实过，已满一年，请先打电话问'],
    ['too old', aService({ assured: confirmedOn('2024-09-30') }), 'to-verify', '待核实：上次核实是2024年9月，时间太久'],
    [
      'a mistyped year',
      aService({ assured: confirmedOn('2062-10-01') }),
      'unconfirmed',
      '来源：上海市民政局，2025年3月1日，尚未电话核实',
    ],
    ['unconfirmed', aService(), 'unconfirmed', '来源：上海市民政局，2025年3月1日，尚未电话核实'],
    ['verify first', aService({ publish: 'verify-first' }), 'to-verify', '待核实。来源：上海市民政局，2025年3月1日'],
  ])('%s', (_case, record, trust, text) => expect(markOf(record)).toEqual({ trust, text }));

  it('the newest dated source on an official site is named; without one the newest, without dates the first', () => {
    const official = { title: '甲', publisher: '官方', date: '2020', url: 'https://a.gov.cn/' };
    const reprint = { title: '乙', publisher: '转载', date: '2024' };
    const undated = { title: '丙', publisher: '无日期' };
    expect(provenance([undated, reprint, official])).toBe('来源：官方，2020年');
    expect(provenance([undated, reprint])).toBe('来源：转载，2024年');
    expect(provenance([undated])).toBe('来源：无日期');
    const sameDay = { ...official, publisher: '另一家' };
    expect(provenance([official, sameDay])).toBe('来源：官方，2020年');
    expect(provenance([sameDay, official])).toBe('来源：另一家，2020年');
  });
});

it('a day yet to come is not handed on as the day of a confirmation', () =>
  expect(visible(aService({ assured: confirmedOn('2062-10-01') }), 'web', TODAY)!.record.assured).toBeNull());

describe('refuges', () => {
  it('a temporary-care place shows its phone, never address or point, on every channel', () => {
    const refuge = {
      ...aService({ kind: 'temporary-care' }),
      address: '某路 1 号',
      location: { lng: 121.4, lat: 31.2, crs: 'gcj02' as const },
    };
    for (const channel of CHANNELS) {
      const { record } = visibleService(refuge, channel, TODAY)!;
      expect(record).not.toHaveProperty('address');
      expect(record).not.toHaveProperty('location');
      expect(record.phones).toEqual(refuge.phones);
    }
  });
  it('other places keep both', () => {
    const place = aService({ address: '某路 1 号', location: { lng: 121.4, lat: 31.2, crs: 'gcj02' } });
    expect(visibleService(place, 'print', TODAY)!.record).toEqual(place);
  });
});

describe('the whole knowledge base', () => {
  it('activities that are over are left out; today’s are in', () => {
    const kb = aKnowledgeBase({
      activities: {
        '310104': [
          anActivity({ id: 'over', from: daysAgo(1) }),
          anActivity({ id: 'today', from: TODAY }),
          anActivity({ id: 'lasting', from: daysAgo(9), to: TODAY }),
          anActivity({ id: 'lasted', from: daysAgo(9), to: daysAgo(1) }),
        ],
      },
    });
    expect(visibleRecords(kb, 'web', TODAY).activities.map(({ record }) => record.id)).toEqual(['today', 'lasting']);
  });
  it('the rule holds for programmes and benefits too', () => {
    const kb = aKnowledgeBase({
      programmes: { '310104': [aProgramme(), aProgramme({ id: 'first', publish: 'verify-first' })] },
      benefits: { '310104': [aBenefit({ publish: 'no' }), aBenefit({ id: 'shown' })] },
    });
    expect(visibleRecords(kb, 'print', TODAY).programmes.map(({ record }) => record.id)).toEqual(['companions']);
    expect(visibleRecords(kb, 'web', TODAY).programmes).toHaveLength(2);
    expect(visibleRecords(kb, 'web', TODAY).benefits.map(({ record }) => record.id)).toEqual(['shown']);
  });
});
