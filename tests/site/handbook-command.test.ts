import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { FIXTURE_TODAY, PROJECT } from './run-build.ts';

const fixture = inject('fixture');
let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'hutong-prints-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

function handbook(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src/commands/handbook.ts'), ...args, '--out', out],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, HUTONG_CONTENT: fixture.content, HUTONG_CACHE: fixture.cache, HUTONG_TODAY: FIXTURE_TODAY },
    },
  );
  return { status, output: stdout + stderr };
}

test('the files are named by code, street and edition, and are the very bytes of the site', () => {
  const { status, output } = handbook('竹林镇');
  expect(status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(['880102001-竹林镇-A5阅读版.pdf', '880102001-竹林镇-折叠小册.pdf']);
  for (const [edition, file] of [
    ['A5阅读版', 'handbook.pdf'],
    ['折叠小册', 'handbook-booklet.pdf'],
  ]) {
    expect(
      readFileSync(join(out, `880102001-竹林镇-${edition}.pdf`)).equals(
        readFileSync(join(fixture.dist, 'streets/880102001', file!)),
      ),
    ).toBe(true);
  }
  expect(output).toContain('880102001-竹林镇-折叠小册.pdf');
});

test('one edition of a whole district', () => {
  expect(handbook('--area', '880101', '--edition', 'booklet').status).toBe(0);
  expect(readdirSync(out)).toHaveLength(2);
});

test('--zip packs a district into one file that names every street, and its prints are those of the site', () => {
  const { status, output } = handbook('--area', '西山区', '--zip');
  expect(status).toBe(0);
  expect(readdirSync(out)).toEqual(['880102-西山区.zip']);
  expect(output).toContain('880102-西山区.zip');
  const files = unzipSync(readFileSync(join(out, '880102-西山区.zip')));
  expect(Object.keys(files)).toEqual([
    '说明.txt',
    '打印机测试页.pdf',
    '880102001-竹林镇/竹林镇-A5阅读版.pdf',
    '880102001-竹林镇/竹林镇-折叠小册.pdf',
    '880102002-荷塘街道/荷塘街道-A5阅读版.pdf',
    '880102002-荷塘街道/荷塘街道-折叠小册.pdf',
  ]);
  const ofSite = (file: string) => readFileSync(join(fixture.dist, file));
  expect(ofSite('streets/880102001/handbook-booklet.pdf').equals(files['880102001-竹林镇/竹林镇-折叠小册.pdf']!)).toBe(true);
  expect(ofSite('print/test-page.pdf').equals(files['打印机测试页.pdf']!)).toBe(true);
});

test('a name that nobody has ends with code 1, a hint and no file', () => {
  const { status, output } = handbook('竹材镇');
  expect(status).toBe(1);
  expect(output).toContain('是不是：竹林镇？');
  expect(output).not.toMatch(/\n\s+at /);
  expect(readdirSync(out)).toEqual([]);
});

test('--help explains itself in Chinese', () => {
  const { status, output } = handbook('--help');
  expect(status).toBe(0);
  expect(output).toContain('npm run handbook -- --area 350100');
});
