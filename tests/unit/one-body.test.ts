/** Rules that everybody needs have one body: two bodies drift apart, and then the same thing has two sizes or two addresses. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
const texts = globSync('**/*.{ts,astro}', { cwd: SOURCE }).map(
  (file) => [file, readFileSync(join(SOURCE, file), 'utf8')] as const,
);

test.each([
  ['the full address of a page', /baseUrl\??\.replace\(\/\\\/\*\$/, 'domain/web-address.ts'],
  ['the digits that codes in a place begin with', /\(00\)\+\$/, 'domain/code-stem.ts'],
  ['the day so many days on', /86_400_000\)\.toISOString/, 'domain/add-days.ts'],
  ['the code of the nation', /(?<!["\w/])'000000'/, 'model/fields.ts'],
  ['which codes are invented', /startsWith\('99'\)/, 'domain/divisions.ts'],
  ['the size of a file in words', /function sizeInWords/, 'domain/size-in-words.ts'],
  ['which kinds count for a quarter', /\['counselling', 'experience', 'course'\]/, 'domain/quarter-activities.ts'],
  ['the line that stands first', /const FIRST_LINE/, 'domain/first-line.ts'],
])('%s', (_what, body, home) => expect(texts.filter(([, text]) => body.test(text)).map(([file]) => file)).toEqual([home]));
