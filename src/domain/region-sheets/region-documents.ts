/** How a region's documents are cited on paper: where a clause stands, and whether its document is in force. */
import type { PolicyDocument, Region } from '../../model/region.ts';
import { dateInWords } from '../freshness.ts';

/** Whether a document counts today. */
export type Standing = PolicyDocument['status'];

/** The word that stands beside what is no rule in force; empty for what is. */
export const STANDING_MARKS: Readonly<Record<Standing, string>> = { 'in-force': '', draft: '征求意见稿', expired: '已到期' };

/** A clause found in its document. */
export interface CitedClause {
  /** The document. */
  readonly document: PolicyDocument;
  /** Where it stands, short enough for the end of a line: `SH-X 第2条`, `GX 二（四）`. */
  readonly where: string;
  /** The same without the document's code: `第2条`, `二（四）`. */
  readonly at: string;
  /** What it says, in a sentence of ours. */
  readonly gist: string;
}

/** Whether `document` counts on `today`: one whose last day has passed is expired whatever its status says. */
export function standingOf({ status, validTo }: PolicyDocument, today: string): Standing {
  return status === 'in-force' && validTo !== undefined && validTo < today ? 'expired' : status;
}

/** The clause `code` of `region`. Throws when there is none: content checks come first. */
export function citedClause({ documents }: Pick<Region, 'documents'>, code: string): CitedClause {
  for (const document of documents) {
    const clause = document.clauses.find(({ n }) => `${document.code}-${n}` === code);
    if (clause) {
      const at = clause.at ?? `第${clause.n}条`;
      return { document, where: `${document.code} ${at}`, at, gist: clause.gist };
    }
  }
  throw new Error(`没有条款 ${code}`);
}

/** `HZ：《…》，2024年3月20日，现行。备注`: a document in full, with what it is worth today. */
export function documentInFull(document: PolicyDocument, today: string): string {
  const { code, title, titleKnown, number, date, validTo, remark } = document;
  const standing = standingOf(document, today);
  const worth = standing === 'in-force' ? '现行' : `${STANDING_MARKS[standing]}，${WORTH[standing]}`;
  const about = [
    titleKnown ? `《${title}》` : title,
    number,
    date && dateInWords(date),
    validTo && `有效期到${dateInWords(validTo)}`,
    worth,
  ];
  return `${code}：${about.filter(Boolean).join('，')}。${remark ?? ''}`;
}

const WORTH: Readonly<Record<Exclude<Standing, 'in-force'>, string>> = { draft: '还没有施行', expired: '只作参考' };
