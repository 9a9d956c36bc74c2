/** What HSDS has no field for, as attributes of a service; each fact that is unknown is simply not among them. */
import type { OpenService } from '../../domain/open-data/open-services.ts';
import { describeKind } from '../../model/service-kind.ts';
import type { HsdsService } from './profile.ts';
import { uuidOf } from './uuid.ts';

/** Name of our list of kinds as a taxonomy. */
const KIND_TAXONOMY = 'hutong-service-kind';

/** The attributes of a service, its kind first. */
export function attributesOf({ record }: OpenService): HsdsService['attributes'] {
  const { id, ages = [], audience = [], functions = [], partners = [], signedSchools } = record;
  const facts: [type: string, label: string, value: string | boolean | undefined][] = [
    ...audience.map((one): [string, string, string] => ['audience', '服务对象', one]),
    ...ages.map((one): [string, string, string] => ['age-band', '年龄', one]),
    ...functions.map((one): [string, string, string] => ['function', '能做什么', one]),
    ['accepts-minors', '接未成年人', record.acceptsMinors],
    ['emergency-department', '有急诊', record.emergencyDepartment],
    ['counselling-room', '有心理辅导室', record.counsellingRoom],
    ...partners.map((one): [string, string, string] => ['partner-hospital', '合作医疗机构', one]),
    ['schools-signed', '签约学校', signedSchools && `${signedSchools.signed}/${signedSchools.total}`],
    ...(record.staff ?? []).map(({ role, count }): [string, string, string] => ['staff', role, String(count ?? '人数未填')]),
  ];
  return [
    kindOf(record),
    ...facts.flatMap(([type, label, value]) => (value === undefined ? [] : attribute(id, type, label, value))),
  ];
}

function kindOf({ id, kind }: OpenService['record']): HsdsService['attributes'][number] {
  const { label, does } = describeKind(kind);
  const term = {
    id: uuidOf(`kind/${kind}`),
    code: kind,
    name: label,
    description: does,
    taxonomy: KIND_TAXONOMY,
    language: 'zh' as const,
  };
  return { ...attribute(id, 'service-kind', '服务类别', label), taxonomy_term: term };
}

function attribute(id: string, type: string, label: string, value: string | boolean): HsdsService['attributes'][number] {
  const text = String(value);
  return { id: uuidOf(`service/${id}/${type}/${label}/${text}`), link_type: type, label, value: text };
}
