/** Writes `_headers` into the built site, for hosts that read it. Elsewhere it is one more file, with nothing secret in it. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '../headers/headers-file.ts';

/** Name of the file, at the root of the site. */
export const HEADERS_FILE = '_headers';

/** Writes the file for the site in folder `root`, served under `base`; `elsewhere` are the files that other parts of the site hold. */
export function writeHostHeaders(root: string, base: string, elsewhere: Iterable<string> = []): void {
  const here = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const there = [...elsewhere].filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/')));
  writeFileSync(join(root, HEADERS_FILE), headersFile([...new Set([...here.map(({ name }) => name), ...there])], base));
}
