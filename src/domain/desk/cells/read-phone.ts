/** Telephone numbers as people type them → as they are printed. */
import { isSampleNumber, phoneNumber } from '../../../model/fields.ts';
import { narrow, type Misread } from './cell.ts';

/** What is always right to say about a number that was not understood. */
export const PHONE_FIX = '请写成 021-64387250、021-64387250转2、400-161-9995 或 12345 这样的形式';

/** Digits with what may stand between them, and an extension. */
const WRITTEN = /^(?:(?:\+|00)86[\s-]*)?\(?\d[\d\s()-]*\d(?:\s*(?:转|轉|分机|ext\.?|#)\s*\d{1,6})?/i;
const DASHES = /[‐‑‒–—―−－]/g;

/** A number at the beginning of a text, and what follows it. */
export interface NumberRead {
  /** As it is printed. */
  readonly number: string;
  /** The text behind it. */
  readonly rest: string;
}

/** Reads the number a text begins with; `undefined` when it does not begin with one. */
export function readNumber(text: string): NumberRead | Misread | undefined {
  const bare = narrow(text).replace(DASHES, '-');
  // A bracket that opens behind the number begins a label, not a part of it.
  const [found] = WRITTEN.exec(bare) ?? [];
  if (found === undefined) return undefined;
  const open = found.lastIndexOf('(');
  const written = open > 0 && !found.slice(open).includes(')') ? found.slice(0, open) : found;
  const rest = bare.slice(written.length);
  // A letter that looks like a digit must not cut a number short: 021-6438725O is not 021-6438725.
  if (/^[\p{Letter}\p{Number}○]/u.test(rest) && !/^(?!〇|[零一二三四五六七八九])\p{Script=Han}/u.test(rest))
    return { fix: PHONE_FIX };
  const number = printed(written.trim());
  return typeof number === 'string' ? { number, rest } : number;
}

/** Reads a text that is one number and nothing else. */
export function readPhone(text: string): { readonly value: string } | Misread {
  const read = readNumber(text);
  if (read === undefined) return { fix: PHONE_FIX };
  if ('fix' in read) return read;
  return read.rest.trim() ? { fix: PHONE_FIX } : { value: read.number };
}

function printed(written: string): string | Misread {
  const [main = '', ext = ''] = written.split(/\s*(?:转|轉|分机|ext\.?|#)\s*/i);
  const abroad = /^(?:\+|00)86/.test(main);
  const groups = main
    .replace(/^(?:\+|00)86/, '')
    .split(/\D+/)
    .filter(Boolean);
  if (abroad && !groups[0]?.startsWith('0')) groups[0] = `0${groups[0] ?? ''}`;
  const whole = joined(groups);
  // A third group may be an extension: 021-64387250-2.
  const number =
    whole ??
    (groups.length === 3 && !ext && /-\d{1,6}$/.test(main) ? withExt(joined(groups.slice(0, 2)), groups[2]!) : undefined);
  const candidate = number === undefined ? undefined : ext ? withExt(number, ext) : number;
  if (candidate !== undefined && phoneNumber.safeParse(candidate).success) return candidate;
  return whyNot(groups.join(''));
}

/** `undefined` when the digits are no number: a short one must be written without gaps, or two would become one. */
function joined(groups: readonly string[]): string | undefined {
  const digits = groups.join('');
  if (/^000\d{8}$/.test(digits)) return digits.replace(/^000/, '000-');
  if (/^[48]00\d{7}$/.test(digits)) return digits.replace(/^(\d{3})(\d{3})/, '$1-$2-');
  if (groups.length > 1 && /^0\d{2,3}$/.test(groups[0]!)) {
    const rest = groups.slice(1).join('');
    // Cities with three digits have eight behind them; short numbers with an area code are written in one.
    const whole = groups[0]!.length === 3 ? /^\d{8}$/ : /^\d{7,8}$/;
    const local = groups.length === 2 && rest.length < 7 ? /^\d{5,6}$/ : whole;
    return local.test(rest) ? `${groups[0]}-${rest}` : undefined;
  }
  if (groups.length > 1) return undefined;
  const code = /^0(?:10|2\d)(?=\d{8}$)/.exec(digits) ?? /^0[3-9]\d{2}(?=\d{7,8}$)/.exec(digits);
  if (code) return `${code[0]}-${digits.slice(code[0].length)}`;
  return /^[1-9]\d{2,5}$/.test(digits) ? digits : undefined;
}

function withExt(number: string | undefined, ext: string): string | undefined {
  return number === undefined || isSampleNumber(number) || ext.length > 6 ? undefined : `${number}转${ext}`;
}

function whyNot(digits: string): Misread {
  if (/^(?:0?1[3-9]\d{9})$/.test(digits)) return { what: '是手机号，个人手机号不公布', fix: '请写单位的固定电话；没有就空着' };
  if (/^0(?:10|2\d)\d{7}$/.test(digits)) return { what: '少了一位数字', fix: PHONE_FIX };
  if (/^[2-9]\d{8,10}$/.test(digits) && !digits.startsWith('400'))
    return { what: '前面的 0 可能被表格软件去掉了', fix: `请在最前面补上 0，${PHONE_FIX.slice(1)}` };
  if (/^[2-9]\d{6,7}$/.test(digits)) return { what: '没有区号', fix: `请加上区号，${PHONE_FIX.slice(1)}` };
  return { fix: PHONE_FIX };
}
