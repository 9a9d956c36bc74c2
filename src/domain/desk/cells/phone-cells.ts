/** Cells of telephone numbers: one, or several with what each is for and when it is answered. */
import type { z } from 'astro/zod';
import type { phone } from '../../../model/service.ts';
import { hoursInWords } from '../../hours-in-words.ts';
import { cleanCell, isMisread, type Cell, type CellRead, type Misread, type SheetAbout } from './cell.ts';
import { misreadHours, readAllHours } from './read-hours.ts';
import { PHONE_FIX, readNumber, readPhone } from './read-phone.ts';
import { shortNumberProblem } from './short-numbers.ts';

/** One number of a service. */
export type Phone = z.infer<typeof phone>;

/** Said of a cell without a single digit: nobody has to make up a number. */
const NONE = '；没有、不知道，就空着';

/** One number. */
export const PHONE: Cell<string> = {
  write: (value) => value,
  read: (text, about) => {
    const read = readPhone(text);
    if (isMisread(read)) return withNone(read, text);
    return shortNumberProblem(read.value, about.kb) ?? read;
  },
};

/**
 * Several numbers, a line each: `021-64387250`, `021-64387250（预约）`, and behind it the number's own hours:
 * `021-64387250（晚上值班）【每天 17:00—21:00】`.
 */
export const PHONES: Cell<Phone[]> = {
  write: (phones) => phones.map(written).join('\n'),
  read: (text, about, was = []) => {
    const phones: Phone[] = [];
    for (const entry of entries(text)) {
      const read = readEntry(entry, was, about);
      if (isMisread(read)) return withNone(read, text);
      if (read.value) phones.push(read.value);
    }
    const twice = phones.find(({ number }, index) => phones.findIndex((one) => one.number === number) !== index);
    if (twice) return { what: `里面 ${twice.number} 写了两次`, fix: '请删去一个' };
    return { value: phones };
  },
};

function written({ number, label, hours }: Phone): string {
  return `${number}${label ? `（${label}）` : ''}${hours ? `【${hoursInWords(hours)}】` : ''}`;
}

/** Parts at line ends, `；`, `，`, `、`, `/` and before a number that follows another, but not inside brackets. */
function entries(text: string): string[] {
  const found = [''];
  let depth = 0;
  for (const character of text) {
    if ('（([【'.includes(character)) depth++;
    if ('）)]】'.includes(character)) depth--;
    if (depth <= 0 && /[\n；;，,、/]/.test(character)) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((entry) => entry.trim()).filter(Boolean);
}

function readEntry(entry: string, was: readonly Phone[], about: SheetAbout): CellRead<Phone> {
  const kept = was.find((one) => cleanCell(written(one)) === entry);
  if (kept) return { value: kept };
  const [, before = '', rest = ''] = /^([^\d（(+]*?)[：: ]*([（(+\d０-９][\s\S]*)$/.exec(entry) ?? [];
  const read = readNumber(rest);
  if (read === undefined) return { fix: PHONE_FIX };
  if ('fix' in read) return aboutPart(read, entry);
  const short = shortNumberProblem(read.number, about.kb);
  if (short) return aboutPart(short, entry);
  const [, behind = '', own] = /^([\s\S]*?)\s*(?:[【[]([\s\S]*)[】\]])?$/.exec(read.rest) ?? [];
  const label = [before, unbracketed(behind)]
    .map((part) => part.trim())
    // A stroke that was left behind the number is no label.
    .filter((part) => /[\p{Letter}\p{Number}]/u.test(part))
    .join('，');
  if (/\d{5,}/.test(label)) return { fix: `${PHONE_FIX}；几个号码的，一行写一个` };
  const hours = own === undefined ? undefined : readAllHours(own);
  if (typeof hours === 'string')
    return { what: `里面的时间“${own}”没有看懂`, fix: misreadHours(hours, '请写成【周一至周五 8:30-17:00】这样的形式').fix };
  return { value: { number: read.number, ...(label && { label }), ...(hours && { hours }) } };
}

function withNone(read: Misread, text: string): Misread {
  return /\p{Number}/u.test(text) ? read : { ...read, fix: `${read.fix}${NONE}` };
}

/** Of several numbers in a cell, the message names the one. */
function aboutPart({ what, fix }: Misread, entry: string): Misread {
  return { what: `里面的“${entry}”${what ?? '不是电话号码'}`, fix };
}

function unbracketed(label: string): string {
  return (/^[（(]([\s\S]*)[）)]$/.exec(label.trim())?.[1] ?? label).replace(/^[：:，,\s]+/, '');
}
