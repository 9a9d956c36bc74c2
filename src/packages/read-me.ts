/** The text file that lies beside a package's pages, for whoever opens the folder first. */

/** With it, Notepad and WPS on Windows know the text for UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** The file's bytes: lines as Windows ends them. */
export function readMe(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(BYTE_ORDER_MARK + [...lines, ''].join('\r\n'));
}
