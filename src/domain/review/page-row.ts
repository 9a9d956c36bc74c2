/** One row of a page: a paragraph, a step, a table row, a field of its form. */
export interface PageRow {
  /** Where it stands on the page: `写给你（孩子）：正文`. */
  readonly place: string;
  /** Its text, numbers filled in from the data. */
  readonly text: string;
}
