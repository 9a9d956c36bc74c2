/** What a street still lacks in each block, as lines to fill in by hand. */
import { describeKind } from '../../model/service-kind.ts';
import type { Service } from '../../model/service.ts';
import type { ProfessionalEntry, WriteIn } from './handbook.ts';
import type { Visible } from '../visible-records.ts';

const EXPECTED_PLACES: readonly Service['kind'][] = [
  'protection-station',
  'childrens-home',
  'family-education-station',
  'community-counselling-room',
];

const EXPECTED_ROLES = [
  { role: '儿童主任', where: '村（居）' },
  { role: '儿童督导员', where: '街道、乡镇' },
  { role: '心理辅导', where: '未成年人保护工作站' },
  { role: '心理老师', where: '学校' },
  { role: '社区医生', where: '社区卫生服务中心' },
  { role: '社工', where: '民政服务站' },
] as const;

/** Places a street should have (R11) and does not. */
export function missingPlaces(places: readonly Visible<Service>[]): WriteIn[] {
  const have = new Set(places.map(({ record }) => record.kind));
  return EXPECTED_PLACES.filter((kind) => !have.has(kind)).map((kind) => ({
    label: describeKind(kind).label,
    fields: ['电话', '地址', '时间'],
  }));
}

/** Medical help a family must be able to reach and the data does not name. */
export function missingMedical(medical: readonly Visible<Service>[]): WriteIn[] {
  const some = (test: (service: Service) => boolean) => medical.some(({ record }) => test(record));
  return [
    !some(({ kind, emergencyDepartment }) => kind === 'emergency-department' || emergencyDepartment === true) && '最近的医院急诊',
    !some(({ kind }) => kind === 'community-health-centre') && '社区卫生服务中心',
    !some(({ kind }) => ['psychiatric-hospital', 'clinic-branch', 'hospital-psychology-clinic'].includes(kind)) &&
      '精神（心理）科门诊',
  ]
    .filter((label): label is string => label !== false)
    .map((label) => ({ label, fields: ['电话', '地址', '时间'] }));
}

/** Roles a street should be able to name (R01, R13) and does not. */
export function missingProfessionals(entries: readonly ProfessionalEntry[]): WriteIn[] {
  return EXPECTED_ROLES.filter(({ role }) => !entries.some((entry) => entry.role.includes(role))).map(({ role, where }) => ({
    label: `${role}（${where}）`,
    fields: ['姓名', '电话'],
  }));
}
