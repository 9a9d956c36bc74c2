/** Runs the real build command on other folders than the project's own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Root of the project. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** Content of the fixture site. */
export const FIXTURE_CONTENT = join(PROJECT, 'tests/site/fixture/content');

/** The day of all fixture builds: the ages of its records are counted from it. */
export const FIXTURE_TODAY = '2026-11-22';

/** Folders of a build. */
export interface BuildFolders {
  /** Content folder. */
  readonly content: string;
  /** Folder the site goes to. */
  readonly dist: string;
  /** Folder of derived files. */
  readonly cache: string;
}

/** How a build ended. */
export interface BuildResult {
  /** Exit code, or `null` when a signal ended it. */
  readonly code: number | null;
  /** What it said, both streams. */
  readonly output: string;
}

/** A build under way. */
export interface RunningBuild {
  /** The process. */
  readonly process: ChildProcess;
  /** Its end. */
  readonly ended: Promise<BuildResult>;
  /** Resolves once the output holds `text`, or the build has ended. */
  says(text: string): Promise<void>;
}

/**
 * Starts the build of the project, or of a copy of it at `project`, on `folders`; it waits for other builds of the project instead of
 * giving up.
 */
export function startBuild(
  { content, dist, cache }: BuildFolders,
  env: NodeJS.ProcessEnv = {},
  project: string = PROJECT,
): RunningBuild {
  const child = spawn(process.execPath, [join(project, 'src/commands/build.ts')], {
    cwd: project,
    env: {
      ...process.env,
      HUTONG_CONTENT: content,
      HUTONG_DIST: dist,
      HUTONG_CACHE: cache,
      HUTONG_TODAY: FIXTURE_TODAY,
      HUTONG_PATIENCE: '240',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting = new Map<() => void, string>();
  const hear = (text: string) => {
    output += text;
    for (const [resolve, wanted] of waiting) if (output.includes(wanted)) resolve();
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const ended = new Promise<BuildResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
  return {
    process: child,
    ended,
    says: (text) => Promise.race([new Promise<void>((resolve) => void waiting.set(resolve, text)), ended.then(() => undefined)]),
  };
}
