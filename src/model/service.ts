import { z } from 'astro/zod';
import { citation } from './citation.ts';
import {
  ageBand,
  assurance,
  audience,
  divisionCode,
  isoDate,
  phoneNumber,
  publish,
  recordId,
  text,
  textUpTo,
  webAddress,
} from './fields.ts';
import { SERVICE_KIND_IDS, SERVICE_KINDS } from './service-kind.ts';

/** Days of the week, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Longest name of a place or role, in characters: with more it stands on no card. */
const LONGEST_NAME = 60;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: '时刻写成 08:30，午夜写 24:00' });

/** When a place is open or a line is answered, in China Standard Time. */
export const hours = z.strictObject({
  /** Weekly rules. Absent: the source gives no rule that a machine can read. */
  rules: z
    .array(
      z.strictObject({
        /** Days the rule holds for. */
        days: z.array(z.enum(WEEKDAYS, { error: `星期只能写：${WEEKDAYS.join('、')}` })).min(1),
        /** Opening time, `HH:MM`. */
        open: clock,
        /** Closing time, `HH:MM`; `24:00` is midnight. */
        close: clock,
      }),
    )
    .min(1)
    .optional()
    .describe('每周的规律'),
  /** What the rules cannot say, in plain Chinese. Never a round-the-clock claim unless the record is assured. */
  note: text.optional().describe('用文字补充；未核实不得写 24 小时'),
  /** What happens on statutory holidays. */
  holidays: z
    .enum(['open', 'closed', 'unknown'], { error: '只能写 open、closed 或 unknown' })
    .describe('法定节假日：open 开、closed 关、unknown 未知'),
});

/** Opening hours of a service. */
export type Hours = z.infer<typeof hours>;

/** A point together with the coordinate system it was given in. Without a system there is no point. */
export const location = z.strictObject({
  /** Longitude in degrees. */
  lng: z.number({ error: '经度应为数字' }).describe('经度'),
  /** Latitude in degrees. */
  lat: z.number({ error: '纬度应为数字' }).describe('纬度'),
  /** Coordinate reference system of the numbers, as given by the source. */
  crs: z.enum(['wgs84', 'gcj02', 'bd09'], {
    error: '只能写 wgs84、gcj02（高德、腾讯）或 bd09（百度）；不知道坐标系就不要写坐标',
  }),
});

/** A located point. */
export type Location = z.infer<typeof location>;

const serviceKind = z.enum(SERVICE_KIND_IDS, {
  error: (issue) =>
    `没有 “${String(issue.input)}” 这种服务类别。可以写：${SERVICE_KIND_IDS.map((id) => `${id}（${SERVICE_KINDS[id].label}）`).join('、')}`,
});

/** One telephone of a service. */
export const phone = z.strictObject({
  /** The number as printed. */
  number: phoneNumber.describe('电话号码'),
  /** What the number is for, when there are several. */
  label: text.optional().describe('这个号码做什么用'),
  /** Hours of this number when they differ from the service's. */
  hours: hours.optional(),
});

/**
 * A service point or hotline. Names follow HSDS 3 where they fit.
 * An absent field means 未填 (not filled in), never "no".
 */
export const service = z.strictObject({
  /** Stable id; part of the address `/services/<id>/`. */
  id: recordId,
  /** Public name. */
  name: textUpTo(LONGEST_NAME).describe('名称'),
  /** Controlled kind (R11, R49). */
  kind: serviceKind.describe('服务类别'),
  /** Code of the division it stands in; equals the file's name. */
  area: divisionCode.describe('所在区划代码'),
  /** Codes of the divisions it serves, never wider than the source says. `000000` is the nation. */
  serves: z.array(divisionCode).min(1, { error: '至少写一个服务到的区划代码' }).describe('服务哪些区划'),
  /** Who runs it. */
  organization: text.optional().describe('主办单位'),
  /** Telephone numbers; empty when none is known. */
  phones: z.array(phone).describe('电话；不知道就写 []'),
  /** Official website. */
  website: webAddress.optional(),
  /** Opening hours. */
  hours: hours.optional(),
  /** Street address. Temporary-care places have none, in any file (R49). */
  address: text.optional().describe('地址'),
  /** The point, in the system it was given. */
  location: location.optional(),
  /** Who it is for. */
  audience: z.array(audience).optional(),
  /** Ages it takes. */
  ages: z.array(ageBand).optional(),
  /** Whether it takes people under 18. */
  acceptsMinors: z.boolean().optional().describe('接不接未成年人'),
  /** Whether it has an emergency department. */
  emergencyDepartment: z.boolean().optional().describe('有没有急诊'),
  /** What it costs, as the source says. */
  fees: text.optional().describe('费用'),
  /** Papers to bring. */
  documents: z.array(text).optional().describe('要带的材料'),
  /** How to get in: by appointment, with registration, walk in. */
  access: text.optional().describe('怎么去、要不要预约'),
  /** What it does, in plain words. */
  functions: z.array(text).optional().describe('能做什么'),
  /** Whether it has a counselling room (R12, R13). */
  counsellingRoom: z.boolean().optional().describe('有没有心理辅导室'),
  /** Roles who work there, never private names (R01, R13, R14). */
  staff: z
    .array(
      z.strictObject({
        /** Role, such as 心理辅导人员（兼职）. */
        role: textUpTo(LONGEST_NAME),
        /** How many. */
        count: z.number().int().min(0).optional(),
        /** Number for this role when it has its own. */
        phone: phoneNumber.optional(),
      }),
    )
    .optional()
    .describe('岗位，不写姓名'),
  /** Ids of partner hospitals (R07). */
  partners: z.array(recordId).optional().describe('合作医疗机构的 id'),
  /** Schools signed up and schools in the area (R13). */
  signedSchools: z
    .strictObject({
      /** Signed so far. */
      signed: z.number().int().min(0),
      /** All in the area. */
      total: z.number().int().min(0),
    })
    .optional(),
  /** Office that sends the deputy head for law (R19); an office and its phone, not a person. */
  legalDeputy: z.strictObject({ office: text, phone: phoneNumber.optional() }).optional(),
  /** Whether it is running. */
  status: z.enum(['active', 'closed', 'unknown'], { error: '只能写 active、closed 或 unknown' }),
  /** First day it is offered; absent: always. */
  validFrom: isoDate.optional(),
  /** Last day it is offered (R18). */
  validTo: isoDate.optional(),
  /** A public remark that the reader needs. */
  note: text.optional(),
  /** Where the facts come from. */
  sources: z.array(citation).min(1, { error: '至少写一个来源' }),
  /** Publication level. */
  publish,
  /** A nation-wide public number with an official notice: always shown, no mark, no ageing. */
  standing: z.literal(true).optional(),
  /** Last confirmation, or null. */
  assured: assurance,
  /** Belongs to the invented sample city. */
  sample: z.literal(true).optional(),
});

/** One service point or hotline. */
export type Service = z.infer<typeof service>;
