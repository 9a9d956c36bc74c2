/** Small field schemas that several content kinds share. Messages are for the author, in Chinese. */
import { z } from 'astro/zod';
import { characterProblem } from './plain-characters.ts';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isRealDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return day.toISOString().slice(0, 10) === text;
}

/**
 * A calendar day, `YYYY-MM-DD`, kept as a string: days have no time zone and sort as text.
 * YAML reads an unquoted date as a Date object, so that shape is accepted too.
 */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string({ error: '请写日期，形如 2026-11-22' })
    .refine(isRealDate, { error: (issue) => `写的是 “${String(issue.input)}”，不是日期。请写成 2026-11-22 这样的形式` }),
);

/** A day, a month or a year (`2024-12-25`, `2024-12`, `2024`): sources often give no more. */
export const looseDate = z
  .string({ error: '请写日期，形如 2024-12-25、2024-12 或 2024' })
  .refine((text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isRealDate(text), {
    error: (issue) => `写的是 “${String(issue.input)}”。请写成 2024-12-25、2024-12 或 2024`,
  });

const MONTH_DAY = '日子写成 MM-DD，例如 10-10';

/** A day of the year, `MM-DD`, that some year has: 29 February is one, 31 April is none. */
export const monthDay = z.string({ error: MONTH_DAY }).refine((text) => isRealDate(`2024-${text}`), {
  error: (issue) => `写的是 “${String(issue.input)}”，没有这一天。${MONTH_DAY}`,
});

/** One line of text that is not empty, has no white space at its ends, and no character that does harm. */
export const text = z
  .string({ error: '请写文字' })
  .min(1, { error: '不能为空；没有就删去这一项' })
  .refine((value) => value === value.trim(), { error: '前后有空格，请删去', abort: true })
  .refine((value) => characterProblem(value) === undefined, {
    error: (issue) => {
      const problem = characterProblem(String(issue.input));
      return problem && `${problem.what}。${problem.fix}`;
    },
  });

/** {@link text}, or nothing at all: cells of a table may be left empty. */
export const textOrEmpty = z.union([z.literal(''), text], {
  error: (issue) => text.safeParse(issue.input).error?.issues[0]?.message ?? '请写文字',
});

/** Text of at most `longest` characters: a name stands on cards and covers, where no more fits. */
export function textUpTo(longest: number) {
  return text.refine((value) => [...value].length <= longest, {
    error: (issue) => `有 ${[...String(issue.input)].length} 个字，最多 ${longest} 个，不然印不下`,
  });
}

/** A GB/T 2260 code: 6 digits for province, city, district; 9 for a street or town; `000000` is the nation. */
export const divisionCode = z.string({ error: '请写区划代码' }).refine((value) => /^(\d{6}|\d{9})$/.test(value), {
  error: (issue) => `写的是 “${String(issue.input)}”，不是区划代码。市、区写 6 位，街道、乡镇写 9 位，全国写 000000`,
});

/** The code that stands for the whole nation. */
export const NATION = '000000';

/** Longest id: it becomes the name of a folder, in a path that Windows limits. */
const LONGEST_ID = 80;

/** Names that Windows keeps for devices: a folder of that name cannot be unpacked there. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** An id within one content kind: lower-case letters, digits, hyphens. Part of addresses, so it never changes. */
export const recordId = z
  .string({ error: '请写 id' })
  .refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), {
    error: (issue) => `写的是 “${String(issue.input)}”。id 只用小写字母、数字和连字符，例如 xuhui-mhc`,
    abort: true,
  })
  .refine((value) => value.length <= LONGEST_ID, { error: `id 太长了，最多 ${LONGEST_ID} 个字母`, abort: true })
  .refine((value) => !DEVICE_NAME.test(value), {
    error: (issue) => `写的是 “${String(issue.input)}”。Windows 不让文件夹叫这个名字，请换一个`,
  });

const PHONE_FORMS = [/^\d{3,6}$/, /^0\d{2,3}-\d{7,8}(转\d{1,6})?$/, /^0\d{2,3}-\d{5,6}$/, /^[48]00-\d{3}-\d{4}$/];
const MOBILE = /^1[3-9]\d{9}$/;

/** Whether `number` has the form of the sample city's numbers, which no exchange can connect. */
export function isSampleNumber(number: string): boolean {
  return /^000-\d{8}$/.test(number);
}

function phoneProblem(input: unknown): string {
  const written = String(input);
  if (MOBILE.test(written.replace(/\D/g, ''))) {
    return `写的是 “${written}”，是手机号。个人手机号不公布，请写单位的固定电话`;
  }
  const digits = written.replace(/[oO〇]/g, '0').replace(/\D/g, '');
  const example = /^0(10|2\d)\d{8}$/.test(digits)
    ? digits.replace(/^(\d{3})/, '$1-')
    : /^0[3-9]\d{9,10}$/.test(digits)
      ? digits.replace(/^(\d{4})/, '$1-')
      : '021-64387250';
  return `写的是 “${written}”，不是电话号码。请写成 ${example} 这样的形式`;
}

/** A public telephone number as it is printed: `12356`, `021-64387250`, `021-64387250转2`, `400-161-9995`. */
export const phoneNumber = z
  .string({ error: '请写电话号码（加引号的文字）' })
  .refine((value) => isSampleNumber(value) || PHONE_FORMS.some((form) => form.test(value)), {
    error: (issue) => phoneProblem(issue.input),
  });

/** Where a record may be shown before anybody has telephoned (DESIGN 3.2, truth rule). */
export const publish = z
  .enum(['after-confirmation', 'verify-first', 'no'], {
    error: '只能写 after-confirmation（各处显示并注明尚未电话核实）、verify-first（只在网页显示并注明待核实）或 no（不显示）',
  })
  .describe('after-confirmation：各处显示，注明尚未电话核实；verify-first：只上网页，注明待核实；no：不显示');

/** Publication level of a record. */
export type Publish = z.infer<typeof publish>;

/** Who confirmed a record, when and how; `null` while nobody has. */
export const assurance = z
  .strictObject({
    /** Day of the confirmation. */
    on: isoDate.describe('核实日期'),
    /** Office or role that confirmed; never a private person's name. */
    by: text.describe('核实单位或岗位'),
    /** How it was confirmed. */
    how: z.enum(['phone', 'visit', 'official-letter'], {
      error: '只能写 phone（电话）、visit（上门）或 official-letter（来函）',
    }),
  })
  .nullable();

/** A confirmation, or `null`. */
export type Assurance = z.infer<typeof assurance>;

/** Who a page or service is for. */
export const audience = z.enum(
  ['guardian', 'carer', 'child-director', 'teacher', 'counsellor', 'principal', 'child', 'volunteer'],
  { error: '只能写 guardian、carer、child-director、teacher、counsellor、principal、child、volunteer' },
);

/** A kind of reader. */
export type Audience = z.infer<typeof audience>;

/** Age bands in years, as readers choose them. */
export const ageBand = z.enum(['0-3', '3-6', '6-9', '10-12', '12-15', '15-18', 'all'], {
  error: '只能写 0-3、3-6、6-9、10-12、12-15、15-18 或 all（请加引号）',
});

/** One age band. */
export type AgeBand = z.infer<typeof ageBand>;

/** An absolute web address on an official site; mirrors are cited by title only. */
export const webAddress = z
  .string({ error: '请写网址' })
  .refine(isWebAddress, {
    error: (issue) => `写的是 “${String(issue.input)}”，不是网址。请从 https:// 写起`,
    abort: true,
  })
  .refine((value) => !/^https?:\/\/[^/?#]*@/.test(value), { error: '网址里写了用户名或密码。请删去 @ 和它前面的' });

/** Whether browsers read `value` as an address of a site, and as nothing else. */
function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\]+$/.test(value) || characterProblem(value) !== undefined) return false;
  try {
    return new URL(value).href !== '';
  } catch {
    return false;
  }
}
