/** Reads a PNG with a palette back, as a phone does. */
import { crc32, inflateSync } from 'node:zlib';

/** A picture. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Colour at a pixel: `1f5c4d`. */
  readonly colour: (x: number, y: number) => string;
}

/** Reads `bytes`; throws when a checksum is wrong or the picture is not an 8-bit one with a palette and unfiltered rows. */
export function readPng(bytes: Uint8Array): ReadPng {
  const file = Buffer.from(bytes);
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== file.readUInt32BE(at + 8 + length)) throw new Error('wrong checksum');
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
    at += 12 + length;
  }
  const head = chunks.get('IHDR')!;
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head[8] !== 8 || head[9] !== 3) throw new Error('not a picture with a palette');
  if (rows.length !== height * (width + 1)) throw new Error('rows are missing');
  return {
    width,
    height,
    colour: (x, y) => {
      if (rows[y * (width + 1)] !== 0) throw new Error('a filtered row');
      const index = rows[y * (width + 1) + 1 + x]!;
      return palette.toString('hex', index * 3, index * 3 + 3);
    },
  };
}
