/**
 * `_headers`, which hosts in the manner of Netlify and Cloudflare Pages read from the root of the site.
 *
 * There a file gets the headers of every rule that fits, joined: no rule can take back what a wider one gave. So the wide rule holds
 * only what is true of all files, and frames are refused by `X-Frame-Options`, folder by folder, leaving out the lessons, whose embedded
 * pages must be frameable. Such hosts ask about every file at every visit by themselves and know the types of files.
 */
import { CACHE_RULES } from './cache-rules.ts';
import { COMMON_HEADERS, FRAMEABLE_POLICY, type Headers } from './security-headers.ts';

/** Folders whose files never change under the same name, as this format writes them. */
const KEPT_FOLDERS = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'];

/** The only folder with pages that others may frame. */
const WITH_FRAMEABLE = 'lessons';

/** Hosts in this manner read no more rules than this. */
export const MOST_RULES = 100;

/** The text of the file. `folders` are the site's top folders, `base` its path on the host, with slashes at both ends. */
export function headersFile(folders: readonly string[], base: string): string {
  const framed = folders.filter((folder) => folder !== WITH_FRAMEABLE && !folder.startsWith('_')).sort();
  return [
    rule(`${base}*`, { ...COMMON_HEADERS, 'Content-Security-Policy': FRAMEABLE_POLICY }),
    ...KEPT_FOLDERS.map((folder) => rule(base + folder, { 'Cache-Control': CACHE_RULES[0]!.value })),
    ...[base, ...framed.map((folder) => `${base}${folder}/*`)].map((path) => rule(path, { 'X-Frame-Options': 'SAMEORIGIN' })),
  ].join('');
}

function rule(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
