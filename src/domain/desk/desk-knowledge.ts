/** The knowledge base of one area, as a worker's browser puts it together from the files of {@link DeskRegion}. */
import type { Division } from '../../model/division.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import type { DeskArea, DeskRegion, Institution } from './desk-files.ts';

/** Said of a refused number: the reasons stay with the operator. */
const REFUSED = '已经停用，或者不是这个机构的';

/** Code of the area whose file holds the facts of `code`: a street's are in its district's. */
export function deskAreaOf(code: string): string {
  return code.slice(0, 6);
}

/**
 * What the files hold; everything that no check and no preview of a sheet asks for is empty. An institution of another
 * place is there by its name only, and serves none of the places of `area`. It is frozen like what the reader gives: then what
 * each row of a sheet asks is worked out once.
 */
export function deskKnowledge(
  { site, region, divisions, institutions, blocked }: DeskRegion,
  { elsewhere, partners, services, activities, programmes, benefits }: DeskArea,
): KnowledgeBase {
  const known = new Set(services.map(({ id }) => id));
  const named = new Map([...institutions, ...partners].map((one) => [one.id, one]));
  return Object.freeze({
    ...NOTHING,
    site,
    regions: [region],
    divisions: Object.freeze(new Map([...divisions, ...elsewhere].map((one): [string, Division] => [one.code, one]))),
    services: Object.freeze([...services, ...[...named.values()].filter(({ id }) => !known.has(id)).map(byName)]),
    activities: Object.freeze([...activities]),
    programmes: Object.freeze([...programmes]),
    benefits: Object.freeze([...benefits]),
    blocklist: blocked.map((number) => ({ number, reason: REFUSED })),
  });
}

function byName(institution: Institution): Service {
  return { ...institution, phones: [], status: 'active', sources: [], publish: 'after-confirmation', assured: null };
}

const NOTHING = {
  divisionsAsOf: new Map(),
  villages: new Map(),
  editions: new Map(),
  pages: [],
  forms: new Map(),
  packs: [],
  readingPaths: [],
  lessonCalendar: { slots: [], homeTask: null },
  recordings: new Map(),
  mapFiles: new Map(),
  glossary: [],
  sources: new Map(),
  topics: new Map(),
  laws: [],
  holidays: { source: '', years: [], holidays: {}, workdays: {} },
  crisisWords: { intents: [], negatives: [] },
  synonyms: [],
  policyFingerprints: {},
  changes: [],
} satisfies Partial<KnowledgeBase>;
