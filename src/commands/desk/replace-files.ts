/** Replaces several content files as one: all of them or none, whatever happens in between. */
import { readFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginSet, carryOut, forgetSet, turnBack, type Replacement } from '../../build/content-set.ts';
import { Failure } from '../../build/failure.ts';
import { UNFINISHED } from '../../read-content/unfinished-set.ts';

/**
 * Replaces the files below the folder `content`. When one cannot be replaced, or has been changed meanwhile, all keep their old
 * text and the error is thrown. After a kill the next command finishes the set (`settleContent`).
 */
export function replaceFiles(content: string, files: readonly Replacement[]): void {
  for (const { path, before } of files) if (textNow(path) !== before) throw changedMeanwhile(path);
  if (!files.length) return;
  begin(content, files);
  try {
    const [first] = carryOut(content);
    if (first) throw changedMeanwhile(join(content, first.path));
  } catch (error) {
    backOut(content, error);
    throw error;
  }
}

/** Gives every file its old text. Where the disk takes not even that, the set stays noted. */
function backOut(content: string, error: unknown): void {
  try {
    turnBack(content);
    carryOut(content);
    forgetSet(content);
  } catch {
    throw new Failure('写到一半停了，一时也退不回去。请再运行一次，会先把没写完的处理好，再做别的。', { cause: error });
  }
}

/** The text of a file; `null` where there is none. */
export async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function begin(content: string, files: readonly Replacement[]): void {
  try {
    beginSet(content, files);
  } catch (cause) {
    if (!existsSync(join(content, UNFINISHED))) throw cause;
    throw new Failure('另一个命令刚刚也在写内容，这一次什么都没有写。请再运行一次。', { cause });
  }
}

function changedMeanwhile(path: string): Failure {
  return new Failure(`${path} 刚刚被别的程序改过，什么都没有写。请再运行一次。`);
}

function textNow(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
