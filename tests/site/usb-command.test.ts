/** The USB edition of the fixture's district, made by the real command from the built site. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { deadLinks } from './package-links.ts';
import { FIXTURE_TODAY, PROJECT } from './run-build.ts';
import { treeDigest } from './tree-digest.ts';

const { dist, content, cache } = inject('fixture');
const out = mkdtempSync(join(tmpdir(), 'hutong-usb-'));
afterAll(() => rmSync(out, { recursive: true }));

async function usb(args: readonly string[], from = dist): Promise<{ readonly code: number; readonly said: string }> {
  const env = { ...process.env, HUTONG_CONTENT: content, HUTONG_DIST: from, HUTONG_CACHE: cache, HUTONG_TODAY: FIXTURE_TODAY };
  const command = [join(PROJECT, 'src/commands/usb.ts'), ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: PROJECT, env });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

describe('npm run usb', () => {
  test('makes a folder that opens by itself, holds the place and nothing of another, and has no dead link', async () => {
    const { code, said } = await usb(['--area', '880101', '--out', out]);
    expect(said).toContain('双击里面的“打开我.html”');
    expect(code).toBe(0);
    const [name = '', ...more] = readdirSync(out);
    expect(more).toEqual([]);
    expect(name).toMatch(/^U盘版-880101-/);
    const folder = join(out, name);
    expect(readFileSync(join(folder, '打开我.html'))).toEqual(readFileSync(join(folder, 'index.html')));
    expect(readFileSync(join(folder, '使用说明.txt'), 'utf8')).toMatch(/^\u{feff}[^\n]*\r\n/u);
    const files = Object.keys(treeDigest(folder));
    expect(files).toEqual(
      expect.arrayContaining([
        'help/luoshui/index.html',
        'guides/fa-piqi/index.html',
        'lessons/shuo-chulai/slides.pptx',
        'toolkit/shangmen/form.pdf',
        'packs/parents/slides.pptx',
        'streets/880101001/index.html',
        'streets/880101001/handbook.pdf',
        'search/index.html',
      ]),
    );
    expect(files.filter((file) => /880102|990101|scorm|pagefind|sw\.js|desk\//.test(file))).toEqual([]);
    expect(deadLinks(folder)).toEqual([]);
    const first = treeDigest(folder);
    await usb(['--area', '880101', '--out', out]);
    expect(treeDigest(folder)).toEqual(first);
  });

  test.each([
    [
      'a site that was not built',
      ['--area', '880101'],
      '/nowhere/dist',
      '还没有做好的网站（/nowhere/dist）。请先运行 npm run build',
    ],
    ['a place that is not there', ['--area', '880199'], dist, '没有叫 “880199” 的地方'],
    ['an option that nobody knows', ['--aera', '880101'], dist, '写成：npm run usb -- --area 310104'],
  ])('%s is told in one line', async (_what, args, from, line) => {
    const { code, said } = await usb([...args, '--out', join(out, 'none')], from);
    expect(code).toBe(1);
    expect(said).toContain(line);
  });

  test('a folder that cannot be written is told, and nothing is left behind', async () => {
    const taken = join(out, '说明.txt');
    writeFileSync(taken, '');
    const { code, said } = await usb(['--area', '880101', '--out', taken]);
    expect(code).toBe(1);
    expect(said).toContain('请用 --out 写另一个文件夹');
  });
});
