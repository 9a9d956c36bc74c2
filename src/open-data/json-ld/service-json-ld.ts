/** A service in the words of schema.org: a place or office with its address, or a service that is reached by telephone. */
import { hoursInWords } from '../../domain/hours-in-words.ts';
import type { OpenService } from '../../domain/open-data/open-services.ts';
import { describeKind } from '../../model/service-kind.ts';
import type { Hours } from '../../model/service.ts';
import { known, type JsonLd } from './json-ld.ts';

const DAY_NAMES = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;
/** Types of the list of kinds that are services; all others are places or organizations. */
const SERVICES: readonly string[] = ['Service', 'GovernmentService'];

/** The node of a service. Its mark of trust is part of the description: a program must not show a number without it. */
export function serviceJsonLd(one: OpenService): JsonLd {
  const { record, mark, serves, page } = one;
  const { schemaOrg, does } = describeKind(record.kind);
  const common = {
    name: record.name,
    description: [record.functions?.join('、') ?? does, mark.text].filter(Boolean).join('。'),
    url: page,
    sameAs: record.website,
    areaServed: serves.map(({ name }) => ({ '@type': 'AdministrativeArea', name })),
  };
  const isService = schemaOrg.every((type) => SERVICES.includes(type));
  return {
    '@type': schemaOrg.length === 1 ? schemaOrg[0]! : schemaOrg,
    ...known({ ...common, ...(isService ? asService(one) : asPlace(one)) }),
  };
}

function asService({ record }: OpenService) {
  return {
    provider: record.organization && { '@type': 'Organization', name: record.organization },
    availableChannel: record.phones.map((phone) => ({
      '@type': 'ServiceChannel',
      servicePhone: contactPoint(phone, record.hours),
    })),
  };
}

function asPlace({ record, area }: OpenService) {
  const { address, location, organization, phones, hours } = record;
  return {
    telephone: phones[0]?.number,
    contactPoint: phones.length > 0 ? phones.map((phone) => contactPoint(phone, hours)) : undefined,
    parentOrganization: organization && { '@type': 'Organization', name: organization },
    address: address && { '@type': 'PostalAddress', streetAddress: address, addressRegion: area.name, addressCountry: 'CN' },
    geo: location?.crs === 'wgs84' ? { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lng } : undefined,
  };
}

function contactPoint({ number, label, hours }: OpenService['record']['phones'][number], general: Hours | undefined) {
  return {
    '@type': 'ContactPoint',
    telephone: number,
    ...known({
      contactType: label,
      description: hoursInWords(hours ?? general) || undefined,
      hoursAvailable: specification(hours ?? general),
    }),
  };
}

/** The weekly rules; hours that a note qualifies are told in words only. */
function specification(hours: Hours | undefined) {
  if (!hours?.rules || hours.note) return undefined;
  return hours.rules.map(({ days, open, close }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => DAY_NAMES[day]),
    opens: open,
    closes: close === '24:00' ? '23:59' : close,
  }));
}
