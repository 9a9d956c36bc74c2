/** One cell of a sheet: how a value is written for a worker, and how what a worker writes is read back. */
import type { KnowledgeBase } from '../../../model/knowledge-base.ts';

/** What a cell may look up while it is written or read. */
export interface SheetAbout {
  /** Places and services of the site: cells name them by code, id or name. */
  readonly kb: Pick<KnowledgeBase, 'divisions' | 'services'>;
  /** Code of the place the sheet is about; `undefined` when the sheet does not say. */
  readonly area: string | undefined;
}

/** Why a cell was not understood. */
export interface Misread {
  /** What is wrong with it, when it is more than not being understood. */
  readonly what?: string;
  /** What to write instead; begins with a verb, ends without a full stop. */
  readonly fix: string;
}

/** What a cell says; `undefined` says that nothing is known. */
export type CellRead<T> = { readonly value: T | undefined } | Misread;

/** A way to write one value into one cell. */
export interface Cell<T> {
  /** The text of a value; several lines where there are several. */
  readonly write: (value: T, about: SheetAbout) => string;
  /** The value of a cleaned text that is not empty. `was` is what the record has now: parts that still say the same are kept to the letter. */
  readonly read: (text: string, about: SheetAbout, was: T | undefined) => CellRead<T>;
  /** Everything that may be chosen, for a drop-down. */
  readonly choices?: readonly string[];
}

/** Whether a cell was not understood. */
export function isMisread<T>(read: CellRead<T>): read is Misread {
  return 'fix' in read;
}

const UNSEEN = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const WIDE_SPACES = /[\t\u00A0\u2000-\u200A\u202F\u3000]/g;

/** A cell's text without what nobody sees: joiners, odd spaces, spaces and empty lines at its ends. */
export function cleanCell(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(UNSEEN, '')
    .replace(WIDE_SPACES, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Whether a cleaned cell says that nothing is known: then the field stays 未填, it never becomes "no". */
export function saysNothing(text: string): boolean {
  return /^(?:|未填|不详|不知道|待填|（空）|\(空\)|\/|[-—–]+)$/.test(text);
}

/** Full-width letters, digits and signs made narrow, for cells that hold no prose. */
export function narrow(text: string): string {
  return text.normalize('NFKC');
}
