/** What opening a map costs on a bad line, and that nobody pays for it who does not open one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { pageSource } from './built-html.ts';

/** DESIGN: Leaflet, clusters, style sheet and everything of our own. */
const MOST_BYTES = 60 * 1024;

const folder = () => join(inject('fixture').dist, '_astro');
const source = (file: string) => readFileSync(join(folder(), file), 'utf8');
const find = (name: RegExp) => readdirSync(folder()).find((file) => name.test(file))!;

/** The files that a script brings along: what it imports, and the style sheet whose address it holds. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = source(file);
  for (const [, imported] of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) withImports(imported!, found);
  for (const [sheet] of text.matchAll(/map\.[\w-]+\.css/g)) found.add(sheet);
  return found;
}

const weight = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipSync(source(file)).length, 0);

describe('the map', () => {
  const map = () => withImports(find(/^mount-map\..*\.js$/));

  test('weighs no more than it may, with any one base map', () => {
    const core = map();
    expect([...core].filter((file) => file.endsWith('.css'))).toHaveLength(1);
    expect(core.size).toBeGreaterThan(2);
    expect(weight(core)).toBeLessThanOrEqual(MOST_BYTES);
    for (const base of [/^archive-layer\./, /^outline-layer\./]) {
      const all = new Set([...core, ...withImports(find(/^make-base\..*\.js$/)), ...withImports(find(base))]);
      expect(weight(all)).toBeLessThanOrEqual(MOST_BYTES);
    }
  });

  test('does not carry the schema library along', () => {
    expect([...map()].filter((file) => source(file).includes('ZodError'))).toEqual([]);
  });

  test('is named by no page: it is fetched when its button is pressed', () => {
    for (const page of ['streets/880101001/', 'services/', 'services/dh-weibao/'])
      for (const file of map()) if (/^(mount-)?map\./.test(file)) expect(pageSource(page)).not.toContain(file);
  });
});
