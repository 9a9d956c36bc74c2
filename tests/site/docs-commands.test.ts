/** The commands of the documents, really run, in their order, by a newcomer with the fixture's content. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { shardFrom } from '../../src/build/shard-from.ts';
import { inspectContent } from '../../src/read-content/read-content.ts';
import { aRegion } from '../unit/builders.ts';
import { documents, PROJECT, shellCommands } from '../unit/docs-files.ts';
import { fillNewcomersFolder, withStandIns } from './docs-newcomer.ts';
import { FIXTURE_TODAY } from './run-build.ts';

/** Scripts that are only looked up, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  start: 'builds and serves: tests/site/build-fixture.ts and tests/site/serve.test.ts do',
  build: 'tests/site/build-fixture.ts runs it for all tests of this project',
  preview: 'serves until it is stopped: tests/site/serve.test.ts',
  dev: 'serves until it is stopped',
  check: '`npm test` begins with it',
  test: 'it is what runs this test',
  'test:unit': 'part of `npm test`',
  'test:site': 'part of `npm test`',
  'test:browser': 'part of `npm test`',
  'test:search': 'part of `npm test`',
  trials: 'takes twenty minutes',
  bench: 'takes minutes, and measures only a quiet machine',
};
/** Programs of the system that documents use; they are not ours to test. */
const SYSTEM = ['git', 'cd', 'rsync', 'curl'];

const fixture = inject('fixture');
const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const root = mkdtempSync(join(tmpdir(), 'hutong-docs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Call {
  /** Variables set before it. */
  readonly env: Readonly<Record<string, string>>;
  /** The script of package.json; `undefined` for `npm ci` and for programs of the system. */
  readonly script: string | undefined;
  /** What the script is given. */
  readonly given: readonly string[];
}

/** Takes a line apart as a shell and npm do; where its output goes is left out. */
function callOf(line: string): Call {
  const words = [...line.replace(/ > \S+$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  const begins = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const env = Object.fromEntries(words.slice(0, begins).map((word) => word.split('=') as [string, string]));
  const [program = '', verb = '', ...rest] = words.slice(begins);
  if (program !== 'npm') {
    expect(SYSTEM, line).toContain(program);
    return { env, script: undefined, given: [] };
  }
  if (verb !== 'run') return { env, script: verb === 'ci' ? undefined : verb, given: [] };
  const [script = '', dashes, ...given] = rest.filter((word) => word !== '--silent');
  // Without the dashes npm keeps the options for itself.
  expect([undefined, '--'], line).toContain(dashes);
  return { env, script, given };
}

/** Runs a script in `folder`; what it complained about, empty when it did its work. */
async function complaints({ script, given, env }: Call, folder: string, content: string): Promise<string> {
  const [, file] = /^node (\S+\.ts)$/.exec(scripts[script!] ?? '') ?? [];
  if (file === undefined) return `no such script: ${script}`;
  const places = { HUTONG_CONTENT: content, HUTONG_DIST: fixture.dist, HUTONG_CACHE: fixture.cache };
  const options = { cwd: folder, env: { ...process.env, ...places, HUTONG_TODAY: FIXTURE_TODAY, ...env }, maxBuffer: 1 << 24 };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(PROJECT, file), ...given], options, (error, stdout, stderr) =>
      resolve(error ? `${error.code}: ${stdout}${stderr}` : stderr),
    );
  });
}

const followed = documents().map(({ path, text }) => ({ path, commands: shellCommands(text) }));

describe.concurrent.each(followed.filter(({ commands }) => commands.length))('$path', ({ path, commands }) => {
  test('every command works, one after the other', { timeout: 120_000 }, async () => {
    const folder = join(root, path.replaceAll('/', '-'));
    mkdirSync(folder);
    const content = fillNewcomersFolder(folder);
    for (const command of commands) {
      const call = callOf(withStandIns(command));
      if (call.script === undefined) continue;
      if (call.script in NOT_RUN) expect(scripts, command).toHaveProperty([call.script]);
      else expect(await complaints(call, folder, content), command).toBe('');
    }
    expect(inspectContent(content).problems).toEqual([]);
  });
});

describe('docs/deploy.md', () => {
  const { regions } = JSON.parse(readFileSync(join(PROJECT, 'content/site.json'), 'utf8')) as { regions: string[] };
  const kb = { regions: regions.map((code) => aRegion({ code })) };
  const { text } = documents().find(({ path }) => path === 'docs/deploy.md')!;
  const { jobs } = parse(/```yaml\n([\s\S]*?)```/.exec(text)![1]!) as {
    jobs: Record<string, { needs?: string; steps: { run?: string }[]; strategy?: { matrix: { shard: string[] } } }>;
  };

  test('the parts of the workflow are the whole site, each region once', () => {
    const shards = jobs['part']!.strategy!.matrix.shard.map((HUTONG_SHARD) => shardFrom({ HUTONG_SHARD }, kb));
    expect(shards.filter(({ kind }) => kind === 'shell')).toHaveLength(1);
    expect(shards.flatMap((shard) => (shard.kind === 'regions' ? shard.regions : [])).sort()).toEqual(regions.toSorted());
  });

  test('the workflow waits for jobs that it has, and runs what exists', () => {
    for (const { needs } of Object.values(jobs)) expect([undefined, ...Object.keys(jobs)]).toContain(needs);
    const run = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []));
    expect(run.filter((one) => one.startsWith('npm'))).toEqual(['npm ci', 'npm run build']);
  });

  test('the single parts that it shows are parts of this site', () => {
    const parts = shellCommands(text).map((command) => callOf(command).env);
    const named = parts.filter((env) => 'HUTONG_SHARD' in env);
    expect(named.map((env) => shardFrom(env, kb).kind)).toEqual(['shell', 'regions']);
  });
});
