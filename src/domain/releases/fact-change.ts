/** What differs between a released book and today's facts, ready to be shown. */
import type { Mark } from '../visible-records.ts';

/** A piece of a fact as the book printed it or prints it now. */
export interface Wording {
  /** Number; empty when the piece is only words. */
  readonly number: string;
  /** Words; beside a number, what it is for and when it is answered. */
  readonly words: string;
  /** Whether it no longer holds: shown struck through, and a number never as a link. */
  readonly gone: boolean;
}

/** One field of a fact, before and now; an empty list: not printed. */
export interface FieldChange {
  /** Name of the field: 电话, 时间. */
  readonly label: string;
  /** As the released book printed it. */
  readonly was: readonly Wording[];
  /** As it is now. */
  readonly now: readonly Wording[];
}

/** A fact that is not what the released book says. */
export interface FactChange {
  /** Whether the book has other words for it, lacks it, or still names it. */
  readonly kind: 'changed' | 'added' | 'removed';
  /** Id of the fact. */
  readonly id: string;
  /** Name as a reader knows it: the printed one where the book names it. */
  readonly name: string;
  /** Its fields: those that differ, or all of one that was added or removed. */
  readonly fields: readonly FieldChange[];
  /** Roles of an institution whose numbers changed with its own, and so are not told apart. */
  readonly roles: readonly string[];
  /** Trust mark of the present fact; `null` for a removed one. */
  readonly mark: Mark | null;
}
