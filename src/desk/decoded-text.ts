/**
 * The text that `bytes` hold: UTF-8 first, as it can be told when it is not; then what Chinese Windows writes; UTF-16 only with its mark.
 * `undefined` where they are no text.
 */
export function decodedText(bytes: Uint8Array): string | undefined {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  for (const encoding of wide ? [wide] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      continue;
    }
  }
  return undefined;
}
