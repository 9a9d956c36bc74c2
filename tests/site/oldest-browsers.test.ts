/** Nothing that a visitor’s browser runs asks for more than the oldest browsers have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { PROGRAMS_WITH_ADDRESSES, programScript } from '../../src/packages/programs.ts';
import { newerSyntax } from './newer-syntax.ts';

const { dist } = inject('fixture');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const text = (file: string) => readFileSync(join(dist, file), 'utf8');

/**
 * What may stay, because it is fetched only when it is wanted and its failure is told: the full text in the search’s status, checking a
 * sheet in the desk’s.
 */
const MAY_STAY: readonly { readonly file: RegExp; readonly what: RegExp; readonly why: string }[] = [
  { file: /^pagefind\//, what: /^\?[?.] /, why: 'Pagefind as it comes; titles, words and numbers are found without it' },
  { file: /check-file/, what: /^lookbehind/, why: 'names are told from words; office computers have no Safari' },
  { file: /archive-layer/, what: /^\.throwIfAborted/, why: 'PMTiles, with a signal, which the map does not give it' },
  { file: /check-file/, what: /^\.hasOwn\(\)/, why: 'csv-parse, for columns of one name, which the desk does not ask for' },
];

/** What is too new in a script, but for what may stay. */
function tooNew(file: string, source: string, type: 'module' | 'script'): string[] {
  return newerSyntax(source, type).filter(
    (what) => !MAY_STAY.some((one) => one.file.test(file.replace(/^_astro\//, '')) && one.what.test(what)),
  );
}

describe('in a phone of 2020', () => {
  const scripts = files.filter((file) => /^(_astro|pagefind)\/[^/]+\.js$/.test(file));

  test('there are scripts to look at', () => expect(scripts.length).toBeGreaterThan(20));

  test.each(scripts)('%s is read', (file) => expect(tooNew(file, text(file), 'module')).toEqual([]));

  test('what keeps pages for the time without a network is read', () =>
    expect(tooNew('sw.js', text('sw.js'), 'script')).toEqual([]));

  test('scripts that stand in a page are read', () => {
    const inPages = new Map<string, 'module' | 'script'>();
    for (const file of files.filter((one) => one.endsWith('.html')))
      for (const [, attributes = '', source = ''] of text(file).matchAll(/<script([^>]*)>([^]*?)<\/script>/g))
        if (source && !/type="application|src=/.test(attributes))
          inPages.set(source, attributes.includes('module') ? 'module' : 'script');
    expect(inPages.size).toBeGreaterThan(1);
    expect([...inPages].flatMap(([source, type]) => tooNew('', source, type))).toEqual([]);
  });

  test('no rule of a style sheet stands in a layer, which it would skip', () => {
    const sheets = files.filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(3);
    expect(
      [...sheets, ...files.filter((file) => file.endsWith('.html'))].filter((file) => text(file).includes('@layer')),
    ).toEqual([]);
  });
});

describe('from a USB stick, on an office computer', () => {
  test.each(PROGRAMS_WITH_ADDRESSES.map((program) => [program.title, program] as const))('%s is read', async (_title, program) =>
    expect(tooNew(program.id, new TextDecoder().decode(await programScript(program)), 'script')).toEqual([]),
  );
});

describe('the search for what is too new', () => {
  test.each([
    'a?.b',
    'a ?? b',
    'a ??= b',
    'class A { #a = 1 }',
    'class A { static { a() } }',
    'await a()',
    'for await (const a of b) a()',
    '/(?<=a)b/',
    "new RegExp('(?<!a)b')",
    '/[a--b]/v',
    '[].at(-1)',
    '[].toSorted()',
    'Object.hasOwn(a, b)',
    'a.replaceChildren()',
    'structuredClone(a)',
    "new Intl.Segmenter('zh')",
    'AbortSignal.timeout(5)',
    "a.querySelector('b:not(c d)')",
    "a.closest('b:has(c)')",
    'if (a.at) b.toSorted()',
  ])('finds %s', (source) => expect(newerSyntax(source, 'module')).toHaveLength(1));

  test.each([
    'const f = async () => { await a(); for await (const b of c) b() }',
    'class A { a = 1; static b = 2 }',
    "typeof URL.canParse === 'function' ? URL.canParse(a) : b",
    "if ('at' in Array.prototype) [].at(-1)",
    'const with_ = { at: 1 }; with_.at',
    "a.querySelector('b:not([c])')",
    'import(a).catch(() => undefined)',
  ])('leaves %s alone', (source) => expect(newerSyntax(source, 'module')).toEqual([]));
});
