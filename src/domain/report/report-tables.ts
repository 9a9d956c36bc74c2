/** The report as plain tables: a workbook and a page for printing draw the same ones. */
import type { TableSheet } from '../review/sheet-layout.ts';
import { documentInFull } from '../region-sheets/region-documents.ts';
import type { AreaReport } from './area-report.ts';
import { REQUIREMENT_WORDS } from './missing.ts';
import { quarterInWords, quarterName } from './quarters.ts';
import { SAID_WORDS, type Said } from './said.ts';
import type { Total } from './total.ts';

/** A table with its rows; a missing cell stays empty. */
export interface ReportTable<K extends string = string> {
  /** Columns. */
  readonly sheet: TableSheet<K>;
  /** What the reader should know, in one line. */
  readonly hint: string;
  /** Rows. */
  readonly rows: readonly Partial<Record<K, string | number>>[];
}

/** The lines of the cover. */
export function coverLines({ notices, made, asOf, region, streets }: AreaReport): string[] {
  const documents = region.documents.map((one) => documentInFull(one, made));
  return [
    ...notices,
    `${made} 做的${asOf && `，资料截至${asOf}`}。${streets.length} 个街道、乡镇。`,
    '可以附在年度报告后面。数字来自本站的资料，怎么填的就怎么数；“未填”是没有人填，不算“没有”。',
    '这份报告是给工作人员自己看的，不放在网站上。里面没有任何孩子的信息。',
    ...(documents.length ? [`${region.name}的文件：`, ...documents] : []),
    '填报单位：＿＿＿＿＿＿＿＿　　岗位：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿',
  ];
}

/** The figures beside the targets. */
export function totalsTable(totals: readonly Total[]): ReportTable {
  const sheet = {
    name: '合计',
    columns: {
      what: { header: '项目', width: 40 },
      yes: { header: '有', width: 7 },
      no: { header: '没有', width: 7 },
      unfilled: { header: '未填', width: 7 },
      figure: { header: '数', width: 34 },
      target: { header: '本地文件的指标', width: 20 },
      clause: { header: '依据', width: 20 },
      result: { header: '结果', width: 30 },
    },
  };
  const rows = totals.map(({ tally, ...total }) => ({ ...total, ...tally }));
  return { sheet, hint: '“未填”不算“没有”；指标只写本地区自己文件里有的。', rows };
}

/** One row a street. */
export function streetsTable({ streets }: AreaReport): ReportTable {
  const columns = {
    code: { header: '代码', width: 11 },
    name: { header: '街道、乡镇', width: 16 },
    filled: { header: '手册填了几块', width: 7 },
    hotline: { header: '热线', width: 6 },
    place: { header: '服务阵地', width: 6 },
    medical: { header: '医疗机构', width: 6 },
    professional: { header: '专业人员', width: 6 },
    stations: { header: '工作站', width: 7 },
    partner: { header: REQUIREMENT_WORDS.partner, width: 8 },
    room: { header: REQUIREMENT_WORDS.room, width: 8 },
    counsellor: { header: REQUIREMENT_WORDS.counsellor, width: 8 },
    mental: { header: REQUIREMENT_WORDS.mental, width: 8 },
    legal: { header: REQUIREMENT_WORDS.legal, width: 8 },
    schools: { header: '学校签约', width: 9 },
    ...Object.fromEntries([1, 2, 3, 4].map((number) => [`q${number}`, { header: quarterName(number), width: 9 }])),
    checked: { header: '一年内核实', width: 9 },
  };
  const rows = streets.map((one) => ({
    code: one.code,
    name: one.name,
    filled: `${counts(one.blocks).filter((count) => count > 0).length}/${counts(one.blocks).length}`,
    ...one.blocks,
    stations: one.stations.length ? one.stations.length : SAID_WORDS.unfilled,
    ...words(one.said),
    schools: one.schools ? `${one.schools.signed}/${one.schools.total}` : SAID_WORDS.unfilled,
    ...Object.fromEntries(one.quarters.map((quarter) => [`q${quarter.number}`, quarterInWords(quarter)])),
    checked: one.checked.total ? `${one.checked.within}/${one.checked.total}` : '没有自己的资料',
  }));
  const hint = '热线到专业人员四栏，是手册里有几条（上级的也算）；其余只算街道、乡镇自己的。';
  return { sheet: { name: '各街镇', columns }, hint, rows };
}

/** One row a station, institution or school. */
export function institutionsTable({ institutions }: AreaReport): ReportTable {
  const columns = {
    place: { header: '所在地', width: 14 },
    kind: { header: '类别', width: 18 },
    name: { header: '名称', width: 30 },
    ...Object.fromEntries(Object.entries(REQUIREMENT_WORDS).map(([key, header]) => [key, { header, width: 10 }])),
    schools: { header: '学校签约', width: 10 },
    deputy: { header: '法治副站长', width: 18 },
    checked: { header: '上次核实', width: 12 },
    id: { header: '编号', width: 24 },
  };
  const rows = institutions.map(({ service, place, kind, said, schools }) => ({
    place,
    kind,
    name: service.name,
    ...words(said),
    schools: schools ? `${schools.signed}/${schools.total}` : schools === null ? SAID_WORDS.unfilled : '',
    deputy: service.legalDeputy?.office ?? (service.kind === 'protection-station' ? SAID_WORDS.unfilled : ''),
    checked: service.assured?.on ?? '还没有',
    id: service.id,
  }));
  return { sheet: { name: '各机构', columns }, hint: '空着的格子，是这一类不问这一项。', rows };
}

/** One row for each thing that is missing. */
export function missingTable({ missing }: AreaReport): ReportTable {
  const columns = {
    place: { header: '街道、乡镇', width: 18 },
    what: { header: '还缺什么', width: 56 },
    where: { header: '填在哪里', width: 60 },
  };
  const hint = missing.length ? `一共 ${missing.length} 样。不知道的打电话问，问不到的空着，不要猜。` : '都填好了。';
  return { sheet: { name: '还缺什么', columns }, hint, rows: missing.map((one) => ({ ...one })) };
}

function counts(blocks: AreaReport['streets'][number]['blocks']): number[] {
  return Object.values(blocks);
}

function words(said: Readonly<Record<string, Said | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(said).flatMap(([key, one]) => (one ? [[key, SAID_WORDS[one]] as const] : [])));
}
