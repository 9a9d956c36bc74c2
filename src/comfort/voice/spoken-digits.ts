/** Telephone numbers as they are said, digit by digit: 12356 is no “twelve thousand”. */

const SAID = ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `幺二三五六` for `12356`, `零二幺，六四三八七二五零` for `021-64387250`. */
export function spokenDigits(number: string): string {
  return number
    .trim()
    .replace(/[-\s—–]*转/g, '，转')
    .replace(/[-\s—–]+/g, '，')
    .replace(/\d/g, (digit) => SAID[Number(digit)]!);
}

/** Figures with what joins and counts them. */
const FIGURES = /\d[\d.,-]*\d(?:\s*[%元年个人次天])?/g;
/** A telephone number: with an area code, or at least five digits that count nothing. */
const TELEPHONE = /^(?:0\d{2,3}-\d{7,8}|400-\d{3,4}-\d{3,4}|\d{5,})$/;

/** `text` with the telephone numbers in it as they are said. */
export function withSpokenNumbers(text: string): string {
  return text.replace(FIGURES, (figures) => (TELEPHONE.test(figures) ? spokenDigits(figures) : figures));
}
