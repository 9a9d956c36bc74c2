/** What a sheet is: its columns, which records stand in it, and how a record becomes a row and a row a record again. */
import type { AnyRecord, RECORD_KINDS } from '../../problems/placed-record.ts';
import { cleanCell, isMisread, saysNothing, type Cell, type Misread, type SheetAbout } from '../cells/cell.ts';

/** Kind of a record: the folder it stands in. */
export type RecordKind = keyof typeof RECORD_KINDS;

/** A record that is being made: fields by name, not yet checked. */
export type Draft = Readonly<Record<string, unknown>>;

/** What the heading of a column says and how wide it is. */
interface ColumnFacts {
  /** Heading, by which the column is found wherever it was moved. */
  readonly heading: string;
  /** What to write, in one or two sentences, shown beside the heading. */
  readonly note: string;
  /** Width in characters. */
  readonly width: number;
  /** A cell as it should look. */
  readonly example: string;
  /** No row is complete without it. */
  readonly required?: true;
}

/** A column as a sheet's module writes it down. */
export interface Column<T> extends ColumnFacts {
  /** How its cells are written and read. */
  readonly cell: Cell<T>;
}

/** The columns of a row, by field, in the order they stand in. */
export type Columns<Row> = { readonly [K in keyof Row]-?: Column<NonNullable<Row[K]>> };

/** A column as everybody else sees it. */
export interface SheetColumn extends ColumnFacts {
  /** Field of the row. */
  readonly key: string;
  /** What may be chosen, for a drop-down. */
  readonly choices?: readonly string[];
  /** Written by the site, never by a worker; its cells are locked. */
  readonly own?: true;
}

/** The text of each cell of a row, by column key. */
export type RowTexts = Readonly<Record<string, string>>;

/** A cell that was not understood. */
export interface MisreadCell extends Misread {
  /** Column key. */
  readonly key: string;
}

/** A row of typed values, with only those fields that its cells changed. */
export interface ReadCells<Row> {
  /** Fields whose cells no longer say what they said; `undefined` is an emptied cell. */
  readonly patch: Partial<Row>;
  /** Cells that were not understood. */
  readonly misread: readonly MisreadCell[];
}

/** The columns of `Row` as everybody else sees them. */
export function sheetColumns<Row>(columns: Columns<Row>): SheetColumn[] {
  return keysOf(columns).map((key) => {
    const { cell, ...facts } = columns[key];
    return { ...facts, key, ...(cell.choices && { choices: cell.choices }) };
  });
}

/** The texts of a row. */
export function writeCells<Row>(columns: Columns<Row>, row: Row, about: SheetAbout): RowTexts {
  return Object.fromEntries(
    keysOf(columns).map((key) => {
      const value = row[key];
      return [key, value === undefined || value === null ? '' : columns[key].cell.write(value, about)];
    }),
  );
}

/**
 * Reads the cells of a row. A cell that still says what `was` says changes nothing, so what a sheet shows in fewer words than
 * the record has is never lost. Columns that the sheet lacks change nothing either.
 */
export function readCells<Row>(columns: Columns<Row>, texts: RowTexts, was: Row | undefined, about: SheetAbout): ReadCells<Row> {
  const before = was && writeCells(columns, was, about);
  const patch: Partial<Row> = {};
  const misread: MisreadCell[] = [];
  for (const key of keysOf(columns)) {
    const text = cleanCell(texts[key] ?? '');
    if (!(key in texts) || text === cleanCell(before?.[key] ?? '')) continue;
    if (/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)) {
      misread.push({ key, what: '是公式出错的结果', fix: '请直接写字' });
      continue;
    }
    const { cell, required } = columns[key];
    const read = saysNothing(text) ? { value: undefined } : cell.read(text, about, was?.[key] ?? undefined);
    if (isMisread(read)) misread.push({ key, ...read });
    else if (read.value === undefined && required && was) misread.push({ key, what: '空着', fix: '这一格不能空，请写上' });
    else if (read.value !== undefined || was) patch[key] = read.value as Row[typeof key];
  }
  if (!was) {
    for (const key of keysOf(columns)) {
      const lacking = columns[key].required && patch[key] === undefined && !misread.some((one) => one.key === key);
      if (lacking) misread.push({ key, what: '空着', fix: `新加的一行要写这一格，例如 ${columns[key].example.split('\n')[0]!}` });
    }
  }
  return { patch, misread };
}

/** A draft with some fields replaced; a field that is `undefined` is left out. */
export function patched(draft: Draft, fields: Draft): Draft {
  return Object.fromEntries(Object.entries({ ...draft, ...fields }).filter(([, value]) => value !== undefined));
}

/** A sheet with a record in each row. */
export interface RecordSheet {
  /** Name on the tab. */
  readonly name: string;
  /** Kind of its records. */
  readonly kind: RecordKind;
  /** Columns between the id and the version, in order. */
  readonly columns: readonly SheetColumn[];
  /** Whether the sheet holds this record of its kind. */
  readonly holds: (record: AnyRecord) => boolean;
  /** The texts of a record's row. */
  readonly write: (record: AnyRecord, about: SheetAbout) => RowTexts;
  /** What a row makes of a record, or of a new draft. */
  readonly read: (
    texts: RowTexts,
    base: { readonly record: AnyRecord } | { readonly draft: Draft },
    about: SheetAbout,
  ) => { readonly draft: Draft; readonly misread: readonly MisreadCell[] };
  /** The column that shows a field; the name's column where none does. */
  readonly columnOf: (path: readonly PropertyKey[]) => string;
}

/** How a module describes its sheet. */
export interface RecordSheetParts<R extends AnyRecord, Row> {
  /** Name on the tab. */
  readonly name: string;
  /** Kind of its records. */
  readonly kind: RecordKind;
  /** Columns. */
  readonly columns: Columns<Row>;
  /** Whether the sheet holds the record. */
  readonly holds: (record: R) => boolean;
  /** The row of a record. */
  readonly row: (record: R) => Row;
  /** A draft with what the row changes. */
  readonly merge: (draft: Draft, patch: Partial<Row>) => Draft;
  /** Cells that contradict the record they stand in. */
  readonly objections?: (record: R | undefined, patch: Partial<Row>) => readonly MisreadCell[];
  /** Columns of fields that do not bear the column's name. */
  readonly columnOf?: (path: readonly PropertyKey[]) => (keyof Row & string) | undefined;
}

/** Makes a sheet of its description. The kind guarantees that only its own records come in. */
export function recordSheet<R extends AnyRecord, Row extends { name: string }>(parts: RecordSheetParts<R, Row>): RecordSheet {
  const { columns, row, merge, objections } = parts;
  return {
    name: parts.name,
    kind: parts.kind,
    columns: sheetColumns(columns),
    holds: (record) => parts.holds(record as R),
    write: (record, about) => writeCells(columns, row(record as R), about),
    read: (texts, base, about) => {
      const record = 'record' in base ? (base.record as R) : undefined;
      const { patch, misread } = readCells(columns, texts, record && row(record), about);
      const draft = 'record' in base ? (base.record as unknown as Draft) : base.draft;
      return {
        draft: Object.keys(patch).length ? merge(draft, patch) : draft,
        misread: [...misread, ...(objections?.(record, patch) ?? [])],
      };
    },
    columnOf: (path) => {
      const [field] = path;
      return parts.columnOf?.(path) ?? (typeof field === 'string' && field in columns ? field : 'name');
    },
  };
}

function keysOf<Row>(columns: Columns<Row>): (keyof Row & string)[] {
  return Object.keys(columns) as (keyof Row & string)[];
}
