/** Checks a file's tables and shows the answer, whichever of the two sorts of workbook it is. */
import { isCallSheet } from '../desk/call-read.ts';
import type { SheetTable } from '../domain/desk/sheet-table.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { checkCalls } from './check-calls.ts';
import { checkTables } from './check-file.ts';
import { showAnswer, type ShownAnswer } from './show-answer.ts';
import { showCalls } from './show-calls.ts';

/** Where an answer is shown. */
export interface AnswerParts {
  /** What was found. */
  readonly answer: HTMLElement;
  /** What to send. */
  readonly handover: HTMLElement;
}

/** Checks tables about `area` against the site's facts on `today` and shows what comes of it. */
export function answerFile(
  { answer, handover }: AnswerParts,
  kb: KnowledgeBase,
  tables: readonly SheetTable[],
  area: string,
  today: string,
): ShownAnswer {
  return isCallSheet(tables)
    ? showCalls(answer, handover, checkCalls(kb, tables, area, today))
    : showAnswer(answer, handover, checkTables(kb, tables, area, today));
}
