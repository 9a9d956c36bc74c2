/** A short token of what a row says: a sheet that was made before the content changed is noticed by it. */
import { cleanCell } from './cells/cell.ts';
import type { RowTexts } from './sheets/layout.ts';

/** Letters and digits of a token. */
const LENGTH = 7;

/** The token of a row's cells; the same words give the same token, whatever their spaces. FNV-1a in two halves, 53 bits. */
export function rowVersion(texts: RowTexts): string {
  const words = Object.keys(texts)
    .sort()
    .map((key) => `${key}\u0000${cleanCell(texts[key]!)}`)
    .join('\u0001');
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let index = 0; index < words.length; index++) {
    const unit = words.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  const number = (high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff);
  return number.toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}

/** Whether nobody has touched a row since its sheet was made: then it changes nothing, whatever has changed on the site meanwhile. */
export function isUntouched(texts: RowTexts, columns: readonly { readonly key: string }[]): boolean {
  const version = cleanCell(texts['version'] ?? '');
  if (!version || columns.some(({ key }) => !(key in texts))) return false;
  return rowVersion(Object.fromEntries(columns.map(({ key }) => [key, texts[key]!]))) === version;
}
