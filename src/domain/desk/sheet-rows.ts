/** A place's facts as the rows of its sheets, ready to be written into a workbook. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import { fullName, isSampleCode } from '../divisions.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import type { SheetAbout } from './cells/cell.ts';
import { publicFace } from './public-face.ts';
import { rowVersion } from './row-version.ts';
import { inScope, recordsOf } from './sheet-scope.ts';
import { columnsOf, DETAIL_SHEETS, RECORD_SHEETS, type AnySheet } from './sheets/all-sheets.ts';
import type { DetailSheet } from './sheets/detail-layout.ts';
import type { RecordSheet, RowTexts, SheetColumn } from './sheets/layout.ts';

/** A sheet with its rows. */
export interface FilledSheet {
  /** Name on the tab. */
  readonly name: string;
  /** Columns in order. */
  readonly columns: readonly SheetColumn[];
  /** Rows, by column key; cells without text are left out or empty. */
  readonly rows: readonly RowTexts[];
}

/** Everything that a place's workbook holds. */
export interface StreetSheets {
  /** Code of the place; `000000` is the nation. */
  readonly area: string;
  /** Its full name. */
  readonly place: string;
  /** Name of the site. */
  readonly siteName: string;
  /** Whether it belongs to the invented city. */
  readonly sample: boolean;
  /** Sheets in order. */
  readonly sheets: readonly FilledSheet[];
}

/** What a sheet may hold: on the website only what may be shown, at the operator's desk everything. */
export type SheetFor = 'public' | 'operator';

/** The sheets of the place `area`. */
export function streetSheets(kb: KnowledgeBase, area: string, whose: SheetFor): StreetSheets {
  const about: SheetAbout = { kb, area };
  const shown = (record: AnyRecord) => whose === 'operator' || record.publish !== 'no';
  const held = (sheet: RecordSheet) =>
    inScope(kb, recordsOf(kb, sheet.kind), area).filter((record) => sheet.holds(record) && shown(record));
  const services = inScope(kb, kb.services, area)
    .filter(shown)
    .map((record) => (whose === 'operator' ? record : publicFace(kb, record)));
  return {
    area,
    place: area === NATION ? '全国' : fullName(kb, area),
    siteName: kb.site.name,
    sample: isSampleCode(area),
    sheets: [
      ...RECORD_SHEETS.map((sheet) =>
        filled(
          sheet,
          held(sheet).map((record) => recordRow(sheet, record, about)),
        ),
      ),
      ...DETAIL_SHEETS.map((sheet) =>
        filled(
          sheet,
          services.flatMap((service) => detailRows(sheet, service, about)),
        ),
      ),
    ],
  };
}

/** The row of a record, with the columns that the site writes. */
export function recordRow(sheet: RecordSheet, record: AnyRecord, about: SheetAbout): RowTexts {
  const texts = sheet.write(record, about);
  return { id: record.id, ...texts, checked: checkedWords(record), version: rowVersion(texts) };
}

/** The rows of a service in a sheet of details, one for each item; an empty one where the sheet asks for it. */
export function detailRows(sheet: DetailSheet, service: Service, about: SheetAbout): RowTexts[] {
  const owner = { id: service.id, owner: service.name };
  const rows = sheet.items(service).map((item) => itemRow(sheet, item, about));
  if (!rows.length && sheet.asks(service) && service.status === 'active') return [owner];
  return rows.map((row) => ({ ...owner, ...row }));
}

/** The cells of an item, with its version. */
export function itemRow(sheet: DetailSheet, item: unknown, about: SheetAbout): RowTexts {
  const texts = sheet.write(item, about);
  return { ...texts, version: rowVersion(texts) };
}

function filled(sheet: AnySheet, rows: readonly RowTexts[]): FilledSheet {
  return { name: sheet.name, columns: columnsOf(sheet), rows };
}

const STANDING = '全国公用号码';
const TO_VERIFY = '待核实';
const UNCONFIRMED = '未核实';

/** Words that the site writes under 「核实」 instead of a day. */
export const CHECKED_WORDS: ReadonlySet<string> = new Set([STANDING, TO_VERIFY, UNCONFIRMED]);

function checkedWords(record: AnyRecord): string {
  if ('standing' in record && record.standing) return STANDING;
  if (record.assured) return record.assured.on;
  return record.publish === 'verify-first' ? TO_VERIFY : UNCONFIRMED;
}
