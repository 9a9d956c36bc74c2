/** Saves a report without ever replacing another one: authors tick off what they have done in it. */
import { readFile, rm, writeFile } from 'node:fs/promises';

/** Writes `text` to `path`, or to `path-2` and so on where other files are in the way, and returns where it is. */
export async function saveBeside(path: string, text: string): Promise<string> {
  for (let number = 1; ; number++) {
    const free = number === 1 ? path : path.replace(/(\.[^.]+)$/, `-${number}$1`);
    try {
      await writeFile(free, text, { flag: 'wx' });
      return free;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        await rm(free, { force: true });
        throw error;
      }
      if ((await readFile(free, 'utf8').catch(() => undefined)) === text) return free;
    }
  }
}
