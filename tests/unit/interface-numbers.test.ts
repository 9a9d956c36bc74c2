/** Texts of the interface name a few national numbers in running words. Each must be one that the data holds as standing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { service } from '../../src/model/service.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAMED = /打(?:电话)?\s?(\d{3,6})/g;

test('every number that the interface tells people to call is a standing national number', () => {
  const national = service.array().parse(JSON.parse(readFileSync(join(ROOT, 'content/services/000000.json'), 'utf8')));
  const standing = new Set(national.filter((one) => one.standing).flatMap(({ phones }) => phones.map(({ number }) => number)));
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|astro|typ)$/.test(name),
  );
  const named = files.flatMap((name) =>
    [...readFileSync(join(ROOT, 'src', name), 'utf8').matchAll(NAMED)].map(([, number]) => ({ name, number: number! })),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter(({ number }) => !standing.has(number))).toEqual([]);
});
