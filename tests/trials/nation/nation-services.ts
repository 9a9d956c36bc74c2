/** Services of an invented nation, as thinly spread as in life: a few in each city and district, one street in ten has its own. */
import type { Division } from '../../../src/model/division.ts';
import type { ServiceKind } from '../../../src/model/service-kind.ts';

const IN_CITY: readonly [ServiceKind, string][] = [
  ['protection-agency', '未成年人救助保护中心'],
  ['psychiatric-hospital', '精神卫生中心'],
  ['maternal-child-hospital', '妇幼保健院'],
];
const IN_DISTRICT: readonly [ServiceKind, string][] = [
  ['protection-agency', '未成年人保护中心'],
  ['maternal-child-hospital', '妇幼保健中心'],
  ['hospital-psychology-clinic', '人民医院心理门诊'],
  ['family-centre', '家中心'],
];
const IN_STREET: readonly [ServiceKind, string][] = [
  ['protection-station', '未成年人保护工作站'],
  ['community-health-centre', '社区卫生服务中心'],
  ['childrens-home', '儿童之家'],
];
/** One street in so many has services of its own. */
const STREETS_BETWEEN = 10;

/** The services that stand in `place`, the `index`th of its kind of place; empty for most streets. */
export function servicesIn(place: Division, index: number): object[] {
  const kinds = kindsIn(place, index);
  return kinds.map(([kind, name], number) => ({
    id: `g-${place.code}-${number}`,
    name: `${place.name}${name}`,
    kind,
    area: place.code,
    serves: [place.code],
    phones: [{ number: `0888-${1_000_000 + ((index * 7 + number) % 8_999_999)}` }],
    address: `${place.name}中心路 ${(index % 300) + 1} 号`,
    location: pointIn(place.code, index * 8 + number),
    status: 'active',
    sources: [{ title: '生成的资料', publisher: '没有这个机构', date: '2026-01-01' }],
    publish: 'after-confirmation',
    assured: null,
  }));
}

function kindsIn({ code, kind }: Division, index: number): readonly [ServiceKind, string][] {
  if (kind === 'prefecture') return IN_CITY;
  if (kind === 'district') return IN_DISTRICT;
  return code.length === 9 && index % STREETS_BETWEEN === 0 ? IN_STREET : [];
}

/** A point within ten kilometres of the middle of its district; no two of a district are the same. */
function pointIn(code: string, number: number) {
  const [province, city, district] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)].map(Number);
  const aside = (step: number) => ((number * step) % 997) / 10_000;
  return {
    lng: 80 + province! * 0.6 + district! * 0.2 + aside(37),
    lat: 24 + city! * 1.1 + (province! % 3) * 0.3 + aside(91),
    crs: 'gcj02',
  };
}
