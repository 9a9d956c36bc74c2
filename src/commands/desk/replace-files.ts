/** Replaces several files as one: all new texts lie complete on the disk before the first takes its place. */
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../build/failure.ts';

/** A file and its texts. */
export interface Replacement {
  /** Path. */
  readonly path: string;
  /** Text it must still have; `null`: it must not exist yet. */
  readonly before: string | null;
  /** Text it gets. */
  readonly after: string;
}

/**
 * Replaces the files. When one cannot be replaced, or has been changed meanwhile, those already replaced get their old text
 * back and the error is thrown. A kill leaves every file whole, old or new; the same command run again finishes the rest.
 */
export async function replaceFiles(files: readonly Replacement[]): Promise<void> {
  const asides: string[] = [];
  const replaced: Replacement[] = [];
  try {
    for (const { path, after } of files) asides.push(await writeAside(path, after));
    for (const { path, before } of files) {
      if ((await textOf(path)) !== before) throw new Failure(`${path} 刚刚被别的程序改过，什么都没有写。请再运行一次。`);
    }
    for (const [index, file] of files.entries()) {
      await rename(asides[index]!, file.path);
      replaced.push(file);
    }
  } catch (error) {
    for (const { path, before } of replaced) {
      if (before === null) await rm(path, { force: true });
      else await rename(await writeAside(path, before), path);
    }
    throw error;
  } finally {
    for (const aside of asides) await rm(aside, { force: true });
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

/** Its end is not .mdx: what a killed process leaves behind is no content. */
async function writeAside(path: string, text: string): Promise<string> {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(aside, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  return aside;
}
