/** What must not stand in a public directory: identity numbers, private mobile numbers, names of children and of professionals. */
import { bareNameIn, minorIn, personIn } from './person-names.ts';

/** Something private that was found, and what to do about it. */
export interface PrivateData {
  /** As it is written. */
  readonly written: string;
  /** What it is, continuing “里面的 … ”. */
  readonly what: string;
  /** How to mend it. */
  readonly fix: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';

/**
 * The first private thing in a text; `undefined` when there is none.
 * Mobile numbers are refused in every field: a service is published with its office's number, so an 11-digit mobile number
 * in a record is somebody's own, whatever the words beside it say.
 */
export function privateDataIn(text: string): PrivateData | undefined {
  return identityNumberIn(text) ?? mobileIn(text) ?? minor(text) ?? professional(text);
}

/** An identity number or a mobile number, for texts that rightly name people or works: sources, who confirmed. */
export function privateNumberIn(text: string): PrivateData | undefined {
  return identityNumberIn(text) ?? mobileIn(text);
}

/** A name in the words of a role. */
export function nameInRole(role: string): PrivateData | undefined {
  return namedPerson(personIn(role) ?? bareNameIn(role));
}

function identityNumberIn(text: string): PrivateData | undefined {
  for (const [written] of text
    .normalize('NFKC')
    .matchAll(/(?<!\d)\d(?:[\s\p{Pd}]?\d){13,16}(?:[\s\p{Pd}]?[\dXx])?(?![\dA-Za-z])/gu)) {
    const digits = written.replace(/[^\dXx]/g, '').toUpperCase();
    if (isIdentityNumber(digits))
      return { written, what: '像是身份证号', fix: '请删去。这里的资料会公开，任何人的身份证号都不写' };
  }
  return undefined;
}

/** 18 digits with a right check digit, or the older 15; both hold a province and a day of birth. */
function isIdentityNumber(digits: string): boolean {
  if (!/^[1-8]\d/.test(digits)) return false;
  if (/^\d{15}$/.test(digits)) return isDay(`19${digits.slice(6, 8)}`, digits.slice(8, 10), digits.slice(10, 12));
  if (!/^\d{17}[\dX]$/.test(digits) || !isDay(digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_DIGITS[sum % 11] === digits[17];
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return /^(19|20)/.test(year) && !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
}

function mobileIn(text: string): PrivateData | undefined {
  const [written] =
    /(?<!\d)(?:\+?86[\s-]?)?0?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/.exec(text.normalize('NFKC').replace(/\p{Pd}/gu, '-')) ?? [];
  if (written === undefined) return undefined;
  return { written, what: '是手机号', fix: '个人手机号不公布，请写单位的固定电话，或删去' };
}

function minor(text: string): PrivateData | undefined {
  const written = minorIn(text);
  if (written === undefined) return undefined;
  return { written, what: '像是孩子的姓名', fix: '请删去。这里从不写任何一个孩子的姓名、电话和情况' };
}

function professional(text: string): PrivateData | undefined {
  return namedPerson(personIn(text));
}

function namedPerson(written: string | undefined): PrivateData | undefined {
  if (written === undefined) return undefined;
  return { written, what: '像是工作人员的姓名', fix: '只写岗位，例如 心理辅导人员（兼职）；没有本人同意，姓名不公布' };
}
