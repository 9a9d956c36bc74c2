/** The columns of the sheets of service points and of hotlines. */
import type { Hours, Service } from '../../../model/service.ts';
import { SERVICE_KIND_IDS, SERVICE_KINDS, describeKind, type ServiceKind } from '../../../model/service-kind.ts';
import { choice, yesNo } from '../cells/choice-cells.ts';
import { day } from '../cells/date-cell.ts';
import { ON_HOLIDAYS, WEEKLY } from '../cells/hours-cells.ts';
import { PHONE, PHONES, type Phone } from '../cells/phone-cells.ts';
import type { HoursSaid } from '../cells/read-hours.ts';
import { LIST, TEXT, WEB } from '../cells/text-cells.ts';
import type { Columns } from './layout.ts';
import { AGE_BANDS, AREA, AUDIENCE, SERVES, SOURCE } from './shared-columns.ts';

/** The cells of a service, as values. */
export interface ServiceRow extends Partial<
  Pick<
    Service,
    | 'serves'
    | 'organization'
    | 'address'
    | 'audience'
    | 'ages'
    | 'acceptsMinors'
    | 'emergencyDepartment'
    | 'fees'
    | 'documents'
    | 'access'
    | 'functions'
    | 'counsellingRoom'
    | 'website'
    | 'validFrom'
    | 'validTo'
    | 'note'
  >
> {
  /** Name. */
  name: string;
  /** Kind. */
  kind: ServiceKind;
  /** Code of the place it stands in. */
  area?: string | undefined;
  /** Numbers; absent when there is none. */
  phones?: Phone[] | undefined;
  /** Weekly rules, and what else its cell says. */
  weekly?: HoursSaid | undefined;
  /** Words beside the rules. */
  hoursNote?: string | undefined;
  /** What holds on statutory holidays. */
  holidays?: Hours['holidays'] | undefined;
  /** Office that sends the deputy head for law. */
  deputyOffice?: string | undefined;
  /** That office's number. */
  deputyPhone?: string | undefined;
  /** Whether it is running. */
  status?: Service['status'] | undefined;
  /** Where the facts come from. */
  sources: Service['sources'];
}

/** A hotline's cells. */
export type LineRow = Omit<
  ServiceRow,
  'address' | 'emergencyDepartment' | 'documents' | 'counsellingRoom' | 'deputyOffice' | 'deputyPhone'
>;

/** Whether a kind is one of hotlines, not of places. */
export function isLine(kind: ServiceKind): boolean {
  return describeKind(kind).block === 'hotline';
}

function kindsOf(line: boolean): Record<ServiceKind, string> {
  const ids = SERVICE_KIND_IDS.filter((id) => isLine(id) === line);
  return Object.fromEntries(ids.map((id) => [id, SERVICE_KINDS[id].label])) as Record<ServiceKind, string>;
}

const STATUS: Readonly<Record<Service['status'], string>> = { active: '在办', closed: '已停办', unknown: '不清楚' };

/** All columns; `line`: with the words and kinds of hotlines. */
function columnsOf(line: boolean): Columns<ServiceRow> {
  const [name, kind] = line ? (['热线名称', 'crisis-line'] as const) : (['服务点名称', 'protection-station'] as const);
  return {
    name: {
      heading: name,
      cell: TEXT,
      width: 26,
      required: true,
      note: '对外用的全名，最多 60 个字。',
      example: line ? '徐汇区心理援助热线' : '徐家汇街道未成年人保护工作站',
    },
    kind: {
      heading: '类别',
      cell: choice(kindsOf(line)),
      width: 18,
      required: true,
      note: '从下拉框里选。',
      example: SERVICE_KINDS[kind].label,
    },
    area: AREA,
    serves: SERVES,
    organization: { heading: '主办单位', cell: TEXT, width: 22, note: '谁办的。', example: '徐家汇街道办事处' },
    phones: {
      heading: '电话',
      cell: PHONES,
      width: 26,
      note: '对外公布的单位电话，固定电话带区号，不写个人手机号。几个号码的，一行写一个（Alt+回车换行），后面用（）写做什么用。',
      example: '021-64387250（白天）\n021-64387250转2（预约）',
    },
    weekly: {
      heading: '服务时间',
      cell: WEEKLY,
      width: 26,
      note: '每周的规律，用 24 小时制。说不成规律的，写在「时间备注」里。',
      example: '周一至周五 8:30-11:30、13:30-17:00',
    },
    hoursNote: {
      heading: '时间备注',
      cell: TEXT,
      width: 18,
      note: '规律以外的话。没有打电话核实过的，不写 24 小时。',
      example: '寒暑假每周二开',
    },
    holidays: { heading: '节假日', cell: ON_HOLIDAYS, width: 9, note: '法定节假日开不开。', example: '休息' },
    address: { heading: '地址', cell: TEXT, width: 28, note: '门牌写全。临时看护点不写地址。', example: '徐汇区漕溪北路××号' },
    audience: AUDIENCE,
    ages: AGE_BANDS,
    acceptsMinors: { heading: '接不接未成年人', cell: yesNo('接', '不接'), width: 9, note: '不知道就空着。', example: '接' },
    emergencyDepartment: {
      heading: '有没有急诊',
      cell: yesNo('有', '没有'),
      width: 9,
      note: '只有医院要填。不知道就空着。',
      example: '没有',
    },
    fees: {
      heading: '费用',
      cell: TEXT,
      width: 16,
      note: '资料上怎么说就怎么写。没有核实过的，不写“免费”。',
      example: '挂号费按医院规定',
    },
    documents: { heading: '要带的材料', cell: LIST, width: 18, note: '几样的，中间用；隔开。', example: '户口簿；以前的病历' },
    access: { heading: '怎么去', cell: TEXT, width: 18, note: '要不要预约、登记。', example: '先打电话约时间' },
    functions: { heading: '能做什么', cell: LIST, width: 26, note: '几样的，中间用；隔开。', example: '当面咨询；帮着转介' },
    counsellingRoom: {
      heading: '心理辅导室',
      cell: yesNo('有', '没有'),
      width: 9,
      note: '有没有心理辅导室。不知道就空着。',
      example: '有',
    },
    deputyOffice: {
      heading: '法治副站长单位',
      cell: TEXT,
      width: 22,
      note: '派法治副站长的单位，不写姓名。',
      example: '徐汇区人民检察院未成年人检察办公室',
    },
    deputyPhone: { heading: '法治副站长电话', cell: PHONE, width: 15, note: '那个单位的固定电话。', example: '021-64387250' },
    website: { heading: '网址', cell: WEB, width: 18, note: '官方网址。', example: 'https://www.xuhui.gov.cn/' },
    validFrom: { heading: '开始日期', cell: day('first'), width: 12, note: '只办一段时间的才写。', example: '2026-07-01' },
    validTo: {
      heading: '结束日期',
      cell: day('last'),
      width: 12,
      note: '过了这一天，网页和手册上就没有了。',
      example: '2026-08-31',
    },
    status: {
      heading: '状态',
      cell: choice(STATUS),
      width: 9,
      note: '不办了的选“已停办”，网页和手册上就没有了。只删去这一行，什么都不会变。',
      example: '在办',
    },
    note: { heading: '备注', cell: TEXT, width: 22, note: '读者要知道的话，会公开。', example: '门口有台阶，可以请人帮忙' },
    sources: SOURCE,
  };
}

/** The columns of a place. */
export const PLACE_COLUMNS: Columns<ServiceRow> = columnsOf(false);

/** The columns of a hotline. */
export const LINE_COLUMNS: Columns<LineRow> = lineColumns();

function lineColumns(): Columns<LineRow> {
  const { address, emergencyDepartment, documents, counsellingRoom, deputyOffice, deputyPhone, ...columns } = columnsOf(true);
  return columns;
}
