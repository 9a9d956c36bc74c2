/** Names of files in a package: Chinese, told apart, and nothing on a shared table that shames. */
import { windowsName } from '../domain/windows-name.ts';

/** What lies on the table for all to see says nothing that shames (DESIGN §8). */
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [/困境儿童/g, '孩子'],
  [/困境|精神|危机/g, ''],
];

/** The name that `title` gives to a file or folder which others see. */
export function discreetName(title: string): string {
  return windowsName(UNSEEN.reduce((name, [word, instead]) => name.replace(word, instead), title));
}

/** Gives out names, no two the same to Windows, which does not tell a from A. */
export class NameBook {
  private readonly given = new Set<string>();

  /** The name `folder/title.ending`, or the same with （2）, （3） … when it is taken. `folder` may be empty. */
  name(folder: string, title: string, ending: string): string {
    const stem = [folder && discreetName(folder), discreetName(title)].filter(Boolean).join('/');
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? '' : `（${number}）`}${ending}`;
      const key = name.normalize('NFKC').toLowerCase();
      if (this.given.has(key)) continue;
      this.given.add(key);
      return name;
    }
  }
}
