/** Fewer colours for a picture: what the smoothing of edges makes beyond a palette's room goes to the nearest that it has. */

/** Bytes of a pixel: red, green, blue, opacity. */
const PIXEL = 4;

/** `pixels` (opaque, RGBA) with its `most` most frequent colours; every other pixel gets the nearest of them. */
export function withFewColours(pixels: Buffer, most: number): Buffer {
  const counts = new Map<number, number>();
  eachRun(pixels, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  const byUse = [...counts].sort(([a, often], [b, seldom]) => seldom - often || a - b).map(([colour]) => colour);
  const kept = byUse.slice(0, most);
  const instead = new Map(byUse.slice(most).map((colour) => [colour, nearest(colour, kept)]));
  const fewer = Buffer.from(pixels);
  eachRun(pixels, (colour, from, to) => {
    const other = instead.get(colour);
    if (other !== undefined) for (let at = from; at < to; at += PIXEL) fewer.writeUIntBE(other, at, 3);
  });
  return fewer;
}

/** Tells each run of pixels of one colour from byte `from` up to byte `to`: a drawing is mostly flat. */
function eachRun(pixels: Buffer, tell: (colour: number, from: number, to: number) => void): void {
  let colour = -1;
  let from = 0;
  for (let at = 0; at < pixels.length; at += PIXEL) {
    const here = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    if (here === colour) continue;
    if (at > from) tell(colour, from, at);
    [colour, from] = [here, at];
  }
  if (pixels.length > from) tell(colour, from, pixels.length);
}

function nearest(colour: number, kept: readonly number[]): number {
  return kept.reduce((best, one) => (distance(colour, one) < distance(colour, best) ? one : best));
}

function distance(a: number, b: number): number {
  const along = (shift: number) => ((a >> shift) & 0xff) - ((b >> shift) & 0xff);
  return along(16) ** 2 + along(8) ** 2 + along(0) ** 2;
}
