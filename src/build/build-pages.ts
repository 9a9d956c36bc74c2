/** Runs Astro as a process of its own, so that its memory is given back and a stop signal reaches it. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AstroFailure } from './astro-process.ts';
import { Failure } from './failure.ts';
import { PROJECT, type Places } from './places.ts';

/** What a run of Astro needs. */
export interface PageBuild {
  /** Folders; the site is written to `places.site`. */
  readonly places: Places;
  /** The day the pages are made for. */
  readonly today: string;
  /** Called with the number of routes written so far. */
  readonly onProgress: (done: number) => void;
  /** Ends the run. */
  readonly signal: AbortSignal;
}

/** Astro's line for one finished route: `  ├─ /help/index.html (+3ms)`. */
const ROUTE_DONE = /[├└]─ /;
/** Variables that Vite answers with its own values, unless the environment holds one of the same name. */
const VITE_OWN = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'];

/**
 * 32 MB for what a page is made of and forgotten with: with the usual 16 a tenth of the time goes into tidying up. And the heap may grow
 * by a third, not double, before it is tidied as a whole: what hangs on it outside is then given back too, and a nation fits into 3 GB.
 */
const MEMORY_FLAGS = ['--max-semi-space-size=32', '--heap-growing-percent=30'];

/** Builds every route. Resolves with the number of routes; rejects with Astro's own words. */
export async function buildPages({ places, today, onProgress, signal }: PageBuild): Promise<number> {
  const astro = fork(join(import.meta.dirname, 'astro-process.ts'), {
    cwd: PROJECT,
    env: {
      ...cleanEnvironment(),
      NODE_ENV: 'production',
      HUTONG_CONTENT: places.content,
      HUTONG_CACHE: places.cache,
      HUTONG_OUT: places.site,
      HUTONG_TODAY: today,
      ASTRO_TELEMETRY_DISABLED: '1',
      // More pools than two keep what several threads have given back.
      MALLOC_ARENA_MAX: '2',
    },
    execArgv: MEMORY_FLAGS,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal,
    killSignal: 'SIGKILL',
  });
  let done = 0;
  let failure: AstroFailure | undefined;
  let complaints = '';
  createInterface({ input: astro.stdout! }).on('line', (line) => {
    if (ROUTE_DONE.test(line)) onProgress(++done);
  });
  // Warnings of the bundler come here too; they are told only when Astro ends without a word of its own.
  astro.stderr!.setEncoding('utf8').on('data', (text: string) => (complaints = (complaints + text).slice(-4000)));
  astro.on('message', (message: AstroFailure) => (failure = message));

  const code = await new Promise<number | NodeJS.Signals>((resolve, reject) => {
    astro.on('error', reject);
    astro.on('close', (exit, killedBy) => resolve(exit ?? killedBy ?? 1));
  });
  if (code === 0) return done;
  signal.throwIfAborted();
  throw new Failure(`页面没有生成完（${code}）：${failure?.message ?? complaints.trim()}`, {
    cause: failure && Object.assign(new Error(failure.message), { stack: failure.stack }),
  });
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !VITE_OWN.includes(name)));
}
