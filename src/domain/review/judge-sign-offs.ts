/** What a returned sheet changes: which pages it signs off, which it cannot and why, what must be mended in it first. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import { REVIEW_KINDS, type Review, type ReviewKind } from '../../model/review.ts';
import { changedPassages } from './changed-passages.ts';
import { cellName, type FilledSheet, type FilledSignOff } from './filled-sheet.ts';
import { nextReview } from './next-review.ts';
import { pageRows } from './page-rows.ts';
import { addressOf, textVersion, type Digest } from './review-sheet.ts';
import { REVIEWER_NAMES } from './reviewer-names.ts';
import { CONCLUSIONS, SIGN_OFF } from './sheet-layout.ts';
import { signedRow } from './signed-row.ts';

/** A page that the sheet signs off. */
export interface SignedPage {
  /** The page as it is now. */
  readonly page: ProsePage;
  /** The reading that is added. */
  readonly review: Review;
  /** All its readings then, one of each kind. */
  readonly reviews: readonly Review[];
  /** Day by which it is read again. */
  readonly next: string;
}

/** What comes of a sheet. */
export interface Verdict {
  /** Pages to be signed off. */
  readonly signed: readonly SignedPage[];
  /** Rows that are no sign-off, with the reason, one sentence each. */
  readonly skipped: readonly string[];
  /** What must be mended first; while there is one, nothing may be written. */
  readonly mistakes: readonly string[];
}

/** One row's share of the verdict. */
type RowVerdict = { signed: SignedPage } | { skipped: string } | { mistakes: readonly string[] };

/** Judges a returned sheet against the pages as they are on `today`. */
export function judgeSignOffs(kb: KnowledgeBase, filled: FilledSheet, digest: Digest, today: string): Verdict {
  const pages = new Map(kb.pages.map((page) => [addressOf(page), page]));
  const rows = filled.signOffs.filter(({ conclusion, by, on }) => conclusion || by || on);
  const verdicts = rows.map((row): RowVerdict => {
    const twin = rows.find((one) => one !== row && one.address === row.address);
    if (twin && twin.row < row.row) return { mistakes: [`${at(row, 'address')}和第 ${twin.row} 行是同一页。请只留一行`] };
    return judgeRow(kb, row, pages.get(row.address), filled, digest, today);
  });
  return {
    signed: verdicts.flatMap((one) => ('signed' in one ? [one.signed] : [])),
    skipped: verdicts.flatMap((one) => ('skipped' in one ? [one.skipped] : [])),
    mistakes: verdicts.flatMap((one) => ('mistakes' in one ? one.mistakes : [])),
  };
}

function judgeRow(
  kb: KnowledgeBase,
  row: FilledSignOff,
  page: ProsePage | undefined,
  { texts }: FilledSheet,
  digest: Digest,
  today: string,
): RowVerdict {
  const conclusion: string = row.conclusion;
  const line = `第 ${row.row} 行${page ? `《${page.front.title}》` : ''}`;
  if (!conclusion) return { skipped: `${line}没有选结论，不记。` };
  if (!(CONCLUSIONS as readonly string[]).includes(conclusion))
    return { mistakes: [`${at(row, 'conclusion')}写的是 “${conclusion}”，请选：${CONCLUSIONS.join('、')}`] };
  if (!page) return { skipped: `${line}的地址 “${row.address}”，现在站里没有这一页，不记。` };
  if (conclusion !== CONCLUSIONS[0]) return { skipped: `${line}的结论是“${conclusion}”，不记；意见交给作者。` };
  const kind = kindNamed(row.kind);
  if (!kind) return { mistakes: [`${at(row, 'kind')}写的是 “${row.kind}”，请写：${KIND_WORDS.join('、')}`] };
  const passages = pageRows(kb, page);
  const version = textVersion(passages, digest);
  if (row.version !== version)
    return {
      skipped: `${line}的文字在做这张单子以后改过（单子上是 ${row.version || '空的'}，现在是 ${version}），不记；请重新导出，再看一遍。`,
    };
  const { review, mistakes } = signedRow(row, kind, page.front.updated, today);
  const changed = changedPassages(
    passages,
    texts.filter(({ address }) => address === row.address),
    row.row,
  );
  if (!review || changed.length) return { mistakes: [...mistakes, ...changed] };
  return added(page, review, line);
}

function added(page: ProsePage, review: Review, line: string): RowVerdict {
  const before = page.front.review.find(({ kind }) => kind === review.kind);
  if (before && before.on > review.on) return { skipped: `${line}已经有 ${before.on} 的审读，比这一次晚，不改。` };
  const reviews = REVIEW_KINDS.flatMap((kind) =>
    kind === review.kind ? review : page.front.review.filter((one) => one.kind === kind),
  );
  const next = nextReview(page.front.risk, reviews);
  if (before && before.on === review.on && before.by === review.by && page.front.next === next)
    return { skipped: `${line}这一次审读已经记过了。` };
  return { signed: { page, review, reviews, next } };
}

const KIND_WORDS = REVIEW_KINDS.map((kind) => REVIEWER_NAMES[kind].short);

function kindNamed(word: string): ReviewKind | undefined {
  return REVIEW_KINDS.find((kind) => REVIEWER_NAMES[kind].short === word);
}

function at({ row }: FilledSignOff, key: keyof typeof SIGN_OFF.columns): string {
  return cellName(SIGN_OFF.name, row, SIGN_OFF.columns[key].header);
}
