/** Content files that a command replaces as one: while the set is unfinished, what lies in the folder is a mixture of old and new. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** Folder, below the content folder, that holds an unfinished set. */
export const UNFINISHED = '.replacing';

/** Told of a content folder with an unfinished set: a mixture is read by nobody. */
export function unfinishedProblems(root: string): Problem[] {
  if (!existsSync(join(root, UNFINISHED))) return [];
  return [
    {
      file: `content/${UNFINISHED}`,
      record: '',
      what: '有一个命令写到一半断了',
      fix: '请运行 npm run check，它会先把没写完的写完',
    },
  ];
}
