import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hsdsServices } from '../../../src/open-data/hsds/profile.ts';
import { hsdsServicesOf } from '../../../src/open-data/hsds/services-json.ts';
import { uuidOf } from '../../../src/open-data/hsds/uuid.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { againstStandard } from '../../hsds/against-standard.ts';
import { aKnowledgeBase, aService, aSite } from '../builders.ts';
import { aFullService } from './full-service.ts';

const TODAY = '2026-11-22';
const kb = aKnowledgeBase({
  site: aSite({ baseUrl: 'https://hutong.example.org/' }),
  services: { '310104': [aFullService(), aService({ id: 'bare', phones: [] })] },
});
const file = hsdsServicesOf(kb, TODAY);
const byId = (id: string) => file.contents.find(({ record_id }) => record_id === id)!;

/** Every `id` in a value, however deep. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'id' ? [one as string] : idsIn(one)));
}

describe('services.json', () => {
  it('keeps to the standard and to our profile, from the fullest record to the barest', () => {
    expect(file.contents).toHaveLength(8);
    expect(file.contents.flatMap((one) => againstStandard('service', one))).toEqual([]);
    expect(hsdsServices.safeParse(file).error).toBeUndefined();
  });

  it('does so with the real content, and gives every object an id of its own', () => {
    const real = hsdsServicesOf(readContent(join(import.meta.dirname, '../../../content')), TODAY);
    expect(real.total_items).toBeGreaterThan(10);
    expect(real.contents.flatMap((one) => againstStandard('service', one))).toEqual([]);
    expect(hsdsServices.safeParse(real).error).toBeUndefined();
    for (const one of real.contents) {
      const own = idsIn({ ...one, organization: undefined, attributes: one.attributes.map(({ id }) => ({ id })) });
      expect(new Set(own).size, one.record_id).toBe(own.length);
    }
  });

  it('is refused by the profile with a field that the standard lacks, a wrong type or a wrong status', () => {
    const [first, ...others] = file.contents;
    for (const wrong of [
      { ...first, hotline: true },
      { ...first, phones: [{ number: '110' }] },
      { ...first, status: 'open' },
    ]) {
      expect(hsdsServices.safeParse({ ...file, contents: [wrong, ...others] }).success).toBe(false);
      expect(againstStandard('service', wrong)).not.toEqual([]);
    }
  });

  it('tells the hours by weekday in China Standard Time, midnight as the end of the day, and in words', () => {
    expect(byId('station').schedules).toMatchObject([
      { byday: 'MO,TU,WE,TH,FR', opens_at: '08:30+08:00', closes_at: '11:30+08:00', timezone: 8, valid_to: '2026-12-31' },
      { byday: 'MO,SU', opens_at: '13:30+08:00', closes_at: '00:00+08:00' },
    ]);
    expect(byId('station').schedules[0]!.description).toContain('节假日休息');
    expect(byId('bare').schedules).toEqual([]);
  });

  it('keeps an extension apart from its number, as words where a number would lose its zero', () => {
    expect(byId('station').phones[0]).toMatchObject({ number: '021-64387250', extension: 2, description: '白天' });
    const [, office] = byId('station').contacts;
    expect(office).toMatchObject({
      department: '徐汇区人民检察院',
      phones: [{ number: '021-64387252', description: '接通后转 0123' }],
    });
    expect(office!.phones[0]).not.toHaveProperty('extension');
  });

  it('places an address in its city and district, leaves the postal code empty, and names roles, never persons', () => {
    const { location } = byId('station').service_at_locations[0]!;
    expect(location).toMatchObject({
      latitude: 31.19,
      longitude: 121.43,
      addresses: [{ address_1: '漕溪北路 1 号', city: '上海市', region: '徐汇区', state_province: '上海市', postal_code: '' }],
    });
    expect(byId('station').contacts.map(({ title }) => title)).toEqual(['心理辅导人员（兼职）', undefined]);
  });

  it('gives no latitude for a point in another system, only the point as given', () => {
    const gcj02 = { lng: 121.43, lat: 31.19, crs: 'gcj02' as const };
    const other = hsdsServicesOf(aKnowledgeBase({ services: { '310104': [aService({ location: gcj02 })] } }), TODAY);
    const { location } = other.contents.find(({ record_id }) => record_id === 'station')!.service_at_locations[0]!;
    expect(location).not.toHaveProperty('latitude');
    expect(location.given_point).toEqual(gcj02);
  });

  it('says how far each service can be trusted, and nothing of what is unknown', () => {
    expect(byId('station')).toMatchObject({
      assured_date: '2026-11-01',
      provenance: { trust: 'confirmed', mark: '2026年11月核实' },
    });
    expect(byId('bare').alert).toBe('来源：上海市民政局，2025年3月1日，尚未电话核实');
    for (const unknown of ['assured_date', 'organization', 'fees_description', 'application_process', 'eligibility_description'])
      expect(byId('bare')).not.toHaveProperty(unknown);
    expect(byId('bare').attributes.map(({ link_type }) => link_type)).toEqual(['service-kind']);
  });
});

describe('the ids', () => {
  it('are the same for the same name on every machine', () => {
    expect(uuidOf('service/n-12356')).toBe(uuidOf('service/n-12356'));
    expect(uuidOf('service/n-12356')).not.toBe(uuidOf('service/n-12355'));
    expect(uuidOf('service/n-12356')).toMatchInlineSnapshot(`"82e0aa83-0695-5048-95df-06eb1d83748f"`);
  });
});
