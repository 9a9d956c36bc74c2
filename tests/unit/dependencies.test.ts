/** What comes in from outside: every package has a reason, and arrives as it was when it was chosen. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(PROJECT, file), 'utf8')) as T;
}

const manifest = readJson<Manifest>('package.json');
const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
const rows = [...readFileSync(join(PROJECT, 'docs/dependencies.md'), 'utf8').matchAll(/^\| (.+) \|$/gm)]
  .map(([, row]) => row!.split(' | '))
  .filter(([name]) => name !== 'package' && name !== '---');

describe('docs/dependencies.md', () => {
  it('names every package of package.json with its version, and no other', () => {
    expect(Object.fromEntries(rows.map(([name, version]) => [name, version]))).toEqual(named);
  });

  it('tells the licence of the installed package', () => {
    for (const [name, , licence] of rows) {
      const file = `node_modules/${name}/package.json`;
      // Builds of Node for other platforms are not installed here.
      if (existsSync(join(PROJECT, file))) expect(licence, name).toBe(readJson<Package>(file).license);
    }
  });

  it('gives every package a reach and a reason', () => {
    for (const [name, , , reach, why] of rows) {
      expect(['build', 'browser', 'prints', 'tests'], name).toContain(reach);
      expect(why, name).toMatch(/\w+/);
    }
  });

  it('calls nothing a matter of tests that the site itself is made with', () => {
    const tests = rows.filter(([, , , reach]) => reach === 'tests').map(([name]) => name);
    expect(tests.sort()).toEqual(Object.keys(manifest.devDependencies).sort());
  });
});

describe('package-lock.json', () => {
  const packages = Object.entries(readJson<{ packages: Record<string, Package> }>('package-lock.json').packages).slice(1);

  it('names no registry: each operator’s own is used', () => {
    const elsewhere = packages.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('file:'));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
    expect(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')).not.toMatch(/"(git\+|https?:)\/*[^"]*\.(git|tgz)/);
  });

  it('holds a checksum of every package, except builds for platforms that no machine of ours has', () => {
    const without = packages.filter(([, { integrity }]) => integrity === undefined);
    expect(without.filter(([, { optional, os, cpu }]) => !optional || !(os ?? cpu)).map(([path]) => path)).toEqual([]);
    const linux = without.filter(([path, { cpu }]) => /linux-x64(-gnu)?$/.test(path) || cpu?.length !== 1);
    expect(linux.map(([path]) => path)).toEqual([]);
  });

  it('lets packages run code while they are installed only by name', () => {
    const running = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1)!);
    // Only macOS has `fsevents`, and npm asks there.
    expect([...new Set(running)].filter((name) => name !== 'fsevents' && !manifest.allowScripts[name])).toEqual([]);
  });

  it('asks for exact versions', () => {
    for (const [name, version] of Object.entries(named)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
