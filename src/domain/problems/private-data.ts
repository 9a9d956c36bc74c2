/** What must not stand in a public directory: identity numbers, private mobile numbers, names of children and of professionals. */
import { bareNameIn, familyHomeIn, minorIn, onlyName, personIn } from './person-names.ts';

/** Something private that was found, and what to do about it. */
export interface PrivateData {
  /** As it is written. */
  readonly written: string;
  /** What it is, continuing “里面的 … ”. */
  readonly what: string;
  /** How to mend it. */
  readonly fix: string;
}

/**
 * The first private thing in a text; `undefined` when there is none.
 * Mobile numbers are refused in every field: a service is published with its office's number, so an 11-digit mobile number
 * in a record is somebody's own, whatever the words beside it say.
 */
export function privateDataIn(text: string): PrivateData | undefined {
  return privateNumberIn(text) ?? caseNoteIn(text) ?? minor(text) ?? professional(text);
}

/** What must not stand in an address: a studio there may bear a name, so only people to ask for and homes are seen. */
export function privateDataInAddress(text: string): PrivateData | undefined {
  const home = familyHomeIn(text);
  return (
    privateNumberIn(text) ??
    caseNoteIn(text) ??
    (home === undefined ? undefined : aChild(home)) ??
    namedPerson(/(?:工作室|纪念馆|故居|书屋|诊所|公司)/.test(text) ? undefined : personIn(text))
  );
}

/** A part of a source that is nothing but a person's name. */
export function nameAsSource(part: string): PrivateData | undefined {
  const written = onlyName(part);
  if (written === undefined) return undefined;
  return { written, what: '像是一个人的姓名', fix: '来源写单位，例如 徐家汇街道办事处；不写个人姓名' };
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
  const plain = text.normalize('NFKC');
  const [, called] = /身份证(?:号码?)?\s*(?:[:是为]\s*)?(\d(?:[\s\p{Pd}]?\d){13,16}[\s\p{Pd}]?[\dXx]?)/u.exec(plain) ?? [];
  if (called !== undefined) return identityNumber(called);
  for (const [written] of plain.matchAll(/(?<!\d)\d(?:[\s\p{Pd}]?\d){13,16}(?:[\s\p{Pd}]?[\dXx])?(?![\dA-Za-z])/gu)) {
    const digits = written.replace(/[^\dXx]/g, '').toUpperCase();
    if (isIdentityNumber(digits)) return identityNumber(written);
  }
  return undefined;
}

function identityNumber(written: string): PrivateData {
  return { written, what: '像是身份证号', fix: '请删去。这里的资料会公开，任何人的身份证号都不写' };
}

/**
 * 18 digits, or the older 15; both hold a province and a day of birth. The check digit is not asked: a number with one slip still
 * tells who is meant.
 */
function isIdentityNumber(digits: string): boolean {
  if (!/^[1-8]\d/.test(digits)) return false;
  if (/^\d{15}$/.test(digits)) return isDay(`19${digits.slice(6, 8)}`, digits.slice(8, 10), digits.slice(10, 12));
  return /^\d{17}[\dX]$/.test(digits) && isDay(digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14));
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

/** Notes of a visit, and what somebody scored: they belong into a file under lock and key. */
const CASE_NOTE = /走访记录|家访记录|(?<![A-Za-z])(?:PHQ|SCL|GAD)[\s\p{Pd}]?\d*|(?<![难获取觉])得分(?![享类级开工配析布辨])/iu;

function caseNoteIn(text: string): PrivateData | undefined {
  const [written] = CASE_NOTE.exec(text.normalize('NFKC')) ?? [];
  if (written === undefined) return undefined;
  return { written, what: '像是走访记录或者评估分数', fix: '请删去。这里的资料会公开，从不写任何一个孩子的情况' };
}

function minor(text: string): PrivateData | undefined {
  const written = minorIn(text);
  return written === undefined ? undefined : aChild(written);
}

function aChild(written: string): PrivateData {
  return { written, what: '像是孩子的姓名', fix: '请删去。这里从不写任何一个孩子的姓名、电话和情况' };
}

function professional(text: string): PrivateData | undefined {
  return namedPerson(personIn(text));
}

function namedPerson(written: string | undefined): PrivateData | undefined {
  if (written === undefined) return undefined;
  return { written, what: '像是工作人员的姓名', fix: '只写岗位，例如 心理辅导人员（兼职）；没有本人同意，姓名不公布' };
}
