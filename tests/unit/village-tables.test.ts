/** Village names divided by their signs: what is found must be what is found in all of them. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findVillages, typedWords, villageTablesFor } from '../../src/domain/places/find-place.ts';
import { placeIndex } from '../../src/domain/places/place-index.ts';
import { joinedTables, plainName } from '../../src/domain/places/place-rows.ts';
import { placeTable } from '../../src/domain/places/place-table.ts';
import { villageTables } from '../../src/domain/places/village-tables.ts';
import { readContent } from '../../src/read-content/read-content.ts';

const kb = readContent(resolve(import.meta.dirname, '../../content'));
// Readings are of no use for villages.
const index = placeIndex(placeTable(kb, '2026-11-22', (plain) => [...plain].join(' ')));
const everything = joinedTables([Object.fromEntries(kb.villages)]);
const tables = villageTables(kb);
const found = (typed: string, table = joinedTables(villageTablesFor(typedWords(typed)).map((number) => tables[number]!))) =>
  findVillages(index, table, typedWords(typed)).map(({ code, village }) => `${code} ${village}`);

/** Every so many villages, named in the ways in which people do. */
const SAMPLE = Object.entries(everything)
  .flatMap(([code, names]) => names.map((name) => ({ code, name: plainName(name) })))
  .filter((_, position) => position % 2003 === 0);
const WAYS: Readonly<Record<string, (name: string, code: string) => string>> = {
  'in full': (name) => name,
  'without the last word': (name) => name.replace(/(社区)?(居委会|村委会|居民委员会|村民委员会)$/, ''),
  'by the first two signs': (name) => name.slice(0, 2),
  'while the last word is being typed': (name) => name.slice(0, -1),
  'after the district, in one word': (name, code) => `${index.get(code)?.hit.within.at(-1) ?? ''}${name}`,
  'after the street, divided': (name, code) => `${index.get(code)?.hit.name ?? ''} ${name}`,
};

describe.each(Object.entries(WAYS))('a village named %s', (_way, write) => {
  test('is found in a few tables just as in all', () => {
    for (const { code, name } of SAMPLE) {
      const typed = write(name, code);
      expect(found(typed), typed).toEqual(found(typed, everything));
    }
  });
});

test('a search asks for one or two tables of some kilobytes, not for all names', () => {
  const all = gzipSync(JSON.stringify(everything)).length;
  const sizes = tables.map((table) => gzipSync(JSON.stringify(table)).length);
  const costs = SAMPLE.map(({ name }) => villageTablesFor([name]).reduce((sum, number) => sum + sizes[number]!, 0)).sort(
    (a, b) => a - b,
  );
  expect(costs[costs.length >> 1]!).toBeLessThan(all / 20);
  expect(costs.at(-1)!).toBeLessThan(all / 5);
});

test.each(['居委会', '委会', '社区居民', '村委'])('%s alone names no village', (typed) => {
  expect(villageTablesFor(typedWords(typed))).toEqual([]);
  expect(found(typed, everything)).toEqual([]);
});

test('names of streets that are not built are in no table', () => {
  const other = { ...kb, villages: new Map([['888888888', ['甲村村委会']]]) };
  expect(villageTables(other).flatMap((table) => Object.keys(table))).toEqual([]);
});
