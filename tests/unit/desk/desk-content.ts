/** A small place with records of every kind, and its sheets as tables: what desk tests read, fill in and break. */
import { streetSheets } from '../../../src/domain/desk/sheet-rows.ts';
import type { SheetTable } from '../../../src/domain/desk/sheet-table.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { aBenefit, aKnowledgeBase, anActivity, aProgramme, aService, confirmedOn, type Written } from '../builders.ts';

/** The street whose sheet is filled in. */
export const STREET = '310104014';
/** The day of the tests. */
export const TODAY = '2026-11-22';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** Services of the street and of its district. */
export const SERVICES = [
  aService({
    id: 'hospital',
    name: '徐汇区精神卫生中心',
    kind: 'psychiatric-hospital',
    serves: ['310104'],
    phones: [{ number: '021-64387251', label: '总机' }],
    emergencyDepartment: false,
  }),
  aService({
    id: 'home',
    name: '乐山儿童之家',
    kind: 'childrens-home',
    address: '乐山路 1 号',
    location: { lng: 121.44, lat: 31.19, crs: 'gcj02' },
    functions: ['看书、写作业', '照看'],
    ages: ['6-9', '10-12'],
    assured: confirmedOn('2026-10-01'),
    fees: '免费',
    hours: { rules: [{ days: [...WEEKDAYS], open: '15:30', close: '18:00' }], note: '寒暑假全天开', holidays: 'closed' },
  }),
  aService({
    phones: [
      { number: '021-64387250' },
      {
        number: '021-64387250转2',
        label: '晚上值班',
        hours: { rules: [{ days: ['sat', 'sun'], open: '18:00', close: '21:00' }], holidays: 'open' },
      },
    ],
    staff: [{ role: '社工', count: 2 }, { role: '心理辅导人员（兼职）' }],
    partners: ['hospital'],
    signedSchools: { signed: 9, total: 12 },
    legalDeputy: { office: '徐汇区人民检察院' },
    sources: [
      { title: '服务指南', publisher: '上海市民政局', date: '2025-03-01', url: 'https://mzj.sh.gov.cn/1.html' },
      { title: '年报，第三章', publisher: '徐汇区民政局' },
    ],
  }),
];

/** A site with that street; `differs` replaces whole kinds. */
export function deskContent(differs: Written = {}): KnowledgeBase {
  return aKnowledgeBase({
    services: { '310104': SERVICES },
    activities: { '310104': [anActivity({ serves: [STREET], place: '文化中心', to: '2026-12-02' })] },
    programmes: { '310104': [aProgramme({ serves: [STREET], policy: ['SH-X-1'] })] },
    benefits: { '310104': [aBenefit({ serves: [STREET], papers: ['户口簿', '孩子的证件'] })] },
    ...differs,
  });
}

/** A table that a test may write into. */
export interface Table extends SheetTable {
  rows: string[][];
  merged?: { row: number; column: number }[];
  formulas?: { row: number; column: number }[];
}

/** The sheets of `area` as tables, the guide sheet among them. */
export function tablesOf(kb: KnowledgeBase, area = '310104'): Table[] {
  const { sheets } = streetSheets(kb, area, 'operator');
  return [
    { name: '填写说明', rows: [['资料表'], ['区划代码', area]] },
    ...sheets.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))],
    })),
  ];
}

/** Writes into one cell: the row of the record called `id`, or a new row at the end when there is none, as for an empty `id`. */
export function fill(tables: readonly Table[], sheet: string, id: string, cells: Readonly<Record<string, string>>): void {
  const { rows } = tables.find(({ name }) => name === sheet)!;
  const [headings] = rows as [string[]];
  let row = id ? rows.slice(1).find((one) => one[0] === id) : undefined;
  if (!row) rows.push((row = headings.map((_, index) => (index ? '' : id))));
  for (const [heading, text] of Object.entries(cells)) {
    const column = headings.indexOf(heading);
    if (column < 0) throw new Error(`no column ${heading}`);
    row[column] = text;
  }
}
