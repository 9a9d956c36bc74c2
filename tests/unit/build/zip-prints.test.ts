/** What `npm run handbook -- --zip` packs. */
import { unzipSync } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { zipPrints } from '../../../src/commands/handbook/zip-prints.ts';
import { readContent } from '../../../src/read-content/read-content.ts';

const kb = readContent(join(import.meta.dirname, '../../site/fixture/content'));
const prints = ['880102001', '880102002'].map((code) => ({ code, edition: 'handbook' as const }));

let folder: string;
let out: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hutong-zip-prints-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  out = mkdtempSync(join(folder, 'out-'));
});

const run = (differs = {}) => ({
  kb,
  today: '2026-11-22',
  cache: join(folder, 'cache'),
  out,
  onProgress: () => {},
  signal: new AbortController().signal,
  ...differs,
});

describe('a package', () => {
  test('has instructions, the test page and a folder for each street', async () => {
    const told: number[] = [];
    const names = await zipPrints(prints, run({ onProgress: (done: number) => told.push(done) }));
    expect(names).toEqual(['880102-西山区.zip']);
    expect(told).toEqual([1, 2]);
    const files = unzipSync(readFileSync(join(out, names[0]!)));
    expect(Object.keys(files)).toEqual([
      '说明.txt',
      '打印机测试页.pdf',
      '880102001-竹林镇/竹林镇-A5阅读版.pdf',
      '880102002-荷塘街道/荷塘街道-A5阅读版.pdf',
    ]);
    for (const [name, bytes] of Object.entries(files)) {
      if (name.endsWith('.pdf')) expect(Buffer.from(bytes).toString('latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
    }
  });

  test('tells how to print what is in it, and which streets may not hand it out, so that Notepad can read it', async () => {
    const [name] = await zipPrints(prints, run());
    const text = Buffer.from(unzipSync(readFileSync(join(out, name!)))['说明.txt']!).toString('utf8');
    expect(text.startsWith('\u{feff}')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('【A5 阅读版】');
    expect(text).not.toContain('【折叠小册】');
    expect(text).toContain('880102001　云水省云水市西山区竹林镇　（样稿，非街镇编印，不得发放）');
  });

  test('that one file cannot hold goes on in a second one, at the next street', async () => {
    const names = await zipPrints(prints, run(), { size: 10, files: 60_000 });
    expect(names).toEqual(['880102-西山区.zip', '880102-西山区-2.zip']);
    const streets = names.map((name) => Object.keys(unzipSync(readFileSync(join(out, name)))).at(-1));
    expect(streets).toEqual(['880102001-竹林镇/竹林镇-A5阅读版.pdf', '880102002-荷塘街道/荷塘街道-A5阅读版.pdf']);
  });

  test('that is stopped half-way leaves nothing', async () => {
    const controller = new AbortController();
    const stopped = zipPrints(prints, run({ signal: controller.signal, onProgress: () => controller.abort(new Error('停')) }));
    await expect(stopped).rejects.toThrow('停');
    expect(readdirSync(out)).toEqual([]);
  });
});
