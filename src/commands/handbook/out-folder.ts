/** The folder of the finished files: what goes wrong with it is told before anything is printed or recorded. */
import { access, constants, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../build/failure.ts';

/** A half-made file that nobody has touched for so long, in milliseconds, belongs to a process that was killed. */
const ABANDONED = 3_600_000;

/** Makes the folder `out` where it is missing, and removes what killed processes left in it. Throws a {@link Failure} when files cannot be put there. */
export async function prepareFolder(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    await access(out, constants.W_OK);
    await sweep(out);
  } catch (cause) {
    throw new Failure(`${whyNot(out, cause as NodeJS.ErrnoException)}请用 --out 写另一个文件夹。`, { cause });
  }
}

/** Gives the finished file `aside` its name. Throws a {@link Failure} when a file of that name cannot be replaced. */
export async function putInPlace(aside: string, path: string): Promise<void> {
  try {
    await rename(aside, path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    // Windows does not replace a file that a viewer holds open.
    if (code === 'EPERM' || code === 'EBUSY' || code === 'EACCES')
      throw new Failure(`换不了 ${path}：多半是别的程序正开着它。请关掉那个程序，再运行一次。`, { cause });
    if (code === 'EISDIR' || code === 'ENOTEMPTY' || code === 'EEXIST')
      throw new Failure(`换不了 ${path}：那里有一个同名的文件夹。请把它改名或移走，再运行一次。`, { cause });
    throw new Error(`文件没有写成（${path}）：${message}`, { cause });
  }
}

async function sweep(out: string): Promise<void> {
  for (const name of (await readdir(out)).filter((one) => /^\..+\.\d+\.tmp$/.test(one))) {
    const { mtimeMs } = await stat(join(out, name));
    if (Date.now() - mtimeMs > ABANDONED) await rm(join(out, name), { force: true });
  }
}

function whyNot(out: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${out} 放不了文件：那里有一个同名的文件，不是文件夹。`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `没有权限在 ${out} 里写文件。`;
  if (code === 'ENAMETOOLONG') return `${out} 这个文件夹名太长。`;
  return `文件夹 ${out} 建不了（${message}）。`;
}
