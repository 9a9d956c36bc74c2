/** What the truth rule lets a channel say of a street, asked without the book that the channels are made of. */
import { lineage } from '../../src/domain/divisions.ts';
import { hoursInWords } from '../../src/domain/hours-in-words.ts';
import { visibleRecords, type Channel } from '../../src/domain/visible-records.ts';
import { describeKind } from '../../src/model/service-kind.ts';
import { NATION } from '../../src/model/fields.ts';
import type { KnowledgeBase } from '../../src/model/knowledge-base.ts';

/** One record as its reader must find it. */
export interface FactEntry {
  readonly id: string;
  readonly phones: readonly string[];
  /** Name, address, hours: those that are known. */
  readonly words: readonly string[];
}

/** All facts of a street in a channel. */
export interface ChannelFacts {
  /** Services, emergency numbers apart: they stand on the first page of everything. */
  readonly entries: readonly FactEntry[];
  /** Every number that may stand in the channel. */
  readonly numbers: ReadonlySet<string>;
}

/** The facts that `channel` may hold for the street `code`. */
export function factsFor(kb: KnowledgeBase, code: string, channel: Channel, today: string): ChannelFacts {
  const seen = visibleRecords(kb, channel, today);
  const serving = <T extends Served>(all: readonly T[]) => all.filter(servesStreet(kb, code));
  const services = serving(seen.services).map(({ record }) => record);
  // A national line that the region lists under its own record is shown under that one only.
  const regional = new Set(
    services.filter(({ serves }) => !serves.includes(NATION)).flatMap(({ phones }) => phones.map(({ number }) => number)),
  );
  const entries = services
    .filter(({ kind }) => kind !== 'emergency-line')
    .map(({ id, kind, serves, name, phones, address, hours }) => {
      const numbers = phones.map(({ number }) => number);
      const retold =
        describeKind(kind).block === 'hotline' && serves.includes(NATION) && numbers.some((one) => regional.has(one));
      const words = [name, address, hoursInWords(hours), ...phones.map((one) => hoursInWords(one.hours))];
      return { id, phones: numbers, words: retold ? [] : words.filter((one): one is string => Boolean(one)) };
    });
  const extra = [
    ...services.flatMap(({ phones }) => phones.map(({ number }) => number)),
    ...services.flatMap(({ staff, legalDeputy }) => [...(staff ?? []).map(({ phone }) => phone), legalDeputy?.phone]),
    ...serving(seen.programmes).map(({ record }) => record.phone),
    ...serving(seen.activities).map(({ record }) => record.phone),
    kb.editions.get(code)?.correctionPhone,
    kb.site.imprint.correctionPhone,
    // Articles name national lines; those are public numbers everywhere.
    ...seen.services
      .filter(({ record }) => record.serves.includes(NATION))
      .flatMap(({ record }) => record.phones.map(({ number }) => number)),
  ];
  return { entries, numbers: new Set(extra.filter((one): one is string => Boolean(one)).map(bareNumber)) };
}

/** A record as far as it matters whom it serves. */
interface Served {
  readonly record: { readonly serves: readonly string[]; readonly sample?: true | undefined };
}

function servesStreet(kb: KnowledgeBase, code: string): (one: Served) => boolean {
  const line = lineage(kb, code);
  return ({ record }) => record.serves.some((one) => line.includes(one)) && (!record.sample || code.startsWith('99'));
}

/** Every number that the address-book file of a street must hold: of its services, their roles and deputies, its programmes. */
export function numbersToDial(kb: KnowledgeBase, code: string, today: string): Set<string> {
  const seen = visibleRecords(kb, 'card', today);
  const services = seen.services
    .filter(servesStreet(kb, code))
    .filter(({ dial, record }) => dial && record.kind !== 'emergency-line');
  const numbers = [
    ...services.flatMap(({ record }) => record.phones.map(({ number }) => number)),
    ...services.flatMap(({ record }) => (record.staff ?? []).map(({ phone }) => phone)),
    ...services.map(({ record }) => record.legalDeputy?.phone),
    ...seen.programmes.filter(servesStreet(kb, code)).map(({ record }) => record.phone),
  ];
  return new Set(['110', '120', '12356', ...numbers.filter((one) => one !== undefined).map(bareNumber)]);
}

/** Everything a whole book of the street must say. */
export function wholeBook({ entries }: ChannelFacts): string[] {
  return entries.flatMap(({ phones, words }) => [...phones, ...words]);
}

const NUMBER = /(?<![\d-])(?:0\d{2,3}-\d{7,8}|9\d{4,5}|1[12]\d{3}|1[12]\d)(?![\d-])/g;

/** The telephone numbers in a text; none of them holds a space. */
export function numbersIn(text: string): string[] {
  return [...new Set([...text.matchAll(NUMBER)].map(([number]) => number))];
}

/** A number without its extension. */
function bareNumber(number: string): string {
  return number.replace(/转.*$/, '');
}
