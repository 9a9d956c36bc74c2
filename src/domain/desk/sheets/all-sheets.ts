/** All sheets of a workbook in their order, and the columns that the site itself writes into them. */
import type { DetailSheet } from './detail-layout.ts';
import { PARTNERS_SHEET, SCHOOLS_SHEET, STAFF_SHEET } from './detail-sheets.ts';
import type { RecordSheet, SheetColumn } from './layout.ts';
import { ACTIVITIES_SHEET, BENEFITS_SHEET, PROGRAMMES_SHEET } from './offer-sheets.ts';
import { LINES_SHEET, PLACES_SHEET } from './service-sheets.ts';

/** Sheets with a record in each row. */
export const RECORD_SHEETS: readonly RecordSheet[] = [
  PLACES_SHEET,
  LINES_SHEET,
  ACTIVITIES_SHEET,
  PROGRAMMES_SHEET,
  BENEFITS_SHEET,
];

/** Sheets of what services have several of. */
export const DETAIL_SHEETS: readonly DetailSheet[] = [STAFF_SHEET, PARTNERS_SHEET, SCHOOLS_SHEET];

/** A sheet of either sort. */
export type AnySheet = RecordSheet | DetailSheet;

/** The sheet that says how to fill in the others, and of which place they are. */
export const GUIDE_SHEET = '填写说明';

/** Words before the code of the place, in the guide sheet. */
export const AREA_WORDS = '区划代码';

/** Most rows that a sheet may have; no street has so many. */
export const MOST_ROWS = 5000;

/** The record's id. */
export const ID: SheetColumn = {
  key: 'id',
  heading: '编号',
  width: 20,
  note: '网站给的编号，请不要改。新加的行空着，导入时会自动给。',
  example: '',
  own: true,
};

/** How far the record is confirmed; for the worker's eyes, never read. */
export const CHECKED: SheetColumn = {
  key: 'checked',
  heading: '核实',
  width: 13,
  note: '什么时候打电话核实过。这一栏不用填。改了资料的，要重新核实。',
  example: '',
  own: true,
};

/** A token of what the row said when the sheet was made. */
export const VERSION: SheetColumn = {
  key: 'version',
  heading: '版本',
  width: 9,
  note: '做表时这一行的记号，请不要改。资料后来又改过的，靠它看出来。',
  example: '',
  own: true,
};

/** Name of the service that an item belongs to. */
export const OWNER: SheetColumn = {
  key: 'owner',
  heading: '属于哪个服务点',
  width: 26,
  note: '服务点的名称，和「服务点」里写得一样。',
  example: '徐家汇街道未成年人保护工作站',
};

/** Every column of a sheet, in order. */
export function columnsOf(sheet: AnySheet): readonly SheetColumn[] {
  return 'kind' in sheet ? [ID, ...sheet.columns, CHECKED, VERSION] : [ID, OWNER, ...sheet.columns, VERSION];
}
