/** `213 KB`, `1.4 MB`: the size of a file as Windows shows it in its folder, where it is looked for after the download. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.ceil(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
