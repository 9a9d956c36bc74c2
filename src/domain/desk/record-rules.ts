/** The rules of the content for single records, with each breach told at the field that breaks it. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { areaProblems } from '../problems/area-problems.ts';
import { blockedNumberProblems } from '../problems/blocked-number-problems.ts';
import { claimProblems } from '../problems/claim-problems.ts';
import type { Check, ContentSource } from '../problems/content-source.ts';
import { partnerProblems } from '../problems/partner-problems.ts';
import { placeProblems } from '../problems/place-problems.ts';
import { type AnyRecord } from '../problems/placed-record.ts';
import { privacyProblems } from '../problems/privacy-problems.ts';
import { sampleProblems } from '../problems/sample-problems.ts';
import { standingProblems } from '../problems/standing-problems.ts';
import { timeProblems } from '../problems/time-problems.ts';
import type { RecordKind } from './sheets/layout.ts';

const RULES: readonly Check[] = [
  areaProblems,
  sampleProblems,
  blockedNumberProblems,
  standingProblems,
  placeProblems,
  timeProblems,
  partnerProblems,
  claimProblems,
  privacyProblems,
];

/** A rule that a record breaks. */
export interface RuleBreach {
  /** Field, as keys from the record down. */
  readonly path: readonly PropertyKey[];
  /** What is wrong. */
  readonly what: string;
  /** How to mend it. */
  readonly fix: string;
}

const NOTHING: ContentSource = {
  services: [],
  activities: [],
  programmes: [],
  benefits: [],
  divisions: [],
  villages: [],
  regions: [],
  editions: [],
  forms: [],
  packs: [],
  sources: [],
  topics: [],
};

/** What is wrong with one record, were it in the content. */
export function ruleBreaches(kb: KnowledgeBase, kind: RecordKind, record: AnyRecord): RuleBreach[] {
  const file = `${kind}/${record.id}`;
  const alone: ContentSource = { ...NOTHING, [kind]: [{ code: record.area, file, data: [record] }] };
  return RULES.flatMap((rule) => rule(kb, alone))
    .filter((problem) => problem.file === file)
    .map(({ record: where, what, fix }) => ({ path: pathIn(where), what: inSheetWords(what), fix: inSheetWords(fix) }));
}

/** Fields that the rules name to authors, in the words of the sheet. */
const SHEET_WORDS: Readonly<Record<string, string>> = {
  address: '「地址」',
  location: '坐标',
  rules: '「服务时间」',
  validFrom: '「开始日期」',
  validTo: '「结束日期」',
  from: '「日期」',
  to: '「到哪天」',
};

/** Whoever fills in a sheet has never seen a field, and does not confirm what is in it. */
function inSheetWords(words: string): string {
  return words.replace('填好 assured 再写', '再写').replace(/ ?\b[a-zA-Z]+\b ?/g, (name) => SHEET_WORDS[name.trim()] ?? name);
}

/** `第 1 条 “id” 的 phones[0].number` → `['phones', 0, 'number']`. */
function pathIn(where: string): PropertyKey[] {
  const [, field = ''] = /” 的 (\S+)$/.exec(where) ?? [];
  return [...field.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}
