/**
 * What HSDS 3.1 asks of the objects we publish: for each field its type, and which fields must be there. Written from the
 * published specification (Human Services Data Specification, an Open Referral resource, https://openreferral.org/,
 * CC BY-SA 4.0); names, types and obligations only, in our own words and shape. Fields that we never publish are left out.
 */

/** The type of a field; `*` means a list of objects, other names are objects. */
export type FieldType =
  | 'text'
  | 'number'
  | 'uuid'
  | 'uri'
  | 'date'
  | 'time'
  | 'weekdays'
  | readonly string[]
  | { readonly list: string }
  | { readonly object: string };

/** An object of the standard. */
export interface StandardObject {
  /** Fields that must be there. */
  readonly required: readonly string[];
  /** All fields we may meet. */
  readonly fields: Readonly<Record<string, FieldType>>;
}

const list = (name: string) => ({ list: name });
const object = (name: string) => ({ object: name });

/** The objects by name. */
export const HSDS: Readonly<Record<string, StandardObject>> = {
  service: {
    required: ['id', 'name', 'status'],
    fields: {
      id: 'uuid',
      name: 'text',
      description: 'text',
      url: 'uri',
      status: ['active', 'inactive', 'defunct', 'temporarily closed'],
      application_process: 'text',
      fees_description: 'text',
      eligibility_description: 'text',
      minimum_age: 'number',
      maximum_age: 'number',
      assured_date: 'date',
      alert: 'text',
      phones: list('phone'),
      schedules: list('schedule'),
      service_areas: list('service_area'),
      service_at_locations: list('service_at_location'),
      organization: object('organization'),
      required_documents: list('required_document'),
      contacts: list('contact'),
      attributes: list('attribute'),
    },
  },
  organization: { required: ['id', 'name', 'description'], fields: { id: 'uuid', name: 'text', description: 'text' } },
  phone: {
    required: ['id', 'number'],
    fields: { id: 'uuid', number: 'text', extension: 'number', type: 'text', description: 'text' },
  },
  schedule: {
    required: ['id'],
    fields: {
      id: 'uuid',
      valid_from: 'date',
      valid_to: 'date',
      timezone: 'number',
      freq: ['WEEKLY', 'MONTHLY'],
      byday: 'weekdays',
      description: 'text',
      opens_at: 'time',
      closes_at: 'time',
    },
  },
  service_area: { required: ['id'], fields: { id: 'uuid', name: 'text', description: 'text', uri: 'text' } },
  service_at_location: { required: ['id'], fields: { id: 'uuid', location: object('location') } },
  location: {
    required: ['id', 'location_type'],
    fields: {
      id: 'uuid',
      location_type: ['physical', 'postal', 'virtual'],
      name: 'text',
      latitude: 'number',
      longitude: 'number',
      addresses: list('address'),
    },
  },
  address: {
    required: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
    fields: {
      id: 'uuid',
      address_1: 'text',
      city: 'text',
      region: 'text',
      state_province: 'text',
      postal_code: 'text',
      country: 'text',
      address_type: ['physical', 'postal', 'virtual'],
    },
  },
  contact: { required: ['id'], fields: { id: 'uuid', title: 'text', department: 'text', phones: list('phone') } },
  required_document: { required: ['id'], fields: { id: 'uuid', document: 'text' } },
  attribute: {
    required: ['id'],
    fields: { id: 'uuid', link_type: 'text', label: 'text', value: 'text', taxonomy_term: object('taxonomy_term') },
  },
  taxonomy_term: {
    required: ['id', 'name', 'description'],
    fields: { id: 'uuid', code: 'text', name: 'text', description: 'text', taxonomy: 'text', language: 'text' },
  },
};
