/** Sheets and columns of a call sheet; what writes it and what reads it back use the same table. */
import type { TableSheet } from '../review/sheet-layout.ts';

/** One row a number: read the words out, fill in what was said. */
export const CALLS = {
  name: '打电话',
  columns: {
    name: { header: '名称', width: 20 },
    number: { header: '电话', width: 15 },
    script: { header: '照着念', width: 46 },
    answered: { header: '接通', width: 9, fill: true },
    numberRight: { header: '号码对', width: 7, fill: true },
    hoursRight: { header: '时间对', width: 7, fill: true },
    othersRight: { header: '别的也对', width: 7, fill: true },
    newNumber: { header: '新号码', width: 15, fill: true },
    newHours: { header: '新时间', width: 18, fill: true },
    remark: { header: '备注', width: 18, fill: true },
    by: { header: '打电话的人', width: 16, fill: true },
    on: { header: '日期', width: 11, fill: true },
    checked: { header: '上次核实', width: 11 },
    prints: { header: '印在几个街镇', width: 8 },
    place: { header: '所在地', width: 12 },
    id: { header: '编号', width: 14 },
    version: { header: '版本', width: 9 },
  },
} satisfies TableSheet;

/** A column of {@link CALLS}. */
export type CallColumn = keyof typeof CALLS.columns;

/** What is due and cannot be telephoned. */
export const NO_NUMBER = {
  name: '没有电话的',
  columns: {
    name: { header: '名称', width: 30 },
    place: { header: '所在地', width: 18 },
    checked: { header: '上次核实', width: 14 },
    prints: { header: '印在几个街镇', width: 9 },
    why: { header: '怎么办', width: 60 },
    id: { header: '编号', width: 20 },
  },
} satisfies TableSheet;

/** Whether somebody answered, as it is chosen in the sheet. */
export const ANSWERED = {
  yes: '是',
  no: '否',
  busy: '占线无人',
  dead: '空号',
  'dead-twice': '空号两次',
} as const;

/** Whether somebody answered. */
export type Answered = keyof typeof ANSWERED;

/** Typed as new hours when nobody there could tell. */
export const HOURS_UNKNOWN = '不清楚';
