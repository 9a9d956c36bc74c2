/** Reads the lines of a vCard or iCalendar file as a strict phone would. Knows nothing of how they were written. */

/** The unfolded lines. Throws on a line end that is not CRLF, a long line, a cut character, a control character. */
export function contentLines(file: Uint8Array): string[] {
  return unfold(physicalLines(file));
}

function physicalLines(file: Uint8Array): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at < file.length; at++) {
    if (file[at] !== 0x0a) continue;
    if (file[at - 1] !== 0x0d) throw new Error('a line does not end with CRLF');
    const bytes = file.subarray(start, at - 1);
    if (bytes.length > 75) throw new Error(`a line of ${bytes.length} octets`);
    const line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (/\p{Cc}|\uFEFF/u.test(line)) throw new Error(`a control character in ${line}`);
    lines.push(line);
    start = at + 1;
  }
  if (start !== file.length) throw new Error('the last line does not end');
  return lines;
}

function unfold(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) whole[whole.length - 1] += line.slice(1);
    else whole.push(line);
  }
  return whole;
}
