/** The only reader of `content/` (DESIGN §4): reads it whole, checks it whole, returns the frozen knowledge base. */
import { findProblems } from '../domain/find-problems.ts';
import { CODED_FILES, PAGE_FILES, SINGLE_FILES } from '../model/content-kinds.ts';
import { FRONT_MATTER, type ProseKind } from '../model/front-matter.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { ContentError, type Problem } from '../model/problem.ts';
import { deepFreeze } from './deep-freeze.ts';
import { readMapFiles } from './map-files.ts';
import { ContentFiles } from './read-files.ts';
import { readRecordings } from './recordings.ts';
import { unfinishedProblems } from './unfinished-set.ts';

/** What came of reading: a knowledge base, or everything that is wrong with it. */
export interface ReadResult {
  /** Present only when the files could be read at all. */
  readonly knowledgeBase: KnowledgeBase | undefined;
  /** Every problem; empty when the content is sound. */
  readonly problems: readonly Problem[];
}

/** What of a reading may differ. */
export interface Reading {
  /** The day, `YYYY-MM-DD`: what was done must not lie after it. Absent: no day is held against it. */
  readonly today?: string;
  /** Texts of JSON files, by path below the folder, that are read instead of what lies there. */
  readonly drafts?: ReadonlyMap<string, string>;
}

/**
 * Reads the folder `root` and returns what it says. Throws one {@link ContentError} that lists every problem, on `today` where
 * the day is known.
 */
export function readContent(root: string, today?: string): KnowledgeBase {
  const { knowledgeBase, problems } = inspectContent(root, today === undefined ? {} : { today });
  if (problems.length || !knowledgeBase) throw new ContentError(problems);
  return knowledgeBase;
}

/** Like {@link readContent}, but returns the problems instead of throwing. */
export function inspectContent(root: string, { today, drafts }: Reading = {}): ReadResult {
  const unfinished = unfinishedProblems(root);
  if (unfinished.length) return { knowledgeBase: undefined, problems: unfinished };
  const files = new ContentFiles(root, drafts);
  const single = {
    site: files.json('site.json', SINGLE_FILES.site),
    glossary: files.json('glossary.json', SINGLE_FILES.glossary),
    sources: files.json('sources.json', SINGLE_FILES.sources),
    topics: files.json('topics.json', SINGLE_FILES.topics),
    readingPaths: files.json('reading-paths.json', SINGLE_FILES['reading-paths']),
    lessonCalendar: files.json('lesson-calendar.json', SINGLE_FILES['lesson-calendar']),
    crisisWords: files.json('crisis-words.json', SINGLE_FILES['crisis-words']),
    synonyms: files.json('synonyms.json', SINGLE_FILES.synonyms),
    blocklist: files.json('blocklist.json', SINGLE_FILES.blocklist),
    holidays: files.json('holidays.json', SINGLE_FILES.holidays),
    laws: files.json('laws.json', SINGLE_FILES.laws),
    policyFingerprints: files.json('policy-fingerprints.json', SINGLE_FILES['policy-fingerprints']),
    changes: files.json('changes.json', SINGLE_FILES.changes),
  };
  const regions = files.coded('regions', CODED_FILES.regions);
  const divisions = files.coded('divisions', CODED_FILES.divisions);
  const villages = files.coded('villages', CODED_FILES.villages);
  const services = files.coded('services', CODED_FILES.services);
  const activities = files.coded('activities', CODED_FILES.activities);
  const programmes = files.coded('programmes', CODED_FILES.programmes);
  const benefits = files.coded('benefits', CODED_FILES.benefits);
  const editions = files.coded('editions', CODED_FILES.editions);
  const forms = files.named('forms', PAGE_FILES.forms, /^[a-z0-9]+(-[a-z0-9]+)*$/, ['工具页的 slug', 'zoufang-jilu']);
  const packs = files.named('packs', PAGE_FILES.packs, /^[a-z0-9]+(-[a-z0-9]+)*$/, ['资料包的 slug', 'parents']);
  const pages = (Object.keys(FRONT_MATTER) as ProseKind[]).flatMap((kind) => files.pages(kind));

  if (!allThere(single)) return { knowledgeBase: undefined, problems: files.problems };
  const {
    site,
    glossary,
    sources,
    topics,
    readingPaths,
    lessonCalendar,
    laws,
    holidays,
    blocklist,
    crisisWords,
    synonyms,
    policyFingerprints,
    changes,
  } = single;
  const profiles = new Map(regions.map(({ code, data }) => [code, data]));
  const knowledgeBase: KnowledgeBase = {
    site,
    regions: site.regions.flatMap((code) => profiles.get(code) ?? []),
    divisions: new Map(divisions.flatMap(({ data }) => data.divisions.map((one) => [one.code, one] as const))),
    divisionsAsOf: new Map(divisions.map(({ code, data }) => [code, data.asOf])),
    villages: new Map(villages.flatMap(({ data }) => Object.entries(data))),
    services: services.flatMap(({ data }) => data),
    activities: activities.flatMap(({ data }) => data),
    programmes: programmes.flatMap(({ data }) => data),
    benefits: benefits.flatMap(({ data }) => data),
    editions: new Map(editions.map(({ data }) => [data.street, data])),
    pages,
    forms: new Map(forms.map(({ code, data }) => [code, data])),
    packs: packs.map(({ data }) => data),
    readingPaths,
    lessonCalendar,
    recordings: readRecordings(root),
    mapFiles: readMapFiles(root),
    glossary,
    sources: new Map(sources.map((one) => [one.id, one])),
    topics: new Map(topics.map((one) => [one.id, one])),
    laws,
    holidays,
    blocklist,
    crisisWords,
    synonyms,
    policyFingerprints,
    changes,
  };
  const fileOf = {
    services,
    activities,
    programmes,
    benefits,
    divisions,
    villages,
    regions,
    editions,
    forms,
    packs,
    sources,
    topics,
  };
  return {
    knowledgeBase: deepFreeze(knowledgeBase),
    problems: [...files.problems, ...findProblems(knowledgeBase, fileOf, today)],
  };
}

/** Whether every file that there must be one of was read. */
function allThere<T extends Record<string, unknown>>(files: T): files is { [K in keyof T]: NonNullable<T[K]> } & T {
  return Object.values(files).every((one) => one !== undefined);
}
