/** How a telephone number is dialled and read aloud. Imports nothing: it goes to visitors' browsers too. */

/** The `tel:` address of a printed number; an extension is left to the caller's ear. */
export function telHref(number: string): string {
  return `tel:${number.replace(/转.*$/, '').replace(/[^\d]/g, '')}`;
}

/** A long number in groups that are easy to read aloud: `021-6438 7250`. */
export function spokenNumber(number: string): string {
  return number.replace(/^(0\d{2,3}-\d{4})(\d{4})/, '$1 $2');
}
