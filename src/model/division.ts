import { z } from 'astro/zod';
import { divisionCode, isoDate, text, textUpTo } from './fields.ts';

/** Longest name of a place, in characters: twice the longest real one. */
const LONGEST_NAME = 40;

/** Kinds of division; `pseudo` is a statistical unit (farm, development zone) that gets no page of its own. */
export const DIVISION_KINDS = {
  province: '省',
  'autonomous-region': '自治区',
  municipality: '直辖市',
  prefecture: '地级市',
  district: '区',
  county: '县',
  'county-level-city': '县级市',
  subdistrict: '街道',
  town: '镇',
  township: '乡',
  'ethnic-township': '民族乡',
  pseudo: '功能区',
} as const;

/** The kind of a division. */
export type DivisionKind = keyof typeof DIVISION_KINDS;

const kind = z.enum(Object.keys(DIVISION_KINDS) as [DivisionKind, ...DivisionKind[]], {
  error: `只能写：${Object.entries(DIVISION_KINDS)
    .map(([id, label]) => `${id}（${label}）`)
    .join('、')}`,
});

/** One administrative division. */
export const division = z.strictObject({
  /** GB/T 2260 code (6 digits) or street code (9 digits). */
  code: divisionCode,
  /** Full official name. */
  name: textUpTo(LONGEST_NAME),
  /** Kind. */
  kind,
  /** Day the entry was true, when it differs from the file's. */
  asOf: isoDate.optional(),
  /** Last day the code is in use; its page stays and says from the next day on what replaced it. */
  validTo: isoDate.optional(),
  /** Codes that take over after that day. */
  replacedBy: z.array(divisionCode).min(1).optional(),
  /** For a `pseudo` unit: the street whose handbook its villages use. */
  servedBy: divisionCode.optional(),
});

/** One administrative division. */
export type Division = z.infer<typeof division>;

/** `divisions/<code>.json`: the divisions of one region. */
export const divisionFile = z.strictObject({
  /** Day the list was true. */
  asOf: isoDate,
  /** Where it comes from. */
  source: text,
  /** Divisions, parents before children, sorted by code. */
  divisions: z.array(division).min(1),
});

/** `villages/<code>.json`: street code → names of its 居委会 and 村委会. */
export const villageFile = z.record(divisionCode, z.array(textUpTo(LONGEST_NAME)));
