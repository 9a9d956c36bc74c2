/** A silent MP3 of `frames` frames, 36 ms each: MPEG-2, layer III, 8 kbit/s, 16 kHz. `tag` bytes of an ID3 tag stand before it. */
export function anMp3(frames: number, tag = 0): Uint8Array {
  const file = new Uint8Array((tag ? 10 + tag : 0) + 36 * frames);
  if (tag) file.set([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, tag >> 7, tag & 127]);
  for (let at = tag ? 10 + tag : 0; at < file.length; at += 36) file.set([0xff, 0xf3, 0x18, 0xc4], at);
  return file;
}
