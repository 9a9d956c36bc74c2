/** What a station, institution or school says of the things its documents ask for (R07, R12–R14). */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import { describeKind, type ServiceKind } from '../../model/service-kind.ts';
import { isInScope } from '../desk/sheet-scope.ts';
import { scopeName } from '../divisions.ts';
import { freshness } from '../freshness.ts';
import { saidOf, type Said } from './said.ts';

/** A thing that is asked for. */
export type Requirement = 'partner' | 'room' | 'counsellor' | 'doubleTeacher' | 'mental' | 'legal';

/** The facts of one institution. */
export interface InstitutionFacts {
  /** The record. */
  readonly service: Service;
  /** Its kind in Chinese. */
  readonly kind: string;
  /** Name of the division it stands in. */
  readonly place: string;
  /** Answers; a requirement that is not made of this kind is absent. */
  readonly said: Readonly<Partial<Record<Requirement, Said>>>;
  /** Schools signed up and schools in the area, of stations; `null`: not filled in. Absent for other kinds. */
  readonly schools?: Service['signedSchools'] | null;
  /** Whether somebody confirmed it within a year. */
  readonly checked: boolean;
}

/** What is asked of stations. */
export const STATION_REQUIREMENTS = [
  'partner',
  'room',
  'counsellor',
  'mental',
  'legal',
] as const satisfies readonly Requirement[];

/** What is asked of each kind (HZ-1, HZ-2, HZ-4, SH-X-6, FJ-7); whether a region asks for it is told by its own targets. */
const ASKED: Readonly<Partial<Record<ServiceKind, readonly Requirement[]>>> = {
  'protection-station': STATION_REQUIREMENTS,
  'protection-agency': ['partner', 'room', 'counsellor', 'doubleTeacher'],
  'welfare-institution': ['partner', 'room', 'counsellor', 'doubleTeacher'],
  'school-counselling-room': ['partner'],
};

/** The institutions of the place `area` on `today`, by code of their place, then by kind and id. */
export function institutionsOf(
  kb: Pick<KnowledgeBase, 'services' | 'divisions'>,
  area: string,
  today: string,
): InstitutionFacts[] {
  return kb.services
    .filter((one) => ASKED[one.kind] && isRunning(one, today) && isInScope(kb, one, area))
    .map((service) => factsOf(kb, service, today))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function isRunning({ publish, status, validFrom, validTo }: Service, today: string): boolean {
  return publish !== 'no' && status !== 'closed' && (validTo ?? today) >= today && (validFrom ?? today) <= today;
}

function factsOf(kb: Pick<KnowledgeBase, 'divisions'>, service: Service, today: string): InstitutionFacts {
  const answers: Readonly<Record<Requirement, Said>> = {
    partner: listed(service.partners, () => true),
    room: saidOf(service.counsellingRoom),
    counsellor: hasRole(service, /心理/),
    doubleTeacher: both(hasRole(service, /心理/), hasRole(service, /社工|社会工作/)),
    mental: listed(service.functions, (one) => /心理/.test(one)),
    legal: listed(service.functions, (one) => /普法|法治|法律|讲法/.test(one)),
  };
  const state = freshness(service.assured?.on, today);
  return {
    service,
    kind: describeKind(service.kind).label,
    place: scopeName(kb, service.area),
    said: Object.fromEntries(ASKED[service.kind]!.map((one) => [one, answers[one]])),
    ...(service.kind === 'protection-station' && { schools: service.signedSchools ?? null }),
    checked: state === 'fresh' || state === 'due',
  };
}

/** A list that names it says yes; an empty list says that there is none; a list without it may just be incomplete. */
function listed(list: readonly string[] | undefined, test: (one: string) => boolean): Said {
  if (list?.some(test)) return 'yes';
  return list?.length === 0 ? 'no' : 'unfilled';
}

/** A role that is named with nobody in it says no. */
function hasRole({ staff }: Service, role: RegExp): Said {
  const named = staff?.filter((one) => role.test(one.role)) ?? [];
  if (named.some(({ count }) => count !== 0)) return 'yes';
  return named.length || staff?.length === 0 ? 'no' : 'unfilled';
}

function both(one: Said, other: Said): Said {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' && other === 'yes' ? 'yes' : 'unfilled';
}

function sortKey({ service }: InstitutionFacts): string {
  return `${service.area.padEnd(9)} ${service.kind} ${service.id}`;
}
