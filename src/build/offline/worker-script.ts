import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { OLDEST_BROWSERS } from '../oldest-browsers.ts';
import { PROJECT } from '../places.ts';

/** The script of a worker of `src/offline/worker/`, in one piece. The same source, the same bytes. */
export function workerScript(name: 'worker' | 'farewell'): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(PROJECT, `src/offline/worker/${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: [...OLDEST_BROWSERS],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles[0]!.text;
}
