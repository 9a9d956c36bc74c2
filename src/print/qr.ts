import qrcode from 'qrcode-generator';

/** Modules of white around the code that scanners need. */
const QUIET = 4;

/** A QR code as SVG; one path, so that it stays small and sharp. */
export function qrSvg(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < count; row++) {
    for (let from = 0; from < count; from++) {
      if (!code.isDark(row, from)) continue;
      let to = from;
      while (to + 1 < count && code.isDark(row, to + 1)) to++;
      runs.push(`M${from + QUIET} ${row + QUIET}h${to - from + 1}v1h-${to - from + 1}z`);
      from = to;
    }
  }
  const size = count + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`;
}
