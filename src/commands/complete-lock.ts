/**
 * `npm run lock`, after npm has written the lock file: names the platform packages that the registry at hand does not serve.
 *
 * A partial registry leaves out, say, the Windows build of a native module; npm then writes no entry for it, and `npm ci` refuses the
 * lock everywhere. The entry added here has version and platform but no integrity: no machine of ours needs the package, and a machine
 * that does gets it from a registry that has it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../build/places.ts';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const FILE = join(PROJECT, 'package-lock.json');
const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
};
const PROCESSORS: readonly string[] = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'wasm32', 'loong64'];

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Entry> };
const added: string[] = [];
for (const [path, { optionalDependencies, dev }] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const system = systemOf(name);
    if (system === undefined || visible(path, name)?.version === version) continue;
    const place = lock.packages[`node_modules/${name}`] ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[place] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true };
    added.push(`${name}@${version}`);
  }
}
const [root, ...rest] = Object.entries(lock.packages);
rest.sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries([root!, ...rest]);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(added.length ? `补上 ${added.length} 个平台包：\n  ${added.join('\n  ')}\n` : '锁文件是完整的。\n');

/** The entry of `name` that a package at `path` would load. */
function visible(path: string, name: string): Entry | undefined {
  for (let at = path; at; at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    const found = lock.packages[`${at}/node_modules/${name}`];
    if (found) return found;
  }
  return lock.packages[`node_modules/${name}`];
}

function systemOf(name: string): string | undefined {
  const words = wordsOf(name);
  return words.find((word) => word in SYSTEMS) ?? (words.includes('wasm32') ? 'wasm32' : undefined);
}

function platformOf(name: string): object {
  const words = wordsOf(name);
  const system = words.find((word) => word in SYSTEMS);
  const processor = words.find((word) => PROCESSORS.includes(word));
  const libc = words.includes('musl') ? 'musl' : words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
  return {
    ...(processor ? { cpu: [processor] } : {}),
    ...(libc && system === 'linux' ? { libc: [libc] } : {}),
    ...(system ? { os: [SYSTEMS[system]] } : {}),
  };
}

function wordsOf(name: string): string[] {
  return name.split('/').at(-1)!.split('-');
}
