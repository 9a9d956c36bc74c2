/** Lines in which a region's own documents are retold for its printed sheets (R08, R16). */
import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Longest line, in characters: two printed lines at 14 pt. */
const LONGEST_LINE = 40;
/** Characters that one printed line holds at 14 pt. */
const ONE_PRINTED_LINE = 28;
/** Longest remark above a list, in characters: two printed lines. */
const LONGEST_NOTE = 60;
/** Most lines, and most printed lines, that one side of A4 holds at 14 pt. */
const MOST = { lines: 15, printed: 18 } as const;

/** Code of a clause: `SH-X-6`. */
export const clauseCode = z.string().regex(/^[A-Z]{2}(-[A-Z])?-\d+$/, { error: '条款代号形如 SH-X-6' });

function atMost(longest: number) {
  return text.refine((value) => [...value].length <= longest, {
    error: (issue) => `写了 ${[...String(issue.input)].length} 个字，最多 ${longest} 个，不然一页印不下`,
  });
}

/** What a statement rests on; {@link hasOneSource} holds it to one of both. */
export const citedBy = {
  /** Clause of the region's own documents. */
  clause: clauseCode.optional().describe('本地区文件的条款，例如 SH-X-2'),
  /** Id in `laws.json`, for what the nation says. */
  law: text.optional().describe('国家的规定：laws.json 里的 id'),
};

/** What one clause says, in our own plain words. */
export const clauseLine = {
  /** The words; public duties and services only. */
  text: atMost(LONGEST_LINE).describe('自己的话，最多 40 字；文件没有说的不写'),
  ...citedBy,
};

interface Worded {
  readonly text: string;
}

function printedLines(lines: readonly Worded[]): number {
  return lines.reduce((sum, { text: words }) => sum + Math.ceil([...words].length / ONE_PRINTED_LINE), 0);
}

/** Refinement: a clause of the region or a law of the nation, never both, never neither. */
export const hasOneSource = [
  ({ clause, law }: { clause?: string | undefined; law?: string | undefined }) => (clause === undefined) !== (law === undefined),
  { error: '写 clause（本地区文件的条款）或 law（laws.json 的 id），两样里只写一样' },
] as const;

/** A list that is printed on one A4 side. */
export const regionList = z.strictObject({
  /** What the list is and is not: whom it is for, or that the document names no such list. */
  note: atMost(LONGEST_NOTE).describe('列表上面的说明，最多 60 字：给谁的；文件没有写明清单的，照实说'),
  /** The lines, in the order printed; those of drafts and expired documents are printed last whatever their place. */
  lines: z
    .array(z.strictObject(clauseLine).refine(...hasOneSource))
    .min(1)
    .max(MOST.lines, { error: `最多 ${MOST.lines} 条，不然一页印不下` })
    .refine((lines) => printedLines(lines) <= MOST.printed, {
      error: (issue) =>
        `合起来要印 ${printedLines(issue.input as Worded[])} 行，一页最多 ${MOST.printed} 行。超过 ${ONE_PRINTED_LINE} 个字的一条算两行，请写短些`,
    }),
});
/** A list for one A4 side. */
export type RegionList = z.infer<typeof regionList>;

/** What a region's documents add to one step of the referral ladder. */
export const ladderLine = z
  .strictObject({
    /** Step, 1 (谁先发现) to 5 (看完以后). */
    step: z.number().int().min(1).max(5).describe('第几步：1 谁先发现，2 先告诉谁，3 到哪里看，4 带上什么，5 看完以后'),
    ...clauseLine,
  })
  .refine(...hasOneSource);
/** A line of the referral ladder. */
export type LadderLine = z.infer<typeof ladderLine>;

/** A line that retells a clause or a national rule. */
export type SourcedLine = RegionList['lines'][number] | LadderLine;
