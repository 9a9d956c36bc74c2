import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { replaceFiles } from '../../src/commands/desk/replace-files.ts';
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

it('replaces all files and leaves nothing beside them', async () => {
  const root = folder({ a: '1', b: '1' });
  await replaceFiles(['a', 'b'].map((name) => ({ path: join(root, name), before: '1', after: '2' })));
  expect(texts(root)).toEqual({ a: '2', b: '2' });
});

it('replaces none when one was changed by somebody else meanwhile', async () => {
  const root = folder({ a: '1', b: '别人改的' });
  await expect(replaceFiles(['a', 'b'].map((name) => ({ path: join(root, name), before: '1', after: '2' })))).rejects.toThrow(
    'b 刚刚被别的程序改过，什么都没有写',
  );
  expect(texts(root)).toEqual({ a: '1', b: '别人改的' });
});

it('replaces none when a new text cannot be written', async () => {
  const root = folder({ a: '1' });
  const gone = { path: join(root, 'no/b'), before: '1', after: '2' };
  await expect(replaceFiles([{ path: join(root, 'a'), before: '1', after: '2' }, gone])).rejects.toThrow('ENOENT');
  expect(texts(root)).toEqual({ a: '1' });
});

it('a report never takes the place of another one, and is not saved twice', async () => {
  const root = folder({ 'a.md': '旧' });
  mkdirSync(join(root, 'a-2.md'));
  expect(await saveBeside(join(root, 'a.md'), '新')).toBe(join(root, 'a-3.md'));
  expect(await saveBeside(join(root, 'a.md'), '新')).toBe(join(root, 'a-3.md'));
  expect(texts(root)).toEqual({ 'a.md': '旧', 'a-3.md': '新' });
});
