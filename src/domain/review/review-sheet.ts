/** What a reviewer is given to read: the pages of their kind, in rows, with the state of each. */
import type { ProseKind } from '../../model/front-matter.ts';
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import type { ReviewKind } from '../../model/review.ts';
import { reviewLine } from '../review-line.ts';
import type { PageRow } from './page-row.ts';
import { pageRows } from './page-rows.ts';
import { REVIEW_QUESTIONS, type ReviewQuestion } from './review-questions.ts';
import { concerns, reviewersOf } from './reviewers-of.ts';

/** Shortens a text to a fingerprint of a few characters; different texts give different ones. */
export type Digest = (text: string) => string;

/** A row of a page with its mark. */
export interface ReviewRow extends PageRow {
  /** Whether this reviewer is asked about it first. */
  readonly concerns: boolean;
}

/** A page to be read. */
export interface ReviewPage {
  /** Title. */
  readonly title: string;
  /** Part of the site: 危机页. */
  readonly section: string;
  /** Address below the site's root, also what names the page in a returned sheet: `/help/bu-xiang-huo/`. */
  readonly address: string;
  /** Editorial risk in one character: 红. */
  readonly risk: string;
  /** Fingerprint of exactly the rows below: a sign-off is of this text and of no other. */
  readonly version: string;
  /** Day of the last change. */
  readonly updated: string;
  /** Who has read it. */
  readonly state: string;
  /** The text. */
  readonly rows: readonly ReviewRow[];
}

/** A reviewer's sheet. */
export interface ReviewSheet {
  /** Kind of reviewer. */
  readonly kind: ReviewKind;
  /** Site name. */
  readonly siteName: string;
  /** Day on which it was made. */
  readonly made: string;
  /** Pages, the most dangerous first, else in the site's order. */
  readonly pages: readonly ReviewPage[];
  /** Questions to answer for all of them. */
  readonly questions: readonly ReviewQuestion[];
}

const SECTIONS: Readonly<Record<ProseKind, string>> = {
  guides: '文章',
  help: '危机页',
  lessons: '班会课',
  toolkit: '工具',
  policies: '政策解读',
  campaigns: '活动包',
  training: '培训',
};

const RISKS = { red: '红', orange: '橙', yellow: '黄', green: '绿' } as const;
const BY_DANGER = Object.keys(RISKS);

/** The sheet of one kind of reviewer. */
export function reviewSheet(kb: KnowledgeBase, kind: ReviewKind, digest: Digest, today: string): ReviewSheet {
  const pages = kb.pages
    .filter((page) => reviewersOf(page).includes(kind))
    .toSorted((a, b) => BY_DANGER.indexOf(a.front.risk) - BY_DANGER.indexOf(b.front.risk))
    .map((page) => reviewPage(kb, page, kind, digest));
  return { kind, siteName: kb.site.name, made: today, pages, questions: REVIEW_QUESTIONS[kind] };
}

function reviewPage(kb: KnowledgeBase, page: ProsePage, kind: ReviewKind, digest: Digest): ReviewPage {
  const { front } = page;
  const rows = pageRows(kb, page);
  return {
    title: front.title,
    section: SECTIONS[page.kind],
    address: addressOf(page),
    risk: RISKS[front.risk],
    version: textVersion(rows, digest),
    updated: front.updated,
    state: reviewLine(page),
    rows: rows.map((row) => ({ ...row, concerns: concerns(kind, row.text) })),
  };
}

/** Address of a page below the site's root. */
export function addressOf({ kind, front }: ProsePage): string {
  return `/${kind}/${front.slug}/`;
}

/** Fingerprint of a text in rows. */
export function textVersion(rows: readonly PageRow[], digest: Digest): string {
  return digest(JSON.stringify(rows.map(({ place, text }) => [place, text])));
}
