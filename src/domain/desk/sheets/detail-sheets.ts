/** The sheets of roles, partner hospitals and schools. */
import type { Service } from '../../../model/service.ts';
import { PARTNER } from '../cells/partner-cell.ts';
import { PHONE } from '../cells/phone-cells.ts';
import { COUNT, TEXT } from '../cells/text-cells.ts';
import { detailSheet, LASTING, type Lasting } from './detail-layout.ts';

type Staff = NonNullable<Service['staff']>[number];
type StaffRow = Staff & { lasting?: Lasting | undefined };

/** Roles who work at a place. */
export const STAFF_SHEET = detailSheet<Staff, StaffRow>({
  name: '人员岗位',
  field: 'staff',
  single: false,
  asks: () => false,
  columns: {
    role: {
      heading: '岗位',
      cell: TEXT,
      width: 26,
      required: true,
      note: '只写岗位，不写姓名。专职、兼职写在（）里。',
      example: '心理辅导人员（兼职）',
    },
    count: { heading: '人数', cell: COUNT, width: 8, note: '不知道就空着。', example: '2' },
    phone: {
      heading: '岗位电话',
      cell: PHONE,
      width: 16,
      note: '这个岗位自己的单位电话；没有就空着，不写手机号。',
      example: '021-64387250',
    },
    lasting: LASTING,
  },
  row: (item) => ({ ...item, lasting: 'lasting' }),
  item: ({ role, count, phone }) => ({ role, ...(count !== undefined && { count }), ...(phone !== undefined && { phone }) }),
  sameItem: (one, other) => one.role === other.role,
  columnOf: (field) => (field === 'count' || field === 'phone' ? field : 'role'),
});

interface PartnerRow {
  partner: string;
  lasting?: Lasting | undefined;
}

/** Partner hospitals. */
export const PARTNERS_SHEET = detailSheet<string, PartnerRow>({
  name: '合作医院',
  field: 'partners',
  single: false,
  asks: () => false,
  columns: {
    partner: {
      heading: '合作医院',
      cell: PARTNER,
      width: 30,
      required: true,
      note: '医院的全名，和「服务点」里写得一样；也可以写编号。',
      example: '徐汇区精神卫生中心',
    },
    lasting: LASTING,
  },
  row: (item) => ({ partner: item, lasting: 'lasting' }),
  item: ({ partner }) => partner,
  sameItem: (one, other) => one === other,
  columnOf: () => 'partner',
});

type Schools = NonNullable<Service['signedSchools']>;
type SchoolsRow = Schools & { lasting?: Lasting | undefined };

/** Schools that signed up with a station. Every station is asked. */
export const SCHOOLS_SHEET = detailSheet<Schools, SchoolsRow>({
  name: '学校签约',
  field: 'signedSchools',
  single: true,
  asks: ({ kind }) => kind === 'protection-station',
  columns: {
    signed: {
      heading: '已签约学校',
      cell: COUNT,
      width: 11,
      required: true,
      note: '已经和工作站签约的学校、幼儿园有几所。',
      example: '9',
    },
    total: { heading: '全部学校', cell: COUNT, width: 10, required: true, note: '街道、乡镇里一共有几所。', example: '12' },
    lasting: LASTING,
  },
  row: (item) => ({ ...item, lasting: 'lasting' }),
  item: ({ signed, total }) => ({ signed, total }),
  sameItem: () => true,
  columnOf: (field) => (field === 'total' ? 'total' : 'signed'),
});
