/** Lines of the text formats that phones import: vCard (RFC 2426) and iCalendar (RFC 5545) write and fold them alike. */

/** Octets of a line, without its end. */
const LINE_OCTETS = 75;
const CRLF = '\r\n';

/** The file of some content lines, each folded where it is long, UTF-8 without a byte order mark. */
export function contentFile(lines: readonly string[]): string {
  return lines.map((line) => fold(line) + CRLF).join('');
}

/** Text that can end neither its value nor its line. */
export function escapeText(text: string): string {
  return bare(text.replace(/\\/g, '\\\\').replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')).replace(/[;,]/g, '\\$&');
}

/** Text without control characters. */
export function bare(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}

/** The first day of a loose date: `2024-12` → `2024-12-01`. */
export function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** A line folded to at most 75 octets; neither a character nor an escape is cut, for not every phone joins before it reads. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const [unit] of line.matchAll(/\\.|[^]/gu)) {
    const size = octetsOf(unit);
    if (octets + size > LINE_OCTETS) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += unit;
    octets += size;
  }
  return folded;
}

/** Octets of a text in UTF-8. */
function octetsOf(text: string): number {
  let octets = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return octets;
}
