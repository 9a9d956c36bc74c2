/** Writes `_headers` into the built site, for hosts that read it. Elsewhere it is one more file, with nothing secret in it. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile, MOST_RULES } from '../headers/headers-file.ts';
import { Failure } from './failure.ts';

/** Name of the file, at the root of the site. */
export const HEADERS_FILE = '_headers';

/**
 * Writes the file for the site in folder `root`, served under `base`; `elsewhere` are the files that other parts of the site hold.
 * Throws a {@link Failure} when it has more rules than are read: the last folders would then be unprotected without a word.
 */
export function writeHostHeaders(root: string, base: string, elsewhere: Iterable<string> = []): void {
  const here = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const there = [...elsewhere].filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/')));
  const folders = [...new Set([...here.map(({ name }) => name), ...there])];
  const text = headersFile(folders, base);
  const rules = text.split('\n').filter((line) => line.startsWith('/')).length;
  if (rules > MOST_RULES)
    throw new Failure(
      `网站最上层有 ${folders.length} 个文件夹，太多了：${HEADERS_FILE} 要写 ${rules} 条规则，网站空间只认前 ${MOST_RULES} 条。请把 public/ 里自己加的文件夹并到一个文件夹里，再做一次。`,
    );
  writeFileSync(join(root, HEADERS_FILE), text);
}
