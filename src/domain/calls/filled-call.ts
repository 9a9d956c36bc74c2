/** Reads what a caller filled in: one row, cell by cell. Nothing is believed yet about the record it speaks of. */
import { text as textField } from '../../model/fields.ts';
import type { Hours } from '../../model/service.ts';
import { cleanCell, isMisread, saysNothing, type Cell, type SheetAbout } from '../desk/cells/cell.ts';
import { choice, yesNo } from '../desk/cells/choice-cells.ts';
import { readDay } from '../desk/cells/date-cell.ts';
import { PHONE } from '../desk/cells/phone-cells.ts';
import { isHours, misreadHours, readHoursWithNote, type HoursSaid } from '../desk/cells/read-hours.ts';
import { problemInWords } from '../desk/sheet-problem.ts';
import { personIn } from '../problems/person-names.ts';
import { privateDataIn } from '../problems/private-data.ts';
import { ANSWERED, CALLS, HOURS_UNKNOWN, type Answered, type CallColumn } from './call-layout.ts';

/** The texts of a row; `row` as the spreadsheet program counts it. */
export type CallTexts = Readonly<Record<CallColumn, string>> & { readonly row: number };

/** A call that was made. */
export interface Call {
  /** The row it was written into. */
  readonly texts: CallTexts;
  /** Id of the record. */
  readonly id: string;
  /** The number that was dialled. */
  readonly number: string;
  /** Whether somebody answered. */
  readonly answered: Answered;
  /** Whether the number is the office's; `undefined`: not said. */
  readonly numberRight: boolean | undefined;
  /** Whether the hours are right. */
  readonly hoursRight: boolean | undefined;
  /** Whether everything else is right. */
  readonly othersRight: boolean | undefined;
  /** The number to dial instead. */
  readonly newNumber: string | undefined;
  /** The hours that hold instead; `null`: nobody there could tell. */
  readonly newHours: HoursSaid | null | undefined;
  /** Remark, for the operator's eyes. */
  readonly remark: string;
  /** Office or role that called. */
  readonly by: string;
  /** Day of the call. */
  readonly on: string;
}

/** Columns that a caller fills in. */
const FILL = (Object.keys(CALLS.columns) as CallColumn[]).filter((key) => 'fill' in CALLS.columns[key]);

/** Whether anything of a row is filled in. */
export function isFilled(texts: CallTexts): boolean {
  return FILL.some((key) => cleanCell(texts[key]));
}

/** The call that a row tells of, or everything that is wrong with it, in words that name the cells. */
export function readCall(texts: CallTexts, today: string): { readonly call?: Call; readonly mistakes: readonly string[] } {
  const mistakes: string[] = [];
  const refuse = (key: CallColumn, what: string, fix: string) => void mistakes.push(cellMistake(texts, key, what, fix));
  const read = <T>(key: CallColumn, cell: Cell<T>): T | undefined => {
    const text = cleanCell(texts[key]);
    if (saysNothing(text)) return undefined;
    const found = cell.read(text, NOWHERE, undefined);
    if (!isMisread(found)) return found.value;
    refuse(key, found.what ?? '', found.fix);
    return undefined;
  };
  const answered = read('answered', REACHED);
  const said = {
    numberRight: read('numberRight', RIGHT),
    hoursRight: read('hoursRight', RIGHT),
    othersRight: read('othersRight', RIGHT),
    newNumber: read('newNumber', PHONE),
    newHours: read('newHours', NEW_HOURS),
  };
  const by = cleanCell(texts.by).replace(/\n/g, ' ');
  const remark = cleanCell(texts.remark);
  if (!cleanCell(texts.answered))
    refuse('answered', '空着', `请选：${Object.values(ANSWERED).join('、')}；没有打的，这一行全空着`);
  const caller = whoCalled(by);
  if (caller) refuse('by', caller.what, caller.fix);
  const on = readDay(texts.on);
  if (on === undefined) refuse('on', cleanCell(texts.on) ? '不是日期' : '空着', `请写打电话的那一天，例如 ${today}`);
  else if (on > today) refuse('on', '还没有到', '请写打电话的那一天');
  const hit = privateDataIn(remark);
  if (hit)
    refuse('remark', `里面的 “${hit.written}” ${hit.what}`, '请删去。备注里不写任何人的姓名、手机号，也不写孩子和家里的事');
  if (mistakes.length || answered === undefined || on === undefined) return { mistakes };
  const call: Call = { texts, id: cleanCell(texts.id), number: cleanCell(texts.number), answered, ...said, remark, by, on };
  return { call, mistakes: contradictions(call) };
}

/** A mistake in a cell of the call sheet. */
export function cellMistake(texts: CallTexts, key: CallColumn, what: string, fix: string): string {
  const { header } = CALLS.columns[key];
  return problemInWords({ sheet: CALLS.name, row: texts.row, column: header, text: cleanCell(texts[key]), what, fix });
}

/** The hours that were told, as a record has them; what was not told about holidays stays as it was. */
export function hoursTold({ rules, note, holidays }: HoursSaid, was: Hours | undefined): Hours {
  return { ...(rules && { rules: [...rules] }), ...(note && { note }), holidays: holidays ?? was?.holidays ?? 'unknown' };
}

/** Cells of a call sheet name no places. */
const NOWHERE: SheetAbout = { kb: { divisions: new Map(), services: [] }, area: undefined };

const CHOSEN = choice<Answered>(ANSWERED);
const RIGHT = yesNo('是', '否');

/** People write √ and 通了 as well. */
const REACHED: Cell<Answered> = {
  ...CHOSEN,
  read: (text, about, was) => {
    const chosen = CHOSEN.read(text, about, was);
    if (!isMisread(chosen)) return chosen;
    const plain = RIGHT.read(text, about, undefined);
    return isMisread(plain) ? chosen : { value: plain.value ? 'yes' : 'no' };
  },
};

const NEW_HOURS: Cell<HoursSaid | null> = {
  write: () => '',
  read: (text) => {
    if (text === HOURS_UNKNOWN) return { value: null };
    const said = readHoursWithNote(text);
    if (isHours(said)) return { value: said };
    return misreadHours(said, `请写成 周一至周五 8:30-11:30、13:30-17:00 这样的形式；问不出来的，写“${HOURS_UNKNOWN}”`);
  },
};

/** What is wrong with the words on who called. They are published with the record. */
function whoCalled(by: string): { readonly what: string; readonly fix: string } | undefined {
  const fix = '请写单位和岗位，例如 徐家汇街道未保站 儿童督导员；不写姓名，它会公开';
  if (saysNothing(by)) return { what: '空着', fix };
  const hit = privateDataIn(by);
  if (hit) return { what: `里面的 “${hit.written}” ${hit.what}`, fix };
  // Somebody who is asked for his name and nothing else writes it alone.
  const name = by.split(/[\s，,、/]+/).find((word) => personIn(`联系人：${word}`) !== undefined);
  if (name !== undefined) return { what: `里面的 “${name}” 像是姓名`, fix };
  const checked = textField.safeParse(by);
  return checked.success ? undefined : { what: checked.error.issues[0]!.message, fix };
}

/** Cells that cannot both be true. */
function contradictions(call: Call): string[] {
  const { texts, number, answered, numberRight, hoursRight, othersRight, newNumber, newHours } = call;
  const mistake = (key: CallColumn, what: string, fix: string) => cellMistake(texts, key, what, fix);
  if (newNumber === number) return [mistake('newNumber', '和原来的号码一样', '没有换的请空着')];
  if (answered === 'yes') {
    return [
      ...(numberRight === undefined ? [mistake('numberRight', '空着', '接通了的，请选“是”或“否”')] : []),
      ...(numberRight && newNumber !== undefined
        ? [mistake('newNumber', '“号码对”选的却是“是”', '号码不对的选“否”；多一个号码的，请填进资料表')]
        : []),
      ...(hoursRight && newHours !== undefined ? [mistake('newHours', '“时间对”选的却是“是”', '请改成一样的意思')] : []),
      ...(hoursRight === false && newHours === undefined
        ? [mistake('newHours', '空着，“时间对”选的却是“否”', `请写上；问不出来的，写“${HOURS_UNKNOWN}”`)]
        : []),
    ];
  }
  const dead = answered === 'dead' || answered === 'dead-twice';
  const told: CallColumn[] = [
    ...(numberRight === undefined || (dead && !numberRight) ? [] : (['numberRight'] as const)),
    ...(hoursRight === undefined ? [] : (['hoursRight'] as const)),
    ...(othersRight === undefined ? [] : (['othersRight'] as const)),
    ...(newNumber === undefined || dead ? [] : (['newNumber'] as const)),
    ...(newHours === undefined ? [] : (['newHours'] as const)),
  ];
  return told.map((key) => mistake(key, '写了，「接通」却没有选“是”', '没有接通的请空着；是接通了才问到的，「接通」选“是”'));
}
