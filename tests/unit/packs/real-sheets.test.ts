/** The sheets and slides of the shipped packs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packSheetForm } from '../../../src/domain/packs/pack-sheets.ts';
import { printForm } from '../../../src/print/print-form.ts';
import { readContent } from '../../../src/read-content/read-content.ts';

const kb = readContent(join(import.meta.dirname, '../../../content'));
const sheets = kb.packs.flatMap((pack) => pack.sheets.map((sheet) => ({ pack, sheet, name: `${pack.slug}/${sheet.file}` })));

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'hutong-packs-'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

test.each(sheets)('$name prints on the sides it says', async ({ pack, sheet, name }) => {
  const { pages } = await printForm(packSheetForm(kb, pack, sheet), cache, { file: name, mend: '' });
  expect(pages).toBeGreaterThan(0);
});

test('a child is told to say stop where it is safe, never before everything else', () => {
  const told = kb.packs
    .flatMap(({ sheets, deck }) => textsOf([sheets, deck]))
    .filter((text) => text.startsWith('停：') || text.includes('我不喜欢'));
  expect(told.length).toBeGreaterThanOrEqual(3);
  for (const text of told) expect(text).toContain('安全');
});

/** Every text in `value`. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
