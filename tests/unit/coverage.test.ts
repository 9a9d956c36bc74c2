import { describe, expect, it } from 'vitest';
import { covering, scopeWords, servicesOf } from '../../src/domain/service-coverage.ts';
import { visibleService } from '../../src/domain/visible-records.ts';
import type { Service } from '../../src/model/service.ts';
import { aKnowledgeBase, aLine, aService } from './builders.ts';

const kb = aKnowledgeBase();

/** Ids of what a place is shown, in order. */
function shownIn(code: string, services: readonly Service[]): string[] {
  const seen = services.flatMap((one) => visibleService(one, 'web', '2026-11-22') ?? []);
  return servicesOf(kb, code, seen).map(({ record }) => record.id);
}

const street = aService({ id: 'street', serves: ['310104014'] });
const district = aService({ id: 'district', serves: ['310104'] });
const province = aService({ id: 'province', serves: ['310000'] });
const nation = aLine('12356', { id: 'nation' });

describe('which services a street has', () => {
  it('a reader sees the nearest first: street, district, city, nation', () => {
    expect(shownIn('310104014', [nation, province, district, street])).toEqual(['street', 'district', 'province', 'nation']);
  });
  it('national lines are there for every place, even one without services of its own', () => {
    for (const code of ['310104012', '330106001', '450000', '990101001', '310104'])
      expect(shownIn(code, [nation, street])).toContain('nation');
  });
  it('a neighbouring street’s station is not shown', () => {
    expect(shownIn('310104012', [street, district])).toEqual(['district']);
  });
  it('what serves one street is not shown for the whole district', () => {
    expect(shownIn('310104', [street, district])).toEqual(['district']);
  });
  it('a service of Shanghai is not shown in Hangzhou, one of Zhejiang is', () => {
    const zhejiang = aService({ id: 'zhejiang', serves: ['330000'] });
    const hangzhou = aService({ id: 'hangzhou', serves: ['330100'] });
    expect(shownIn('330106001', [province, zhejiang, hangzhou])).toEqual(['hangzhou', 'zhejiang']);
  });
  it('市辖区 (310100) is no level: what claims to serve it reaches nobody', () => {
    expect(shownIn('310104014', [aService({ serves: ['310100'] })])).toEqual([]);
  });
  it('a service of several places counts with its nearest scope', () => {
    const both = aService({ id: 'both', serves: ['310000', '310104014'] });
    expect(shownIn('310104014', [district, both])).toEqual(['both', 'district']);
    expect(shownIn('310104012', [district, both])).toEqual(['district', 'both']);
  });
  it('at the same distance the order of kinds holds, then the id', () => {
    const hospital = aService({ id: 'a', kind: 'psychiatric-hospital' });
    const line = aService({ id: 'z', kind: 'crisis-line' });
    const stationB = aService({ id: 'b' });
    const stationC = aService({ id: 'c' });
    expect(shownIn('310104014', [hospital, stationC, stationB, line])).toEqual(['z', 'b', 'c', 'a']);
  });
  it('sample records stay in the sample city', () => {
    const sample = aService({
      id: 'sample',
      sample: true,
      area: '990101',
      serves: ['990101001', '310104014', '000000'],
      phones: [],
    });
    expect(shownIn('310104014', [sample])).toEqual([]);
    expect(shownIn('990101001', [sample, street])).toEqual(['sample']);
  });
});

describe('helpers of the rule', () => {
  it('covering keeps the given order among equals and does not touch its input', () => {
    const items = [province, district, aService({ id: 'district2', serves: ['310104'] })].map((record) => ({ record }));
    expect(covering(kb, '310104014', items).map(({ record }) => record.id)).toEqual(['district', 'district2', 'province']);
    expect(items[0]!.record.id).toBe('province');
  });
  it('the scope named beside an entry is the nearest one', () => {
    expect(scopeWords(kb, '310104014', ['310000', '310104'])).toBe('徐汇区');
    expect(scopeWords(kb, '310104014', ['000000'])).toBe('全国');
  });
  it('the scope of an entry that serves other places only is told as it is, never as the whole nation', () => {
    expect(scopeWords(kb, '310104014', ['310104012'])).toBe('漕河泾街道');
  });
});
