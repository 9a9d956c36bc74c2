/** Pixels → PNG with a palette: a flat drawing has so few colours that this halves the file and loses nothing. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colours that a palette has room for. */
export const MOST_COLOURS = 256;
const EIGHT_BITS = 8;
const WITH_PALETTE = 3;

/**
 * The PNG of opaque `pixels` (RGBA, row by row, `width` to a row), or `undefined` when they have more than 256 colours.
 */
export function indexedPng(pixels: Buffer, width: number): Buffer | undefined {
  const height = pixels.length / 4 / width;
  const rows = Buffer.alloc(height * (width + 1));
  const palette = new Map<number, number>();
  let colour = -1;
  let index = 0;
  for (let y = 0, from = 0; y < height; y++) {
    // The first byte of a row names its filter: none.
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, from += 4, to++) {
      const here = (pixels[from]! << 16) | (pixels[from + 1]! << 8) | pixels[from + 2]!;
      if (here !== colour) {
        colour = here;
        index = palette.get(here) ?? palette.size;
        if (index === MOST_COLOURS) return undefined;
        palette.set(here, index);
      }
      rows[to] = index;
    }
  }
  const colours = Buffer.from([...palette.keys()].flatMap((one) => [one >> 16, (one >> 8) & 0xff, one & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.writeUInt8(EIGHT_BITS, 8);
  bytes.writeUInt8(WITH_PALETTE, 9);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
