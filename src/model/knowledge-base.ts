import type { Prose } from '../prose/tree.ts';
import type { Source } from './citation.ts';
import type { Division } from './division.ts';
import type { Form } from './form.ts';
import type { FrontMatter, ProseKind } from './front-matter.ts';
import type { Activity, Benefit, Programme } from './offers.ts';
import type {
  BlockedNumber,
  Change,
  CrisisWords,
  GlossaryTerm,
  Holidays,
  Law,
  PolicyFingerprints,
  Synonym,
  Topic,
} from './reference.ts';
import type { LessonCalendar } from './lesson-calendar.ts';
import type { MapFile } from './map-file.ts';
import type { ReadingPath } from './reading-path.ts';
import type { Pack } from './pack.ts';
import type { Recording } from './recording.ts';
import type { Region } from './region.ts';
import type { Service } from './service.ts';
import type { Site } from './site.ts';
import type { StreetEdition } from './street-edition.ts';

/** A prose page: front matter and parsed body. */
export interface ProsePage<K extends ProseKind = ProseKind> {
  /** Folder of `content/` it stands in; also the first part of its address. */
  readonly kind: K;
  /** File relative to the project, for messages. */
  readonly file: string;
  /** File relative to `content/` without its extension: the id under which Astro renders it. */
  readonly id: string;
  /** Checked front matter. */
  readonly front: FrontMatter<K>;
  /** Parsed body. */
  readonly prose: Prose;
  /** The file as the author wrote it: messages tell its lines. */
  readonly source: string;
}

/** Everything that `content/` says, checked and frozen. */
export interface KnowledgeBase {
  /** Site settings. */
  readonly site: Site;
  /** Region profiles to build, in the site's order. */
  readonly regions: readonly Region[];
  /** All divisions by code. */
  readonly divisions: ReadonlyMap<string, Division>;
  /** Day the division list of a region was true, by region code. */
  readonly divisionsAsOf: ReadonlyMap<string, string>;
  /** Names of villages and communities by street code. */
  readonly villages: ReadonlyMap<string, readonly string[]>;
  /** Service points and hotlines, sorted by id within each file. */
  readonly services: readonly Service[];
  /** Dated activities. */
  readonly activities: readonly Activity[];
  /** Programmes one can join. */
  readonly programmes: readonly Programme[];
  /** Benefits one may apply for. */
  readonly benefits: readonly Benefit[];
  /** Edition data by street code. */
  readonly editions: ReadonlyMap<string, StreetEdition>;
  /** Prose pages of all kinds, sorted by kind and slug. */
  readonly pages: readonly ProsePage[];
  /** Printable forms by the slug of their toolkit page. */
  readonly forms: ReadonlyMap<string, Form>;
  /** Packages of pages for roles and safety lectures, in file order. */
  readonly packs: readonly Pack[];
  /** Paths through the guides, in file order. */
  readonly readingPaths: readonly ReadingPath[];
  /** The school year of class meetings. */
  readonly lessonCalendar: LessonCalendar;
  /** Recorded readings by file name. */
  readonly recordings: ReadonlyMap<string, Recording>;
  /** Base map files by name. */
  readonly mapFiles: ReadonlyMap<string, MapFile>;
  /** Glossary in file order. */
  readonly glossary: readonly GlossaryTerm[];
  /** Sources of the prose by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Topics by id. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** Law index. */
  readonly laws: readonly Law[];
  /** Holiday table. */
  readonly holidays: Holidays;
  /** Refused numbers. */
  readonly blocklist: readonly BlockedNumber[];
  /** Crisis words of the search. */
  readonly crisisWords: CrisisWords;
  /** Synonyms of the search. */
  readonly synonyms: readonly Synonym[];
  /** Fingerprints of the policy documents. */
  readonly policyFingerprints: PolicyFingerprints;
  /** Published changes. */
  readonly changes: readonly Change[];
}

/** The pages of one kind, in content order. */
export function pagesOf<K extends ProseKind>(kb: Pick<KnowledgeBase, 'pages'>, kind: K): readonly ProsePage<K>[] {
  return kb.pages.filter((page): page is ProsePage<K> => page.kind === kind);
}
