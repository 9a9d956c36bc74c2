/** The after-build step of the packs: their zips from the built pages, and on the pages the size of each zip. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sizeInWords } from '../domain/size-in-words.ts';
import { packAsOf } from '../domain/packs/pack-page.ts';
import { packAddress, packsInOrder, packZip } from '../domain/packs/packs.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { stillZip } from '../slides/still-zip.ts';
import { packPackage, type BuiltPlace } from './pack-package.ts';

/** How the packs are made. */
export interface PacksOptions extends BuiltPlace {
  /** What the site was built from. */
  readonly kb: KnowledgeBase;
  /** Called after each pack. */
  readonly onProgress: (done: number, total: number) => void;
  /** Ends the work. */
  readonly signal: AbortSignal;
}

/** Makes every zip, one after the other, and returns how many bytes they hold together. The same pages give the same bytes. */
export async function makePacks({ kb, onProgress, signal, ...site }: PacksOptions): Promise<number> {
  const packs = packsInOrder(kb);
  const sizes = new Map<string, number>();
  for (const [index, pack] of packs.entries()) {
    signal.throwIfAborted();
    const files = await packPackage(kb, pack, site);
    const day = packAsOf(kb, pack);
    const zip = stillZip(
      files.map(({ name, bytes }) => [name, bytes] as const),
      day.length === 10 ? day : pack.updated,
    );
    const path = join(site.root, packZip(pack));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, zip);
    sizes.set(packZip(pack), zip.length);
    onProgress(index + 1, packs.length);
  }
  for (const page of ['packs/', ...packs.map(packAddress)]) tellSizes(join(site.root, page, 'index.html'), sizes);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Pages are rendered before there is a zip: they leave an empty place for its size. */
function tellSizes(path: string, sizes: ReadonlyMap<string, number>): void {
  const html = readFileSync(path, 'utf8');
  const told = html.replace(/(data-size-of="([^"]+)"[^>]*>)(?=<\/span>)/g, (place, open: string, zip: string) => {
    const size = sizes.get(zip);
    return size === undefined ? place : `${open}，${sizeInWords(size)}`;
  });
  writeFileSync(path, told);
}
