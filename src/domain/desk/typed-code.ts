/** Codes of divisions inside a text, whatever stands around them. */

/** All codes, six or nine digits long; full-width digits are understood. */
export function codesIn(text: string): string[] {
  const numbers = text.normalize('NFKC').match(/\d+/g) ?? [];
  return numbers.filter(({ length }) => length === 6 || length === 9);
}

/** The code that somebody typed; `undefined` when there is none. */
export function typedCode(typed: string): string | undefined {
  return codesIn(typed)[0];
}
