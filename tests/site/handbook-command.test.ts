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
  expect(readdirSync(out).sort()).toEqual(['880102001-竹林镇-booklet.pdf', '880102001-竹林镇-handbook.pdf']);
  for (const [edition, file] of [
    ['handbook', 'handbook.pdf'],
    ['booklet', 'handbook-booklet.pdf'],
  ]) {
    expect(
      readFileSync(join(out, `880102001-竹林镇-${edition}.pdf`)).equals(
        readFileSync(join(fixture.dist, 'streets/880102001', file!)),
      ),
    ).toBe(true);
  }
  expect(output).toContain('880102001-竹林镇-handbook.pdf');
});

test('one edition of a whole district', () => {
  expect(handbook('--area', '880101', '--edition', 'booklet').status).toBe(0);
  expect(readdirSync(out)).toHaveLength(2);
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
