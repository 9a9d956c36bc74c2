/** How far one street's facts are filled in, and what they say. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import type { HandbookBlock } from '../../model/service-kind.ts';
import { isInScope } from '../desk/sheet-scope.ts';
import { scopeName } from '../divisions.ts';
import { freshness } from '../freshness.ts';
import { missingMedical, missingPlaces, missingProfessionals } from '../handbook/handbook-gaps.ts';
import { professionals } from '../handbook/professionals.ts';
import { streetFacts } from '../street-facts.ts';
import { visibleService } from '../visible-records.ts';
import { institutionsOf, type InstitutionFacts, STATION_REQUIREMENTS } from './institution-facts.ts';
import { quartersOf, type QuarterFacts } from './quarters.ts';
import { together, type Said } from './said.ts';

/** How many of some records were confirmed within a year. Standing public numbers do not count. */
export interface Checked {
  /** Service points and hotlines. */
  readonly total: number;
  /** Confirmed within a year. */
  readonly within: number;
}

/** One street. */
export interface StreetReport {
  /** Code. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** Entries in each block of its handbook, those of its district and city among them (R01). */
  readonly blocks: Readonly<Record<HandbookBlock, number>>;
  /** Lines of the handbook that are blank, to be filled in by hand, by block. */
  readonly blanks: Readonly<Record<Exclude<HandbookBlock, 'hotline'>, readonly string[]>>;
  /** Its own institutions. */
  readonly institutions: readonly InstitutionFacts[];
  /** Its own stations. */
  readonly stations: readonly InstitutionFacts[];
  /** What its stations say, taken together. */
  readonly said: Readonly<Record<(typeof STATION_REQUIREMENTS)[number], Said>>;
  /** Schools signed up and schools in the street; `null`: not filled in. */
  readonly schools: NonNullable<Service['signedSchools']> | null;
  /** Quarters of the year. */
  readonly quarters: readonly QuarterFacts[];
  /** Its own records. */
  readonly checked: Checked;
}

/** The report of the street `code` on `today`. */
export function streetReport(kb: KnowledgeBase, code: string, today: string): StreetReport {
  const facts = streetFacts(kb, code, 'print', today);
  const staffed = professionals(facts);
  const institutions = institutionsOf(kb, code, today);
  const stations = institutions.filter(({ service }) => service.kind === 'protection-station');
  return {
    code,
    name: scopeName(kb, code),
    blocks: {
      hotline: facts.hotlines.length,
      place: facts.places.length,
      medical: facts.medical.length,
      professional: staffed.length,
    },
    blanks: {
      place: missingPlaces(facts.places).map(({ label }) => label),
      medical: missingMedical(facts.medical).map(({ label }) => label),
      professional: missingProfessionals(staffed).map(({ label }) => label),
    },
    institutions,
    stations,
    said: Object.fromEntries(
      STATION_REQUIREMENTS.map((one) => [one, together(stations.map(({ said }) => said[one]))]),
    ) as StreetReport['said'],
    schools: schoolsOf(stations),
    quarters: quartersOf(kb, code, today),
    checked: checkedIn(kb, code, today),
  };
}

/** How many service points and hotlines of the place `area` itself were confirmed within a year. */
export function checkedIn(kb: Pick<KnowledgeBase, 'services' | 'divisions'>, area: string, today: string): Checked {
  const own = kb.services.filter((one) => !one.standing && isInScope(kb, one, area) && visibleService(one, 'web', today));
  const states = own.map(({ assured }) => freshness(assured?.on, today));
  return { total: own.length, within: states.filter((state) => state === 'fresh' || state === 'due').length };
}

/** Sums over stations; `null` while one of them says nothing. */
export function schoolsOf(stations: readonly InstitutionFacts[]): StreetReport['schools'] {
  const said = stations.map(({ schools }) => schools ?? null);
  if (!said.length || said.includes(null)) return null;
  return {
    signed: said.reduce((sum, one) => sum + one!.signed, 0),
    total: said.reduce((sum, one) => sum + one!.total, 0),
  };
}
