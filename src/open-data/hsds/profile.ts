/**
 * Our profile of the Human Services Data Specification 3 (openreferral.org): which of its fields we fill and how.
 * Stricter than the standard: no other field, fixed values where we have only one. `record_id`, `division_code`,
 * `given_point` and `provenance` are our additions, as the standard's profiles may make them. docs/open-data.md explains each choice.
 */
import { z } from 'astro/zod';
import { SERVICE_KIND_IDS } from '../../model/service-kind.ts';

const id = z.uuid();
const words = z.string().min(1);
const webAddress = z.url();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const looseDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const phone = z.strictObject({
  id,
  /** As printed, without the extension. */
  number: z.string().regex(/^[\d-]+$/),
  extension: z.number().int().nonnegative().optional(),
  type: z.literal('voice'),
  /** What it is for, and its own hours. */
  description: words.optional(),
});

const schedule = z.strictObject({
  id,
  freq: z.literal('WEEKLY').optional(),
  byday: z
    .string()
    .regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/)
    .optional(),
  /** China Standard Time. */
  opens_at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d\+08:00$/)
    .optional(),
  /** `00:00+08:00`: midnight at the end of the day. */
  closes_at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d\+08:00$/)
    .optional(),
  timezone: z.literal(8),
  valid_from: day.optional(),
  valid_to: day.optional(),
  /** The whole of the hours in words, holidays and exceptions included. */
  description: words,
});

const location = z.strictObject({
  id,
  location_type: z.literal('physical'),
  name: words,
  /** WGS-84, and only when the source gave it so. */
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  addresses: z.array(
    z.strictObject({
      id,
      address_1: words,
      /** Empty, as below: unknown. */
      city: z.string(),
      region: words.optional(),
      state_province: z.string(),
      /** The sources give none, and none is made up. */
      postal_code: z.literal(''),
      country: z.literal('CN'),
      address_type: z.literal('physical'),
    }),
  ),
  /** The point as the source gave it, in its own system. */
  given_point: z.strictObject({ lng: z.number(), lat: z.number(), crs: z.enum(['wgs84', 'gcj02', 'bd09']) }).optional(),
});

const attribute = z.strictObject({
  id,
  link_type: words,
  label: words,
  value: words,
  taxonomy_term: z
    .strictObject({
      id,
      code: z.enum(SERVICE_KIND_IDS),
      name: words,
      description: words,
      taxonomy: words,
      language: z.literal('zh'),
    })
    .optional(),
});

/** One service with everything that belongs to it, nested. */
export const hsdsService = z.strictObject({
  id,
  /** The record's id on this site: `/services/<record_id>/`. */
  record_id: words,
  name: words,
  description: words,
  status: z.literal('active'),
  url: webAddress.optional(),
  application_process: words.optional(),
  fees_description: words.optional(),
  eligibility_description: words.optional(),
  /** Day of the last confirmation; absent: nobody has telephoned yet. */
  assured_date: day.optional(),
  /** What a reader must know before relying on it. */
  alert: words.optional(),
  organization: z.strictObject({ id, name: words, description: words }).optional(),
  phones: z.array(phone),
  schedules: z.array(schedule),
  service_areas: z.array(z.strictObject({ id, name: words, division_code: z.string().regex(/^(\d{6}|\d{9})$/) })).min(1),
  service_at_locations: z.array(z.strictObject({ id, location })),
  contacts: z.array(z.strictObject({ id, title: words.optional(), department: words.optional(), phones: z.array(phone).min(1) })),
  required_documents: z.array(z.strictObject({ id, document: words })),
  attributes: z.array(attribute).min(1),
  provenance: z.strictObject({
    /** Degree of trust. */
    trust: z.enum(['standing', 'confirmed', 'aged', 'unconfirmed']),
    /** The same in the words of the site; empty for public numbers of the whole nation. */
    mark: z.string(),
    /** The day the facts are from. */
    facts_from: looseDay.nullable(),
    sources: z
      .array(z.strictObject({ title: words, publisher: words, date: looseDay.optional(), url: webAddress.optional() }))
      .min(1),
  }),
});

/** `/data/services.json`: one page that holds all services, in the shape of the standard's `/services`. */
export const hsdsServices = z.strictObject({
  /** Version of the standard. */
  version: z.literal('3.1'),
  /** Where the JSON Schema of this profile is, relative to the file. */
  profile: z.literal('schemas/services-hsds.json'),
  /** Licence of the data. */
  licence: z.strictObject({ name: words, url: webAddress, attribution: words }),
  /** Newest fact in the file; `null`: nothing is dated. */
  as_of: looseDay.nullable(),
  /** What the file is not: a demonstration. */
  notices: z.array(words),
  total_items: z.number().int().nonnegative(),
  total_pages: z.literal(1),
  page_number: z.literal(1),
  size: z.number().int().nonnegative(),
  first_page: z.literal(true),
  last_page: z.literal(true),
  empty: z.boolean(),
  contents: z.array(hsdsService),
});

/** One service of the profile. */
export type HsdsService = z.infer<typeof hsdsService>;
/** The file of the profile. */
export type HsdsServices = z.infer<typeof hsdsServices>;
