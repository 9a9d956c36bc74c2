import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { saveBeside } from '../../src/commands/desk/save-beside.ts';

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'hutong-replace-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}
const texts = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { withFileTypes: true }).flatMap((one) =>
      one.isFile() ? [[one.name, readFileSync(join(root, one.name), 'utf8')]] : [],
    ),
  );

it('a report never takes the place of another one, and is not saved twice', async () => {
  const root = folder({ 'a.md': '旧' });
  mkdirSync(join(root, 'a-2.md'));
  expect(await saveBeside(join(root, 'a.md'), '新')).toBe(join(root, 'a-3.md'));
  expect(await saveBeside(join(root, 'a.md'), '新')).toBe(join(root, 'a-3.md'));
  expect(texts(root)).toEqual({ 'a.md': '旧', 'a-3.md': '新' });
});
