/**
 * The digits that the codes of `code` and of everything in it begin with: 310000 → 31, 330100 → 3301, the nation → none. The zeros at
 * the end of a street's code are digits like others.
 */
export function codeStem(code: string): string {
  return code.length === 6 ? code.replace(/(00)+$/, '') : code;
}
