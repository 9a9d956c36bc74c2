/** Names of files in a package: Chinese, told apart, and such that every Windows takes them. */

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

/** Longest name of a file or folder, its ending apart: with three folders a path stays below 200 characters. */
const LONGEST = 48;

/** What lies on the table for all to see says nothing that shames (DESIGN §8). */
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [/困境儿童/g, '孩子'],
  [/困境|精神|危机/g, ''],
];

/** A name made of `title`: full-width signs for forbidden ones, no control or invisible characters, no dots or spaces at its ends. */
export function safeName(title: string): string {
  const kind = UNSEEN.reduce((name, [word, instead]) => name.replace(word, instead), title);
  const plain = kind
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

/** Gives out names, no two the same to Windows, which does not tell a from A. */
export class NameBook {
  private readonly given = new Set<string>();

  /** The name `folder/title.ending`, or the same with （2）, （3） … when it is taken. `folder` may be empty. */
  name(folder: string, title: string, ending: string): string {
    const stem = [folder && safeName(folder), safeName(title)].filter(Boolean).join('/');
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? '' : `（${number}）`}${ending}`;
      const key = name.normalize('NFKC').toLowerCase();
      if (this.given.has(key)) continue;
      this.given.add(key);
      return name;
    }
  }
}
