/** Types of files that servers often do not know: with `nosniff` a wrong one is a file that does not open. By extension. */
export const MIME_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  ics: 'text/calendar; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  mp3: 'audio/mpeg',
  pmtiles: 'application/vnd.pmtiles',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  vcf: 'text/vcard; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The type of the file at `address` when it is one of those; a server knows the others. */
export function mimeType(address: string): string | undefined {
  const [, extension = ''] = /\.([a-z0-9]+)$/.exec(address) ?? [];
  return Object.hasOwn(MIME_TYPES, extension) ? MIME_TYPES[extension] : undefined;
}
