/** What the reader hands to the checks beside the knowledge base: which record stood in which file. */
import type { z } from 'astro/zod';
import type { Source } from '../../model/citation.ts';
import type { divisionFile, villageFile } from '../../model/division.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Activity, Benefit, Programme } from '../../model/offers.ts';
import type { Pack } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import type { Form } from '../../model/form.ts';
import type { Topic } from '../../model/reference.ts';
import type { Region } from '../../model/region.ts';
import type { Service } from '../../model/service.ts';
import type { StreetEdition } from '../../model/street-edition.ts';

/** A file `content/<kind>/<code>.json`. */
export interface CodedFile<T> {
  /** Code in the file's name. */
  readonly code: string;
  /** File relative to the project, for messages. */
  readonly file: string;
  /** What the file holds, schema-checked. */
  readonly data: T;
}

/** All files as they were read. The lists that the knowledge base keeps by id are here with their duplicates. */
export interface ContentSource {
  /** Service points and hotlines. */
  readonly services: readonly CodedFile<readonly Service[]>[];
  /** Dated activities. */
  readonly activities: readonly CodedFile<readonly Activity[]>[];
  /** Programmes. */
  readonly programmes: readonly CodedFile<readonly Programme[]>[];
  /** Benefits. */
  readonly benefits: readonly CodedFile<readonly Benefit[]>[];
  /** Divisions. */
  readonly divisions: readonly CodedFile<z.infer<typeof divisionFile>>[];
  /** Villages and communities. */
  readonly villages: readonly CodedFile<z.infer<typeof villageFile>>[];
  /** Region profiles, those not built included. */
  readonly regions: readonly CodedFile<Region>[];
  /** Streets' own edition data. */
  readonly editions: readonly CodedFile<StreetEdition>[];
  /** Printable forms; the code is the slug. */
  readonly forms: readonly CodedFile<Form>[];
  /** Packs; the code is the slug. */
  readonly packs: readonly CodedFile<Pack>[];
  /** `sources.json` in file order. */
  readonly sources: readonly Source[];
  /** `topics.json` in file order. */
  readonly topics: readonly Topic[];
}

/** One concern's check. */
export type Check = (kb: KnowledgeBase, files: ContentSource) => Problem[];
