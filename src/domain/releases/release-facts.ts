/** What a reader relies on in a street's book: the facts that a release remembers and that are compared with a printed copy. */
import type { ReleaseFact } from '../../model/street-edition.ts';
import type { Handbook, HandbookEntry, HandbookPhone, ProfessionalEntry } from '../handbook/handbook.ts';
import type { Mark } from '../visible-records.ts';

/** The blocks of a book that hold facts. */
export type FactBlocks = Pick<Handbook, 'hotlines' | 'places' | 'medical' | 'professionals' | 'programmes' | 'activities'>;

/** A fact of today's book with the mark that stands beside its numbers. */
export interface PrintedFact {
  /** The fact. */
  readonly fact: ReleaseFact;
  /** Trust mark. */
  readonly mark: Mark;
}

/** The facts of a book, sorted by id. Marks, prose and the choice of articles are no facts. */
export function printedFacts(book: FactBlocks): PrintedFact[] {
  const services = [...book.hotlines.entries, ...book.places.entries, ...book.medical.entries];
  const facts: PrintedFact[] = [
    ...services.map((entry) => ({ fact: serviceFact(entry), mark: entry.mark })),
    ...roleFacts(book.professionals.entries, services),
    ...book.programmes.entries.map(({ id, name, howToJoin, mark }) => ({
      fact: filled({ id: `programmes/${id}`, name, join: howToJoin }),
      mark,
    })),
    ...book.activities.entries.map(({ id, name, phone, days, time, place, until, mark }) => {
      const hours = [days, time].filter(Boolean).join('，');
      return { fact: filled({ id: `activities/${id}`, name, phones: numbers([phone]), hours, address: place, until }), mark };
    }),
  ];
  return facts.sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
}

/** Whether a fact still matters on `today`: an activity that is over is neither missed nor corrected. */
export function isPending({ until }: ReleaseFact, today: string): boolean {
  return until === undefined || until >= today;
}

/** Whether two books print the same facts, activities that are over by `today` apart. Both are sorted by id. */
export function sameFacts(one: readonly ReleaseFact[], other: readonly ReleaseFact[], today: string): boolean {
  const said = (facts: readonly ReleaseFact[]) => JSON.stringify(facts.filter((fact) => isPending(fact, today)).map(inOrder));
  return said(one) === said(other);
}

function serviceFact({ id, name, phones, hours, address }: HandbookEntry): ReleaseFact {
  return filled({ id: `services/${id}`, name, phones: phones.map(numberOf), hours, address });
}

/**
 * Roles of one name in one institution are one fact, known by the institution's id where the book names it.
 * How many people share a role is nothing to be corrected.
 */
function roleFacts(entries: readonly ProfessionalEntry[], services: readonly HandbookEntry[]): PrintedFact[] {
  const ids = new Map(services.map(({ id, name }) => [name, id]));
  const idOf = ({ role, institution }: ProfessionalEntry) => `roles/${ids.get(institution) ?? institution}/${withoutCount(role)}`;
  const groups = Map.groupBy(entries, idOf);
  return [...groups].map(([id, group]) => {
    const { role, institution, mark } = group[0]!;
    const phones = numbers([...new Set(group.map(({ phone }) => phone))]);
    return { fact: filled({ id, name: `${institution}的${withoutCount(role)}`, phones }), mark };
  });
}

function withoutCount(role: string): string {
  return role.replace(/（\d+ 人）$/, '');
}

function numbers(all: readonly string[]): NonNullable<ReleaseFact['phones']> {
  return all.filter(Boolean).map((number) => ({ number }));
}

function numberOf({ number, label, hours }: HandbookPhone): { number: string; label?: string; hours?: string } {
  return { number, ...(label && { label }), ...(hours && { hours }) };
}

/** A fact without its empty fields: what was not printed is not remembered. */
function filled({ id, name, phones, hours, address, join, until }: ReleaseFact): ReleaseFact {
  return {
    id,
    name,
    ...(phones?.length && { phones }),
    ...(hours && { hours }),
    ...(address && { address }),
    ...(join && { join }),
    ...(until && { until }),
  };
}

/** The same fact with its fields in one order, whatever the order in the file. */
function inOrder(fact: ReleaseFact): ReleaseFact {
  const phones = fact.phones?.map(({ number, label = '', hours = '' }) => numberOf({ number, label, hours }));
  return filled({ ...fact, phones });
}
