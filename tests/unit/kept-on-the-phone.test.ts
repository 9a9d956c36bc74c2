/** The parts of the client code that may keep anything in a browser, and what the privacy page therefore has to tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');

/** What each of them keeps. Whoever adds a line here adds a sentence to `/privacy/`. */
const KEEPERS: Readonly<Record<string, string>> = {
  'comfort/': 'the look that was chosen; that this tab was left in haste',
  'finder/remembered-offer.ts': 'the code of the street, after a tick',
  'search/handed-words.ts': 'typed words on their way to the search page, taken out there',
  'offline/': 'the pages that are the same for everybody, and the street that was ticked',
};

const KEEPS = /\b(localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches\.(open|keys)|window\.name)\b/;

it('only these keep anything', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|js|astro)$/.test(file));
  const keeping = files.filter((file) =>
    KEEPS.test(readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')),
  );
  const known = Object.keys(KEEPERS);
  expect(keeping.filter((file) => !known.some((keeper) => file.startsWith(keeper)))).toEqual([]);
  expect(known.filter((keeper) => !keeping.some((file) => file.startsWith(keeper)))).toEqual([]);
});
