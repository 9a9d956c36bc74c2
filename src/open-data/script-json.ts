/** JSON inside a script element of a page. */

/** The text of the element; no string in `value` can end it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
