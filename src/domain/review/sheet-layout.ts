/** Sheets and columns of a reviewer's workbook; what writes it and what reads it back use the same table. */

/** A column. */
export interface Column {
  /** Heading, by which the column is found again wherever it was moved. */
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  /** Filled in by the reviewer. */
  readonly fill?: true;
}

/** A sheet with a table. */
export interface TableSheet<K extends string = string> {
  /** Name on the tab. */
  readonly name: string;
  /** Columns in order. */
  readonly columns: Readonly<Record<K, Column>>;
}

const sheet = <K extends string>(name: string, columns: Record<K, Column>): TableSheet<K> => ({ name, columns });

/** One row a page: what is signed. */
export const SIGN_OFF = sheet('审读单', {
  title: { header: '页面', width: 24 },
  section: { header: '栏目', width: 9 },
  risk: { header: '等级', width: 6 },
  address: { header: '地址', width: 24 },
  kind: { header: '审读类别', width: 10 },
  version: { header: '文字版本', width: 11 },
  updated: { header: '最近修改', width: 12 },
  state: { header: '现在的审读情况', width: 24 },
  conclusion: { header: '结论', width: 12, fill: true },
  by: { header: '审读人', width: 24, fill: true },
  on: { header: '审读日期', width: 13, fill: true },
  remark: { header: '意见', width: 36, fill: true },
});

/** One row a paragraph: what is read. */
export const TEXT = sheet('正文', {
  title: { header: '页面', width: 18 },
  address: { header: '地址', width: 22 },
  n: { header: '序号', width: 6 },
  place: { header: '位置', width: 18 },
  concerns: { header: '重点', width: 6 },
  text: { header: '文字', width: 64 },
  remark: { header: '意见', width: 40, fill: true },
});

/** The questions of this kind of reviewer. */
export const QUESTIONS = sheet('检查单', {
  n: { header: '题号', width: 6 },
  ask: { header: '问题', width: 70 },
  rule: { header: '依据', width: 18 },
  answer: { header: '回答', width: 10, fill: true },
  remark: { header: '意见', width: 44, fill: true },
});

/** Name of the sheet that says how to fill in the others. */
export const GUIDE_SHEET = '填写说明';

/** What a reviewer may conclude; only the first is a sign-off. */
export const CONCLUSIONS = ['通过', '修改后通过', '不通过'] as const;

/** Answers to a question. */
export const ANSWERS = ['是', '否', '不适用'] as const;

/** File name of a kind's workbook; `short` is the reviewer's short name. */
export function workbookName(short: string): string {
  return `审读单-${short}.xlsx`;
}
