/** One service in our profile of HSDS 3. What is unknown is left out: an absent field means 未填, never "no". */
import { ageWords } from '../../domain/age-words.ts';
import { audienceWords } from '../../domain/audience-words.ts';
import { hoursInWords } from '../../domain/hours-in-words.ts';
import type { OpenService } from '../../domain/open-data/open-services.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { describeKind } from '../../model/service-kind.ts';
import type { Service } from '../../model/service.ts';
import { attributesOf } from './hsds-attributes.ts';
import { locationsOf, schedulesOf } from './hsds-places.ts';
import type { HsdsService } from './profile.ts';
import { uuidOf } from './uuid.ts';

/** The service; `alert` is its mark of trust and the notices of the site. */
export function hsdsService(kb: KnowledgeBase, one: OpenService): HsdsService {
  const { record, mark, page, factsFrom, serves } = one;
  const { id, organization, documents = [], ages, audience, assured } = record;
  const optional = {
    url: record.website ?? page ?? undefined,
    application_process: record.access,
    fees_description: record.fees,
    eligibility_description:
      [audience && audienceWords(audience), ages && ageWords(ages)].filter(Boolean).join('；') || undefined,
    assured_date: assured?.on,
    alert: [mark.text, record.note].filter(Boolean).join('。') || undefined,
    organization:
      organization === undefined
        ? undefined
        : { id: uuidOf(`organization/${organization}`), name: organization, description: organization },
  };
  return {
    id: uuidOf(`service/${id}`),
    record_id: id,
    name: record.name,
    description: record.functions?.join('、') ?? describeKind(record.kind).does,
    status: 'active',
    ...known(optional),
    phones: record.phones.map(({ number, label, hours }) => phone(`service/${id}`, number, [label, hoursInWords(hours)])),
    schedules: schedulesOf(record),
    service_areas: serves.map(({ code, name }) => ({
      id: uuidOf(`service/${id}/serves/${code}`),
      name,
      division_code: code,
    })),
    service_at_locations: locationsOf(kb, one),
    contacts: contactsOf(record),
    required_documents: documents.map((document) => ({ id: uuidOf(`service/${id}/document/${document}`), document })),
    attributes: attributesOf(one),
    provenance: {
      trust: mark.trust as HsdsService['provenance']['trust'],
      mark: mark.text,
      facts_from: factsFrom,
      sources: record.sources.map((source) => ({ ...source })),
    },
  };
}

/** Roles that have a number of their own, and the office that sends the deputy head for law: never a person. */
function contactsOf({ id, staff = [], legalDeputy }: Service): HsdsService['contacts'] {
  const roles = staff.flatMap(({ role, phone: number }) =>
    number === undefined
      ? []
      : {
          id: uuidOf(`service/${id}/staff/${role}/${number}`),
          title: role,
          phones: [phone(`service/${id}/staff/${role}`, number, [])],
        },
  );
  if (legalDeputy?.phone === undefined) return roles;
  const name = `service/${id}/deputy`;
  return [...roles, { id: uuidOf(name), department: legalDeputy.office, phones: [phone(name, legalDeputy.phone, [])] }];
}

function phone(owner: string, printed: string, said: readonly (string | undefined)[]): HsdsService['phones'][number] {
  const [number = printed, extension = ''] = printed.split('转');
  // The standard's extension is a number, which would lose a zero in front.
  const asNumber = /^(0|[1-9]\d*)$/.test(extension);
  const description = [...said, extension && !asNumber && `接通后转 ${extension}`].filter(Boolean).join('；');
  return {
    id: uuidOf(`${owner}/phone/${printed}`),
    number,
    ...(asNumber && { extension: Number(extension) }),
    type: 'voice',
    ...(description && { description }),
  };
}

/** The fields that are known. */
function known<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
