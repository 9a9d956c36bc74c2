/** Tables that Excel and WPS open with a double click: UTF-8 with a byte order mark, CRLF, every risky cell as text. */

const BYTE_ORDER_MARK = '\uFEFF';
const CRLF = '\r\n';
/** What makes a spreadsheet program read a cell as a formula, in both widths. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** The file of `rows`, the headings first. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',') + CRLF).join('');
}

/** A cell as it stands in the file: never a formula, whatever a record says. */
function cell(text: string): string {
  const shown = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(shown) ? `"${shown.replace(/"/g, '""')}"` : shown;
}
