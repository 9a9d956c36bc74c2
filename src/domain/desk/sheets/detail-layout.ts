/** Sheets of what a service has several of: a row for each item, which names the service it belongs to. */
import type { Service } from '../../../model/service.ts';
import type { SheetAbout } from '../cells/cell.ts';
import { choice } from '../cells/choice-cells.ts';
import {
  readCells,
  sheetColumns,
  writeCells,
  type Column,
  type Columns,
  type MisreadCell,
  type RowTexts,
  type SheetColumn,
} from './layout.ts';

/** Field of a service that a sheet spreads over rows. */
export type DetailField = 'staff' | 'partners' | 'signedSchools';

/** What a row says. */
export interface ReadItem {
  /** The item. */
  readonly item: unknown;
  /** Whether the row says that there is none any more. */
  readonly ended: boolean;
}

/** A sheet with an item of a service in each row. */
export interface DetailSheet {
  /** Name on the tab. */
  readonly name: string;
  /** Field of the service. */
  readonly field: DetailField;
  /** Columns behind the service's id and name. */
  readonly columns: readonly SheetColumn[];
  /** Whether a service has only one such row. */
  readonly single: boolean;
  /** Whether the service gets a row to fill in although it has no item. */
  readonly asks: (service: Service) => boolean;
  /** Items of a service, in order. */
  readonly items: (service: { readonly [field: string]: unknown }) => readonly unknown[];
  /** The texts of an item's row. */
  readonly write: (item: unknown, about: SheetAbout) => RowTexts;
  /** What a row says; `was` is the item it stood for. */
  readonly read: (
    texts: RowTexts,
    was: unknown,
    about: SheetAbout,
  ) => { readonly read: ReadItem; readonly misread: readonly MisreadCell[] };
  /** What tells two items of a service apart. */
  readonly sameItem: (one: unknown, other: unknown) => boolean;
  /** The column of a field of an item. */
  readonly columnOf: (field: PropertyKey | undefined) => string;
}

/** Whether there still is such an item. */
export type Lasting = 'lasting' | 'ended';

/** How a module describes its sheet. */
export interface DetailParts<Item, Row> extends Pick<DetailSheet, 'name' | 'field' | 'single' | 'asks' | 'columnOf'> {
  /** Columns. */
  readonly columns: Columns<Row>;
  /** The row of an item. */
  readonly row: (item: Item) => Row;
  /** The item of a row. */
  readonly item: (row: Row) => Item;
  /** What tells two items of a service apart. */
  readonly sameItem: (one: Item, other: Item) => boolean;
}

/** Makes a sheet of its description. The field guarantees that only its own items come in. */
export function detailSheet<Item, Row extends { lasting?: Lasting | undefined }>(parts: DetailParts<Item, Row>): DetailSheet {
  const { columns } = parts;
  return {
    name: parts.name,
    field: parts.field,
    single: parts.single,
    asks: parts.asks,
    columns: sheetColumns(columns),
    items: (service) => {
      const held = service[parts.field];
      return held === undefined ? [] : parts.single ? [held] : (held as readonly unknown[]);
    },
    write: (item, about) => writeCells(columns, parts.row(item as Item), about),
    read: (texts, was, about) => {
      const before = was === undefined ? undefined : parts.row(was as Item);
      const { patch, misread } = readCells(columns, texts, before, about);
      const ended = patch.lasting === 'ended';
      return { read: { item: parts.item({ ...before, ...patch } as Row), ended }, misread: ended ? [] : misread };
    },
    sameItem: (one, other) => parts.sameItem(one as Item, other as Item),
    columnOf: parts.columnOf,
  };
}

/** The column by which an item is given up. */
export const LASTING: Column<Lasting> = {
  heading: '状态',
  cell: choice<Lasting>({ lasting: '现有', ended: '已取消' }),
  width: 9,
  note: '没有了的选“已取消”。只删去这一行，什么都不会变。',
  example: '现有',
};
