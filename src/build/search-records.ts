import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as the search index holds it. */
export interface SearchRecord {
  /** File of the index, below the site's root. */
  readonly file: string;
  /** Address of the page, below the base path. */
  readonly url: string;
  /** Text that is searched and quoted. */
  readonly content: string;
  /** Metadata: title, aliases. */
  readonly meta: Readonly<Record<string, string>>;
}

/** Mark that Pagefind puts before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd';

/** Reads back every record of the search index in the site `root`. */
export function searchRecords(root: string): SearchRecord[] {
  const folder = join(root, 'pagefind', 'fragment');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
      const record = JSON.parse(text.slice(SIGNATURE.length)) as Omit<SearchRecord, 'file'>;
      return { ...record, file: `pagefind/fragment/${name}` };
    });
}
