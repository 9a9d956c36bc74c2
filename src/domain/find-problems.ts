/** What is wrong with content whose files are each well formed: broken relations, breaches of the truth rule, unsafe wording. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Problem } from '../model/problem.ts';
import { campaignProblems } from './campaigns/campaign-problems.ts';
import { editorialProblems } from './editorial/editorial-problems.ts';
import { lessonProblems } from './lessons/lesson-problems.ts';
import { packProblems } from './packs/pack-problems.ts';
import { areaProblems } from './problems/area-problems.ts';
import { blockedNumberProblems } from './problems/blocked-number-problems.ts';
import { claimProblems } from './problems/claim-problems.ts';
import type { Check, ContentSource } from './problems/content-source.ts';
import { dayProblems } from './problems/day-problems.ts';
import { divisionProblems } from './problems/division-problems.ts';
import { editionProblems } from './problems/edition-problems.ts';
import { farPointProblems } from './problems/far-point-problems.ts';
import { formProblems } from './problems/form-problems.ts';
import { idProblems } from './problems/id-problems.ts';
import { lessonCalendarProblems } from './problems/lesson-calendar-problems.ts';
import { mapFileProblems } from './problems/map-file-problems.ts';
import { pageLinkProblems } from './problems/page-link-problems.ts';
import { pageReferenceProblems } from './problems/page-reference-problems.ts';
import { pageShapeProblems } from './problems/page-shape-problems.ts';
import { pageTelProblems } from './problems/page-tel-problems.ts';
import { partnerProblems } from './problems/partner-problems.ts';
import { placeProblems } from './problems/place-problems.ts';
import { privacyProblems } from './problems/privacy-problems.ts';
import { policyPageProblems } from './problems/policy-page-problems.ts';
import { readingPathProblems } from './problems/reading-path-problems.ts';
import { recordingProblems } from './problems/recording-problems.ts';
import { referenceProblems } from './problems/reference-problems.ts';
import { regionProblems } from './problems/region-problems.ts';
import { releaseProblems } from './problems/release-problems.ts';
import { reservedAddressProblems } from './problems/reserved-address-problems.ts';
import { sampleProblems } from './problems/sample-problems.ts';
import { siteProblems } from './problems/site-problems.ts';
import { standingProblems } from './problems/standing-problems.ts';
import { stripProblems } from './problems/strip-problems.ts';
import { timeProblems } from './problems/time-problems.ts';
import { villageProblems } from './problems/village-problems.ts';
import { courseProblems } from './training/course-problems.ts';

const CHECKS: readonly Check[] = [
  siteProblems,
  mapFileProblems,
  regionProblems,
  divisionProblems,
  villageProblems,
  idProblems,
  reservedAddressProblems,
  areaProblems,
  sampleProblems,
  blockedNumberProblems,
  standingProblems,
  stripProblems,
  placeProblems,
  privacyProblems,
  farPointProblems,
  timeProblems,
  partnerProblems,
  claimProblems,
  editionProblems,
  releaseProblems,
  formProblems,
  referenceProblems,
  pageReferenceProblems,
  policyPageProblems,
  pageShapeProblems,
  pageTelProblems,
  pageLinkProblems,
  readingPathProblems,
  recordingProblems,
  lessonProblems,
  lessonCalendarProblems,
  packProblems,
  courseProblems,
  campaignProblems,
  editorialProblems,
];

/**
 * Everything that is wrong, file by file; within a file in the order of the checks above. Where `today`, `YYYY-MM-DD`, is
 * not given, no day is held against it.
 */
export function findProblems(kb: KnowledgeBase, files: ContentSource, today?: string): Problem[] {
  const mistyped = today === undefined ? [] : dayProblems(kb, files, today);
  return [...CHECKS.flatMap((check) => check(kb, files)), ...mistyped].sort((a, b) =>
    a.file === b.file ? 0 : a.file < b.file ? -1 : 1,
  );
}
