/** A line of a region's profile with where it comes from. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { SourcedLine } from '../../model/region-list.ts';
import type { Law } from '../../model/reference.ts';
import type { PolicyDocument, Region } from '../../model/region.ts';
import { citedClause, STANDING_MARKS, standingOf, type Standing } from './region-documents.ts';

/** What a line is worth: a rule of the region by its document's standing, or one of the nation. */
export type Worth = Standing | 'national';

/** A line as it is printed. */
export interface PrintedLine {
  /** The words. */
  readonly text: string;
  /** Where they come from: `SH-X 第2条`, `国家`. */
  readonly where: string;
  /** 征求意见稿 or 已到期; empty for what is in force. */
  readonly mark: string;
}

/** A line found in its document. */
export interface FoundLine {
  /** As printed. */
  readonly printed: PrintedLine;
  /** What it is worth. */
  readonly worth: Worth;
  /** The region's document it cites. */
  readonly document?: PolicyDocument;
  /** The national rule it cites. */
  readonly law?: Law;
}

/** Finds what `line` cites. Throws when it cites nothing that exists: content checks come first. */
export function foundLine(kb: Pick<KnowledgeBase, 'laws'>, region: Region, line: SourcedLine, today: string): FoundLine {
  if (line.clause !== undefined) {
    const { document, where } = citedClause(region, line.clause);
    const worth = standingOf(document, today);
    return { printed: { text: line.text, where, mark: STANDING_MARKS[worth] }, worth, document };
  }
  const law = kb.laws.find(({ id }) => id === line.law);
  if (!law) throw new Error(`laws.json 里没有 ${line.law}`);
  return { printed: { text: line.text, where: '国家', mark: '' }, worth: 'national', law };
}

/** Documents and laws that `lines` cite. */
export function groundOf(lines: readonly FoundLine[]): { documents: PolicyDocument[]; laws: Law[] } {
  return { documents: lines.flatMap(({ document }) => document ?? []), laws: lines.flatMap(({ law }) => law ?? []) };
}
