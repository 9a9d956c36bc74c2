/** Puts finished workbooks into a folder without ever replacing one that somebody may have filled in. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { prepareFolder, putInPlace } from '../handbook/out-folder.ts';

/** A finished workbook. */
export interface Workbook {
  /** File name. */
  readonly name: string;
  /** What is in it, in a few words, said when it is written. */
  readonly says: string;
  /** The file. */
  readonly bytes: Uint8Array;
}

/** Writes the workbooks into `folder`. Throws a {@link Failure}, with nothing written, when one of them is there with other content. */
export async function putWorkbooks(folder: string, workbooks: readonly Workbook[]): Promise<void> {
  await prepareFolder(folder);
  const filled: string[] = [];
  for (const { name, bytes } of workbooks) {
    const there = await readFile(join(folder, name)).catch(() => undefined);
    if (there && !there.equals(bytes)) filled.push(join(folder, name));
  }
  if (filled.length)
    throw new Failure(
      `已经有这些文件，里面可能有填好的内容，不覆盖：\n${filled.map((path) => `  ${path}`).join('\n')}\n请先移走或改名，或用 --out 写另一个文件夹。`,
    );
  for (const { name, says, bytes } of workbooks) {
    const aside = join(folder, `.${name}.${process.pid}.tmp`);
    try {
      await writeFile(aside, bytes);
      await putInPlace(aside, join(folder, name));
    } finally {
      await rm(aside, { force: true });
    }
    process.stdout.write(`${join(folder, name)}：${says}\n`);
  }
}
