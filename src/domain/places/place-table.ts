/** Makes the tables in which a visitor's browser finds a street. */
import type { Division } from '../../model/division.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isCurrent, isStreetCode, regionOf, successorsOf } from '../divisions.ts';
import { plainName, type AreaRow, type PlaceTable, type StreetRow } from './place-rows.ts';
import { printPlan } from '../prints/print-plan.ts';

/** Gives the readings of one plain name, in the shape of `StreetRow`. */
export type ReadingsOf = (plain: string) => string;

/** The table of all streets on `today`. */
export function placeTable(
  kb: Pick<KnowledgeBase, 'site' | 'divisions' | 'regions'>,
  today: string,
  readingsOf: ReadingsOf,
): PlaceTable {
  const printed = new Set(printPlan(kb, today).map(({ code }) => code));
  const all = [...kb.divisions.values()];
  const streets = kb.regions.flatMap(({ code }) =>
    all.filter((one) => isStreetCode(one.code) && regionOf(kb, one.code)?.code === code),
  );
  const above = new Set(streets.flatMap(({ code }) => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)]));
  const readings = ({ name }: Division) => readingsOf(plainName(name));
  return {
    regions: kb.regions.map(({ code }) => code),
    samples: kb.regions.filter(({ sample }) => sample).map(({ code }) => code),
    areas: all.filter(({ code }) => above.has(code)).map((one): AreaRow => [one.code, one.name, readings(one)]),
    streets: streets.map((one): StreetRow => {
      const { code, name } = one;
      if (one.kind === 'pseudo') return [code, name, readings(one), 'unit', one.servedBy === undefined ? [] : [one.servedBy]];
      if (!isCurrent(one, today))
        return [code, name, readings(one), 'retired', successorsOf(kb, one, today).map((next) => next.code)];
      return [code, name, readings(one), printed.has(code) ? 'printed' : 'page'];
    }),
  };
}

/** A street's name in the ways in which it can be looked for: as it is written, in pinyin, by initials. */
export interface NameExample {
  /** Name. */
  readonly name: string;
  /** Pinyin without spaces. */
  readonly pinyin: string;
  /** First letters. */
  readonly initials: string;
}

/** An example for the search field, from the site's own streets: the first one with prints, else the first. */
export function nameExample({ streets }: PlaceTable): NameExample | undefined {
  const row = streets.find(([, , , kind]) => kind === 'printed') ?? streets[0];
  if (!row) return undefined;
  const name = row[1].replace(/(街道|镇|乡)$/, '');
  const syllables = row[2]
    .split(' ')
    .slice(0, [...plainName(name)].length)
    .map((one) => one.split('/')[0]!);
  return { name, pinyin: syllables.join(''), initials: syllables.map((one) => one[0]).join('') };
}
