/** Names of files and folders such that every Windows takes them. */

/** Names that old Windows programs take for a device. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** Signs that neither Windows nor a zip's folders allow, with the full-width ones that look the same. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '\\': '＼',
  '/': '／',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};

/** Longest name of a file or folder in characters: with three folders a path stays below 200. */
const LONGEST = 48;

/** A name made of `title`: full-width signs for forbidden ones, no control or invisible characters, no dots or spaces at its ends. */
export function windowsName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, (sign) => FULL_WIDTH[sign]!);
  const cut = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  if (cut === '') return '未命名';
  return DEVICE.test(cut) ? `＿${cut}` : cut;
}
