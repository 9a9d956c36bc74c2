/** The programs of a package: what works without a server, each bundled into one plain script. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { OLDEST_BROWSERS } from '../build/oldest-browsers.ts';

/** A program. */
export interface Program {
  /** Name of its source in `client/`, and of its file where files keep the names of the site. */
  readonly id: string;
  /** Name of its file in a package whose names are Chinese. */
  readonly title: string;
  /** What stands in the source of the pages that want it; empty: all want it. */
  readonly wantedBy: string;
  /** A file of the package that is run before it; whoever makes the package adds that file. */
  readonly after?: string;
}

/** Programs that any page may want. A page for which there is none stays as it is without scripts. */
export const PROGRAMS: readonly Program[] = [
  { id: 'comfort', title: '快速离开和大字', wantedBy: '' },
  { id: 'tally', title: '全班计数', wantedBy: 'id="tally-data"' },
];

/** Where the tables of a package's search lie. */
export const SEARCH_TABLES = '_offline/search-tables.js';

/** The same with those that put addresses together: they need files to keep the addresses of the site. */
export const PROGRAMS_WITH_ADDRESSES: readonly Program[] = [
  ...PROGRAMS,
  { id: 'planner', title: '排班会', wantedBy: 'id="planner-data"' },
  { id: 'lesson-list', title: '挑课', wantedBy: 'id="lesson-facts"' },
  { id: 'search-field', title: '搜索框', wantedBy: 'class="search-field' },
  { id: 'search', title: '搜索', wantedBy: 'id="search-words"', after: SEARCH_TABLES },
];

const made = new Map<string, Promise<Uint8Array>>();

/** The script of a program, made once while this process runs. */
export function programScript({ id }: Program): Promise<Uint8Array> {
  const kept = made.get(id) ?? bundled(id);
  made.set(id, kept);
  return kept;
}

async function bundled(id: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'client', `${id}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: [...OLDEST_BROWSERS],
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}
