import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { PROJECT } from '../places.ts';

/** The script of a worker of `src/offline/worker/`, in one piece, for browsers of the last six years. The same source, the same bytes. */
export function workerScript(name: 'worker' | 'farewell'): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(PROJECT, `src/offline/worker/${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles[0]!.text;
}
