/** Writes ordered prints as files. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assembleHandbook } from '../../domain/assemble-handbook.ts';
import type { PrintJob } from '../../domain/print-plan.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { printEdition } from '../../print/print-edition.ts';

/** Where and for what day the files are written. */
export interface WriteOptions {
  /** The content. */
  readonly kb: KnowledgeBase;
  /** The day. */
  readonly today: string;
  /** Folder of the print cache. */
  readonly cache: string;
  /** Folder of the files. */
  readonly out: string;
}

/** Writes one file for each print and returns their names. A file is complete or absent, never half-written. */
export async function writePrints(prints: readonly PrintJob[], { kb, today, cache, out }: WriteOptions): Promise<string[]> {
  await mkdir(out, { recursive: true });
  const names: string[] = [];
  for (const { code, edition } of prints) {
    const name = `${code}-${kb.divisions.get(code)!.name}-${edition}.pdf`;
    const pdf = await printEdition(assembleHandbook(kb, code, today), edition, cache);
    const aside = join(out, `.${name}.${process.pid}.tmp`);
    try {
      await writeFile(aside, pdf);
      await rename(aside, join(out, name));
    } finally {
      await rm(aside, { force: true });
    }
    names.push(name);
  }
  return names;
}
