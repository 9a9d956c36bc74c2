/** Writes ordered prints as files. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintJob } from '../../domain/prints/print-plan.ts';
import { orderedPrints, type OrderRun } from './ordered-prints.ts';
import { putInPlace } from './out-folder.ts';
import { flatName } from './print-names.ts';

/** Writes one file for each print and returns their names. A file is complete or absent, never half-written. */
export async function writePrints(prints: readonly PrintJob[], run: OrderRun): Promise<string[]> {
  await mkdir(run.out, { recursive: true });
  const names: string[] = [];
  for await (const { code, edition, bytes } of orderedPrints(prints, run)) {
    const name = flatName(run.kb, code, edition);
    const aside = join(run.out, `.${name}.${process.pid}.tmp`);
    try {
      await writeFile(aside, bytes);
      await putInPlace(aside, join(run.out, name));
    } finally {
      await rm(aside, { force: true });
    }
    names.push(name);
  }
  return names;
}
