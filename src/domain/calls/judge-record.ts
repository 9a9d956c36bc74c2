/** What the calls to one record make of it. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Assurance } from '../../model/fields.ts';
import { withConfirmation } from '../desk/confirmation.ts';
import { patched, type Draft, type RecordKind } from '../desk/sheets/layout.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { askedNumbers } from './asked-numbers.ts';
import { answersOf } from './call-answers.ts';
import { corrected, isGone } from './call-corrections.ts';
import { otherFacts } from './call-script.ts';
import { deadKind, isDeadWith } from './dead-numbers.ts';
import type { Call } from './filled-call.ts';
import { withoutClaims } from './without-claims.ts';

/** What comes of the calls to a record. */
export interface RecordVerdict {
  /** The record as it will be, not yet checked. */
  readonly draft: Draft;
  /** Whether the calls confirm it. */
  readonly confirmed: boolean;
  /** What somebody must still do, in sentences that begin with the record's name. */
  readonly toDo: readonly string[];
  /** Calls whose numbers are dead for good and may be refused from now on. */
  readonly dead: readonly Call[];
  /** Cells that contradict one another, in words. */
  readonly mistakes: readonly string[];
}

/**
 * Judges the calls to `record`, one for each number that was dialled. It is confirmed when every number that stays was dialled
 * and is right, and so is everything that a confirmation stands for.
 */
export function judgeRecord(
  kb: Pick<KnowledgeBase, 'divisions' | 'services'>,
  kind: RecordKind,
  record: AnyRecord,
  calls: readonly Call[],
): RecordVerdict {
  const asked = askedNumbers(kb, record);
  const answers = answersOf(asked, calls, otherFacts(kb, kind, record).length > 0);
  const gone = calls.filter(isGone);
  const right = new Set(calls.flatMap((call) => (call.answered === 'yes' && call.numberRight ? call.number : [])));
  const stays = asked.filter(({ number }) => !gone.some((call) => isDeadWith(number, call.number)));
  const undialled = stays.filter(({ number }) => !calls.some((call) => call.number === number)).map(({ number }) => number);
  const confirmed = stays.length > 0 && stays.every(({ number }) => right.has(number)) && !answers.open.length;
  const mended = corrected(record as unknown as Draft, calls, asked);
  const told = answers.wrong ? patched(mended, { assured: null }) : mended;
  const held = confirmed ? confirmedNow(told, calls) : withConfirmation(record, told);
  const lost = record.assured !== null && held['assured'] === null;
  const { draft, taken } = lost ? withoutClaims(held) : { draft: held, taken: [] };
  const open = right.size && !confirmed ? [...answers.open, ...undialled.map((number) => `${number} 还没有打`)] : [];
  return {
    draft,
    confirmed,
    toDo: [
      ...calls.flatMap(leftToDo),
      ...(open.length ? [`没有记为核实，因为${open.join('，')}。`] : []),
      ...(taken.length ? [`不再是核实过的，所以先删去了 ${quoted(taken)}；核实以后再写。`] : []),
    ].map((line) => `${record.name}：${line}`),
    dead: gone.filter(({ answered, number }) => answered === 'dead-twice' && deadKind(number) === 'whole'),
    mistakes: answers.mistakes,
  };
}

/** The draft as confirmed: on the earliest of the days, by everybody who got through. What was in doubt is running. */
function confirmedNow(draft: Draft, calls: readonly Call[]): Draft {
  const through = calls.filter(({ answered }) => answered === 'yes');
  const assured: Assurance = {
    on: through.map(({ on }) => on).sort()[0]!,
    by: [...new Set(through.map(({ by }) => by))].join('、'),
    how: 'phone',
  };
  return patched(draft, { assured, ...(draft['status'] === 'unknown' && { status: 'active' }) });
}

function leftToDo({ number, answered, numberRight, newNumber, remark }: Call): string[] {
  const lines = [
    answered === 'dead' && newNumber === undefined && `${number} 是空号。请改天换个时间再打一次；还是空号，就选“空号两次”。`,
    answered === 'dead-twice' &&
      deadKind(number) === 'public' &&
      `${number} 是大家都在用的短号，没有自动拿掉。请管理员核对；真的停用了，在资料表里改，再写进 blocklist.json。`,
    answered === 'yes' &&
      numberRight === false &&
      newNumber === undefined &&
      `${number} 不是这家单位的，要拿掉。请打听现在的号码。`,
    newNumber !== undefined && `${number} 换成 ${newNumber}，请再打一次新号码。`,
    remark && `备注：${remark.replace(/\n/g, '；')}`,
  ];
  return lines.flatMap((line) => line || []);
}

function quoted(texts: readonly string[]): string {
  return texts.map((one) => `“${one}”`).join('、');
}
