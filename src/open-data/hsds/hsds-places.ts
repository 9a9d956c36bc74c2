/** Where and when of a service, in our profile of HSDS 3. */
import { ancestors } from '../../domain/divisions.ts';
import { hoursInWords } from '../../domain/hours-in-words.ts';
import type { OpenService } from '../../domain/open-data/open-services.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import type { HsdsService } from './profile.ts';
import { uuidOf } from './uuid.ts';

const CHINA_OFFSET = '+08:00';

/** The weekly rules, one entry each; hours without rules are one entry of words. */
export function schedulesOf({ id, hours, validFrom, validTo }: Service): HsdsService['schedules'] {
  if (!hours) return [];
  const common = {
    timezone: 8 as const,
    ...(validFrom && { valid_from: validFrom }),
    ...(validTo && { valid_to: validTo }),
    description: hoursInWords(hours) || '时间未填',
  };
  if (!hours.rules) return [{ id: uuidOf(`service/${id}/hours`), ...common }];
  return hours.rules.map((rule, index) => ({
    id: uuidOf(`service/${id}/hours/${index}`),
    freq: 'WEEKLY',
    byday: rule.days.map((day) => day.slice(0, 2).toUpperCase()).join(','),
    opens_at: clock(rule.open),
    closes_at: clock(rule.close),
    ...common,
  }));
}

function clock(time: string): string {
  return (time === '24:00' ? '00:00' : time) + CHINA_OFFSET;
}

/** The place a service stands at: none for a line, a refuge, or a place whose address and point are unknown. */
export function locationsOf(kb: KnowledgeBase, { record }: OpenService): HsdsService['service_at_locations'] {
  const { id, name, address, location } = record;
  if (address === undefined && location === undefined) return [];
  const inWgs84 = location?.crs === 'wgs84' && { latitude: location.lat, longitude: location.lng };
  return [
    {
      id: uuidOf(`service/${id}/at`),
      location: {
        id: uuidOf(`location/${id}`),
        location_type: 'physical',
        name,
        ...inWgs84,
        addresses: address === undefined ? [] : [postalAddress(kb, record, address)],
        ...(location && { given_point: { ...location } }),
      },
    },
  ];
}

function postalAddress(kb: KnowledgeBase, { id, area }: Service, address: string) {
  const levels = [...ancestors(kb, area), kb.divisions.get(area)].filter((one) => one?.code.length === 6);
  const [province, ...below] = levels.map((one) => one!.name);
  // A municipality is its own city.
  const [city, district] = levels[0]?.kind === 'municipality' ? [province, ...below] : below;
  return {
    id: uuidOf(`address/${id}`),
    address_1: address,
    city: city ?? province ?? '',
    ...(district !== undefined && { region: district }),
    state_province: province ?? '',
    postal_code: '' as const,
    country: 'CN' as const,
    address_type: 'physical' as const,
  };
}
