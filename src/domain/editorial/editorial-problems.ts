/** Runs the editorial rules over all pages. */
import type { ProsePage } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from '../problems/content-source.ts';
import { suggestion } from '../problems/suggestion.ts';
import { draftDocuments } from './draft-documents.ts';
import { fixedTerms } from './fixed-terms.ts';
import { guardianException } from './guardian-exception.ts';
import { jargon } from './jargon.ts';
import { neutralTab } from './neutral-tab.ts';
import { noDiagnosis, noDrugs } from './no-diagnosis.ts';
import { ownWords } from './own-words.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { pageLength, sentenceLength } from './plain-length.ts';
import type { Breach, EditorialRule } from './rule.ts';
import { saidIn, saidInFront, type Said } from './said.ts';
import { safeMessaging } from './safe-messaging.ts';
import { serviceClaims } from './service-claims.ts';
import { lineOf } from './source-line.ts';
import { unsourcedLines } from './unsourced-lines.ts';
import { wordsToAvoid } from './words-to-avoid.ts';

/** All rules, in the order in which their breaches are told. */
export const EDITORIAL_RULES: readonly EditorialRule[] = [
  safeMessaging,
  neutralTab,
  guardianException,
  noDiagnosis,
  noDrugs,
  phoneNumbers,
  serviceClaims,
  wordsToAvoid,
  fixedTerms,
  sentenceLength,
  pageLength,
  jargon,
  ownWords,
  unsourcedLines,
  draftDocuments,
];

/** Every breach of an editorial rule that the page is not excepted from. */
export const editorialProblems: Check = (kb, { regions }) => {
  const background = { kb, regions: regions.map(({ data }) => data) };
  return kb.pages.flatMap((page) => {
    const body = saidIn(page.prose);
    const read = { page, body, shown: [...saidInFront(page), ...body] };
    const excepted = new Set((page.front.exceptions ?? []).map(({ rule }) => rule));
    const rules = EDITORIAL_RULES.filter(({ slug, mayBeExcepted }) => !mayBeExcepted || !excepted.has(slug));
    return [
      ...unknownExceptions(page),
      ...rules.flatMap((rule) => rule.breaches(read, background).map((breach) => problem(page, rule, breach))),
    ];
  });
};

function unknownExceptions({ file, front }: ProsePage): Problem[] {
  const allowed = EDITORIAL_RULES.filter(({ mayBeExcepted }) => mayBeExcepted).map(({ slug }) => slug);
  return (front.exceptions ?? []).flatMap(({ rule }, index) =>
    allowed.includes(rule)
      ? []
      : [
          {
            file,
            record: `exceptions[${index}].rule`,
            what: `没有可以例外的规则 “${rule}”`,
            fix: suggestion(rule, allowed, `只能写：${allowed.join('、')}`),
          },
        ],
  );
}

function problem(page: ProsePage, { slug }: EditorialRule, breach: Breach): Problem {
  return { file: page.file, record: placeOf(page, breach), rule: slug, what: breach.what, fix: breach.fix };
}

function placeOf(page: ProsePage, { in: said, at = 0, length = 0 }: Breach): string {
  if (!said) return '正文';
  if (said.field) return said.field;
  const line = lineOf(page.source, said);
  return `${line === undefined ? '正文' : `第 ${line} 行`} “${excerpt(said, at, length)}”`;
}

/** `……先陪着，再通知监护人和老师……`: enough of the passage to find it. */
function excerpt({ text }: Said, at: number, length: number): string {
  const from = Math.max(0, at - 10);
  const to = Math.min(text.length, at + length + 10);
  const cut = text.slice(from, to).replaceAll('\n', ' ');
  return `${from > 0 ? '……' : ''}${cut}${to < text.length ? '……' : ''}`;
}
