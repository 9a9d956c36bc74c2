import qrcode from 'qrcode-generator';

/** Modules of white around the code that scanners need. */
const QUIET = 4;

/** A drawn QR code. */
export interface QrDrawing {
  /** Side of the square, in modules, with the white around the code. */
  readonly size: number;
  /** The dark modules as one SVG path: small and sharp. */
  readonly path: string;
}

/** A QR code as one path. */
export function qrPath(text: string): QrDrawing {
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
  return { size: count + 2 * QUIET, path: runs.join('') };
}

/** A QR code as SVG. */
export function qrSvg(text: string): string {
  const { size, path } = qrPath(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
