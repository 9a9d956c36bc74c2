/** What comes of a call sheet, in lines: for the command line and for the desk page. */
import { ANSWERED, type Answered } from './call-layout.ts';
import type { CallVerdict } from './judge-calls.ts';

/** A heading with lines. */
export interface VerdictPart {
  /** Heading, without a colon at its end. */
  readonly title: string;
  /** Lines under it. */
  readonly lines: readonly string[];
}

/** How many numbers were dialled and how many records they confirm, in one sentence. */
export function callsMade({ counts, confirmed, skipped }: CallVerdict): string {
  const called = (Object.keys(ANSWERED) as Answered[]).flatMap((key) =>
    counts[key] ? `${key === 'yes' ? '接通' : ANSWERED[key]} ${counts[key]} 个` : [],
  );
  if (called.length) return `打了的号码：${called.join('，')}。核实 ${confirmed} 条。`;
  return skipped.length ? '填了的行都不记。' : '没有一行填了打电话的结果。';
}

/** What follows beside the changes of records; parts without lines are left out. */
export function verdictParts({ blocked, skipped, toDo }: CallVerdict): VerdictPart[] {
  return [
    {
      title: `停用号码名单要加 ${blocked.length} 个，以后谁也写不进来`,
      lines: blocked.map(({ number, reason }) => `${number}　${reason}`),
    },
    { title: `不记的 ${skipped.length} 行`, lines: skipped },
    { title: `还要做的 ${toDo.length} 件`, lines: toDo },
  ].filter(({ lines }) => lines.length);
}
