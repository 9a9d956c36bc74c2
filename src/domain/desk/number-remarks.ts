/** What somebody should look at in the numbers that a change adds: those of another city, and those that a like record has. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isInMunicipality, isSampleCode } from '../divisions.ts';
import { groupedBy } from '../grouped-by.ts';
import { oncePer } from '../once-per.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { numbersIn } from '../problems/written.ts';
import type { RecordChange } from './record-diff.ts';
import { onSameGround } from './same-ground.ts';

type Numbers = Pick<KnowledgeBase, 'divisions' | 'services'>;
type Change = Pick<RecordChange, 'before' | 'after'>;

/** So many numbers of a city tell its area codes. */
const ENOUGH = 3;

/** Remarks on the numbers that `after` has and `before` has not. */
export function numberRemarks(kb: Numbers, { before, after }: Change): string[] {
  const old = new Set(before ? numbersIn(before).map(({ value }) => value) : []);
  const added = [...new Set(numbersIn(after).map(({ value }) => value))].filter((number) => !old.has(number));
  return added.flatMap((number) => [...elsewhere(kb, after, number), ...alike(kb, after, number)]);
}

function elsewhere({ services }: Numbers, { area }: AnyRecord, number: string): string[] {
  const code = areaCode(number);
  const own = codesByCity(services).get(cityOf(area)) ?? [];
  if (code === undefined || isSampleCode(area) || own.length < ENOUGH || own.includes(code)) return [];
  return [`${number} 的区号是 ${code}，网站上这一带的都是 ${[...new Set(own)].join('、')}，请再看一眼。`];
}

function alike(kb: Numbers, after: AnyRecord, number: string): string[] {
  if (!('phones' in after) || !after.phones.some((one) => one.number === number)) return [];
  const other = byNumber(kb.services)
    .get(number)
    ?.find(
      ({ service: one }) =>
        one.id !== after.id && one.kind === after.kind && one.status !== 'closed' && onSameGround(kb, one, after),
    )?.service;
  return other ? [`${number} 和“${other.name}”（编号 ${other.id}）的号码、类别都一样，请看是不是同一家。`] : [];
}

/** Services by their numbers. */
const byNumber = oncePer((services: KnowledgeBase['services']) =>
  groupedBy(
    services.flatMap((service) => service.phones.map(({ number }) => ({ number, service }))),
    ({ number }) => number,
  ),
);

/** Area codes of the numbers on the site, by the city they stand in; each as often as it occurs. */
const codesByCity = oncePer((services: KnowledgeBase['services']) => {
  const codes = new Map<string, string[]>();
  for (const service of services) {
    const own = service.phones.flatMap(({ number }) => areaCode(number) ?? []);
    const city = cityOf(service.area);
    const known = codes.get(city);
    if (known) known.push(...own);
    else codes.set(city, own);
  }
  return codes;
});

/** Digits of the city that a code lies in: a municipality is one. */
function cityOf(code: string): string {
  return code.slice(0, isInMunicipality(code) ? 2 : 4);
}

function areaCode(number: string): string | undefined {
  return /^(0\d{2,3})-/.exec(number)?.[1];
}
