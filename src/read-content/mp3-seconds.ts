/** How long an MP3 plays: its frames are counted, so that a file of another kind, or a broken one, is noticed. */

/** Bit rates in kbit/s by index, of layer III: version 1, then versions 2 and 2.5. */
const RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
/** Samples a second by index, of version 1; the later versions have a half and a quarter. */
const SAMPLES = [44_100, 48_000, 32_000] as const;
/** Bytes that may stand before the first frame, tags apart. */
const LEAD = 4096;
/** Fewer frames are chance. */
const LEAST_FRAMES = 3;

/** Length in seconds, or `undefined` for anything but a sound MP3. */
export function mp3Seconds(file: Uint8Array): number | undefined {
  const start = afterTag(file);
  for (let at = start; at < Math.min(file.length, start + LEAD); at++) {
    const { frames, seconds } = framesFrom(file, at);
    if (frames >= LEAST_FRAMES) return seconds;
  }
  return undefined;
}

/** Where the sound begins: an ID3 tag tells its own length, seven bits a byte. */
function afterTag(file: Uint8Array): number {
  const isTag = file[0] === 0x49 && file[1] === 0x44 && file[2] === 0x33;
  return isTag ? 10 + [6, 7, 8, 9].reduce((length, at) => length * 128 + (file[at] ?? 0), 0) : 0;
}

function framesFrom(file: Uint8Array, start: number): { frames: number; seconds: number } {
  let frames = 0;
  let seconds = 0;
  for (let at = start, frame = frameAt(file, at); frame; frame = frameAt(file, at)) {
    frames++;
    seconds += frame.seconds;
    at += frame.bytes;
  }
  return { frames, seconds };
}

/** The frame whose header stands at `at`: eleven set bits, version, layer III, rates. */
function frameAt(file: Uint8Array, at: number): { readonly bytes: number; readonly seconds: number } | undefined {
  const [sync, kind = 0, rates = 0] = file.subarray(at, at + 3);
  const version = (kind >> 3) & 3;
  if (sync !== 0xff || (kind & 0xe6) !== 0xe2 || version === 1) return undefined;
  const isFirst = version === 3;
  const bits = RATES[isFirst ? 0 : 1][rates >> 4];
  const rate = SAMPLES[(rates >> 2) & 3];
  if (!bits || !rate) return undefined;
  const samples = rate / (isFirst ? 1 : version === 2 ? 2 : 4);
  const bytes = Math.floor(((isFirst ? 144_000 : 72_000) * bits) / samples) + ((rates >> 1) & 1);
  return { bytes, seconds: (isFirst ? 1152 : 576) / samples };
}
