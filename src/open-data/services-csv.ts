/** The services as a table. An empty cell means 未填, never "no". */
import { ageWords } from '../domain/age-words.ts';
import { dateInWords } from '../domain/freshness.ts';
import { hoursInWords } from '../domain/hours-in-words.ts';
import { openServices, type NamedDivision, type OpenService } from '../domain/open-data/open-services.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { describeKind } from '../model/service-kind.ts';
import { csvFile } from './csv.ts';

type Column = readonly [heading: string, cell: (one: OpenService) => string | undefined];

const COLUMNS: readonly Column[] = [
  ['编号', ({ record }) => record.id],
  ['名称', ({ record }) => record.name],
  ['类别', ({ record }) => describeKind(record.kind).label],
  ['电话', ({ record }) => phonesOf(record)],
  ['时间', ({ record }) => hoursInWords(record.hours)],
  ['地址', ({ record }) => record.address],
  ['所在区划', ({ area }) => divisionCell(area)],
  ['服务范围', ({ serves }) => serves.map(divisionCell).join('；')],
  ['主办单位', ({ record }) => record.organization],
  ['能做什么', ({ record }) => record.functions?.join('、') ?? describeKind(record.kind).does],
  ['接未成年人', ({ record }) => yesOrNo(record.acceptsMinors)],
  ['有急诊', ({ record }) => yesOrNo(record.emergencyDepartment)],
  ['年龄', ({ record }) => record.ages && ageWords(record.ages)],
  ['费用', ({ record }) => record.fees],
  ['要带的材料', ({ record }) => record.documents?.join('；')],
  ['怎么去', ({ record }) => record.access],
  ['说明', ({ record }) => record.note],
  ['核实情况', ({ mark }) => mark.text || '全国公用号码'],
  ['资料截至', ({ factsFrom }) => (factsFrom === null ? undefined : dateInWords(factsFrom))],
  ['来源', ({ record }) => record.sources.map(({ title, publisher }) => `${title}，${publisher}`).join('；')],
  ['来源网址', ({ record }) => record.sources.flatMap(({ url }) => url ?? []).join(' ')],
  ['本站网页', ({ page }) => page ?? undefined],
];

/** `/data/services.csv` on `today`. */
export function servicesCsv(kb: KnowledgeBase, today: string): string {
  const headings = COLUMNS.map(([heading]) => heading);
  const rows = openServices(kb, today).map((one) => COLUMNS.map(([, cell]) => cell(one) ?? ''));
  return csvFile([headings, ...rows]);
}

function phonesOf({ phones }: OpenService['record']): string {
  return phones
    .map(({ number, label, hours }) => {
      const said = [label, hoursInWords(hours)].filter(Boolean).join('；');
      return said ? `${number}（${said}）` : number;
    })
    .join('；');
}

/** Name before code: a bare 000000 would become 0 in a spreadsheet. */
function divisionCell({ code, name }: NamedDivision): string {
  return `${name} ${code}`;
}

function yesOrNo(fact: boolean | undefined): string | undefined {
  return fact === undefined ? undefined : fact ? '是' : '否';
}
