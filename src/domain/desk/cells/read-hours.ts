/** Opening hours as people write them → weekly rules. What is not understood to the last character is refused. */
import { WEEKDAYS, type Hours } from '../../../model/service.ts';
import { narrow, type Misread } from './cell.ts';
import { readSpan, SPAN, type SpanFault } from './read-span.ts';

/** Days a weekly rule holds for. */
type Rule = NonNullable<Hours['rules']>[number];
type Day = Rule['days'][number];
type Span = readonly [open: string, close: string];

/** What a text says about hours. */
export interface HoursSaid {
  /** Weekly rules. */
  readonly rules?: Rule[];
  /** Words beside the rules. */
  readonly note?: string;
  /** What holds on holidays, when it says so. */
  readonly holidays?: Hours['holidays'];
}

/** What a text says about hours, or why it cannot be read. */
export type HoursRead = HoursSaid | SpanFault;

/** Whether a text on hours was understood. */
export function isHours(read: HoursRead): read is HoursSaid {
  return typeof read !== 'string';
}

/** Why hours were not understood; `unclear` is what to write when the form itself was not. */
export function misreadHours(fault: SpanFault, unclear: string): Misread {
  return fault === 'unclear' ? { fix: unclear } : TWELVE_HOURS;
}

const TWELVE_HOURS: Misread = {
  what: '里面的时刻像是 12 小时制，或者没有从早到晚写',
  fix: '请用 24 小时制，从早到晚写：下午一点半写 13:30；真是半夜的写“凌晨1:30-5:00”',
};

const DAY = '(?:周|星期|礼拜)';
const NAMED = new RegExp(`^${DAY}[一二三四五六日天](?:\\s*[-~至到、和及,]?\\s*${DAY}?[一二三四五六日天])*`);
const WORDS: readonly (readonly [RegExp, readonly Day[]])[] = [
  [/^(?:每天|每日|天天|全周)/, WEEKDAYS],
  [/^(?:工作日|平日)/, WEEKDAYS.slice(0, 5)],
  [/^(?:周末|双休日)/, WEEKDAYS.slice(5)],
];
const HOLIDAYS: readonly (readonly [RegExp, Hours['holidays']])[] = [
  [/^(?:除?(?:法定)?节假日(?:除)?外|(?:法定)?节假日(?:休息|休|不开|不开放|不接|关闭|关门))/, 'closed'],
  [/^(?:含?(?:法定)?节假日(?:照常(?:开放|接听|上班)?|照开|不休|不休息|也开|开放|正常开放)|含(?:法定)?节假日)/, 'open'],
];
const NOON = /^(?:午休|(?:中午|午间)休息)(?:时间)?\s*:?\s*/;

/** Reads words on weekly hours; a fault when any of them is not understood. */
export function readHours(text: string): HoursRead {
  const groups: { days: Day[]; spans: Span[] }[] = [];
  let note: string | undefined;
  let holidays: Hours['holidays'] | undefined;
  let rest = narrow(text).replace(/[—–−―]/g, '-');
  const take = (length: number) => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  };
  while (rest) {
    const gap = /^[\s,;、。()]+/.exec(rest);
    if (gap) {
      take(gap[0].length);
      continue;
    }
    const last = groups[groups.length - 1];
    const days = daysAt(rest);
    if (days) {
      take(days.length);
      // Days may stand before their times or behind them, and in several lists.
      if (!last || (last.days.length && last.spans.length)) groups.push({ days: [...days.days], spans: [] });
      else last.days = [...new Set([...last.days, ...days.days])];
      continue;
    }
    const noon = NOON.exec(rest);
    if (noon) {
      take(noon[0].length);
      const pause = spanAt(rest);
      if (typeof pause === 'string') return pause;
      const cut = pause && last ? without(last.spans, pause.span) : undefined;
      if (pause && !cut) return 'unclear';
      if (pause && cut) {
        take(pause.length);
        last!.spans = cut;
      } else note = '午休';
      continue;
    }
    const holiday = HOLIDAYS.flatMap(([form, means]) => {
      const found = form.exec(rest);
      return found ? [{ means, length: found[0].length }] : [];
    })[0];
    if (holiday) {
      take(holiday.length);
      holidays = holiday.means;
      continue;
    }
    const span = spanAt(rest);
    if (!span) return 'unclear';
    if (typeof span === 'string') return span;
    take(span.length);
    const before = last?.spans[last.spans.length - 1];
    if (before && span.span[0] < before[0]) return 'twelve-hours';
    if (last) last.spans.push(span.span);
    else groups.push({ days: [], spans: [span.span] });
  }
  if (groups.some(({ days, spans }) => !days.length || !spans.length)) return 'unclear';
  const rules = groups.flatMap(({ days, spans }) => spans.map(([open, close]) => ({ days: inOrder(days), open, close })));
  return { ...(rules.length && { rules }), ...(note && { note }), ...(holidays && { holidays }) };
}

/** Like {@link readHours} with remarks allowed: parts between `；` that name neither a time nor a day become the note. */
export function readHoursWithNote(text: string): HoursRead {
  const whole = readHours(text);
  if (isHours(whole)) return whole;
  const parts = text.split(/[；;\n]/).map((part) => part.trim());
  const timed = parts.filter((part) => part && isTimed(part));
  const said = timed.length ? readHours(timed.join('；')) : {};
  if (!isHours(said)) return said;
  const notes = [said.note, ...parts.filter((part) => part && !isTimed(part))].filter(Boolean);
  return { ...said, ...(notes.length && { note: notes.join('；') }) };
}

/** Hours written as one text, as `hoursInWords` does. */
export function readAllHours(text: string): Hours | SpanFault {
  const said = readHoursWithNote(text);
  if (!isHours(said)) return said;
  const { rules, note, holidays = 'unknown' } = said;
  return { ...(rules && { rules }), ...(note && { note }), holidays };
}

function isTimed(part: string): boolean {
  return /[\d０-９]|周|星期|礼拜|每天|每日|工作日|节假日|午休|全天/.test(part);
}

function daysAt(text: string): { readonly days: readonly Day[]; readonly length: number } | undefined {
  for (const [form, days] of WORDS) {
    const found = form.exec(text);
    if (found) return { days, length: found[0].length };
  }
  const [list] = NAMED.exec(text) ?? [];
  if (list === undefined) return undefined;
  const days: Day[] = [];
  let range = false;
  for (const [sign] of list.matchAll(/[一二三四五六日天]|[-~至到]/g)) {
    const index = '一二三四五六日'.indexOf(sign === '天' ? '日' : sign);
    if (index < 0) {
      range = true;
      continue;
    }
    const last = range ? days[days.length - 1] : undefined;
    if (last === undefined) days.push(WEEKDAYS[index]!);
    else if (last === WEEKDAYS[index]) return undefined;
    else days.push(...daysAfter(last, index));
    range = false;
  }
  return { days, length: list.length };
}

/** The days behind `day` up to the one at `index`; a range may go on over Sunday. */
function daysAfter(day: Day, index: number): Day[] {
  const from = WEEKDAYS.indexOf(day) + 1;
  return index < from ? [...WEEKDAYS.slice(from), ...WEEKDAYS.slice(0, index + 1)] : WEEKDAYS.slice(from, index + 1);
}

/** The span at the beginning of a text; `undefined` when there is none. */
function spanAt(text: string): { readonly span: Span; readonly length: number } | SpanFault | undefined {
  const all = /^(?:全天|24\s*小时)/.exec(text);
  if (all) return { span: ['00:00', '24:00'], length: all[0].length };
  const found = SPAN.exec(text);
  if (!found) return undefined;
  const span = readSpan(found);
  return typeof span === 'string' ? span : { span, length: found[0].length };
}

/** The spans with a pause cut out of the one that holds it; `undefined` when none does. */
function without(spans: readonly Span[], [from, to]: Span): Span[] | undefined {
  const at = spans.findIndex(([open, close]) => open < from && to < close);
  if (at < 0) return undefined;
  const [open, close] = spans[at]!;
  return [...spans.slice(0, at), [open, from], [to, close], ...spans.slice(at + 1)];
}

function inOrder(days: readonly Day[]): Day[] {
  return WEEKDAYS.filter((one) => days.includes(one));
}
