/** Reads the three cells by which a reviewer signs a page. */
import { text } from '../../model/fields.ts';
import type { Review, ReviewKind } from '../../model/review.ts';
import { readDay } from '../desk/cells/date-cell.ts';
import { cellName, type FilledSignOff } from './filled-sheet.ts';
import { SIGN_OFF } from './sheet-layout.ts';

const EXAMPLE = '某某医院精神科　某某　主任医师';

/** The reading that a row signs, or what is wrong with it, cell by cell. `updated`: the day the text is from. */
export function signedRow(
  filled: FilledSignOff,
  kind: ReviewKind,
  updated: string,
  today: string,
): { readonly review?: Review; readonly mistakes: readonly string[] } {
  const by = readBy(filled);
  const on = readOn(filled, updated, today);
  const mistakes = [by, on].flatMap(({ mistake }) => mistake ?? []);
  return mistakes.length ? { mistakes } : { review: { by: by.value!, on: on.value!, kind }, mistakes };
}

interface Read {
  readonly value?: string;
  readonly mistake?: string;
}

function readBy({ row, by }: FilledSignOff): Read {
  const cell = cellName(SIGN_OFF.name, row, SIGN_OFF.columns.by.header);
  if (!by) return { mistake: `${cell}没有填。结论是“通过”的，请写单位、姓名、职称，例如：${EXAMPLE}` };
  if (/\d{7,}/.test(by.normalize('NFKC').replace(/[-\s]/g, '')))
    return { mistake: `${cell}写的是 “${by}”，里面像有电话号码。这一栏会登在网页上，请只写单位、姓名、职称` };
  const checked = text.safeParse(by);
  if (checked.success) return { value: checked.data };
  return { mistake: `${cell}${checked.error.issues[0]?.message ?? '写法不对'}` };
}

function readOn({ row, on }: FilledSignOff, updated: string, today: string): Read {
  const cell = cellName(SIGN_OFF.name, row, SIGN_OFF.columns.on.header);
  if (!on) return { mistake: `${cell}没有填，请写成 ${today} 这样的形式` };
  const day = readDay(on);
  if (day === undefined) return { mistake: `${cell}写的是 “${on}”，不是日期，请写成 ${today} 这样的形式` };
  if (day > today) return { mistake: `${cell}写的是 ${day}，还没有到，请写看完的那一天` };
  if (day < updated) return { mistake: `${cell}写的是 ${day}，比这一版文字（${updated}）还早，请写看完的那一天` };
  return { value: day };
}
