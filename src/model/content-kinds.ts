/** Every kind of JSON content: where it lives and which schema it obeys. The reader and `/data/schemas/` use this table. */
import { z } from 'astro/zod';
import { source } from './citation.ts';
import { form } from './form.ts';
import { divisionFile, villageFile } from './division.ts';
import { lessonCalendar } from './lesson-calendar.ts';
import { activity, benefit, programme } from './offers.ts';
import {
  blockedNumber,
  change,
  crisisWords,
  glossaryTerm,
  holidays,
  law,
  policyFingerprints,
  synonym,
  topic,
} from './reference.ts';
import { pack } from './pack.ts';
import { readingPath } from './reading-path.ts';
import { region } from './region.ts';
import { service } from './service.ts';
import { site } from './site.ts';
import { streetEdition } from './street-edition.ts';

/** Kinds that are one file each, directly in `content/`. */
export const SINGLE_FILES = {
  site,
  glossary: z.array(glossaryTerm),
  sources: z.array(source),
  topics: z.array(topic),
  'reading-paths': z.array(readingPath),
  'lesson-calendar': lessonCalendar,
  'crisis-words': crisisWords,
  synonyms: z.array(synonym),
  'policy-fingerprints': policyFingerprints,
  blocklist: z.array(blockedNumber),
  holidays,
  laws: z.array(law),
  changes: z.array(change),
} as const;

/** Kinds with one file per page: `content/<kind>/<slug>.json`. */
export const PAGE_FILES = {
  forms: form,
  packs: pack,
} as const;

/** Kinds with one file per region, area or street: `content/<kind>/<code>.json`. */
export const CODED_FILES = {
  regions: region,
  divisions: divisionFile,
  villages: villageFile,
  services: z.array(service),
  activities: z.array(activity),
  programmes: z.array(programme),
  benefits: z.array(benefit),
  editions: streetEdition,
} as const;
