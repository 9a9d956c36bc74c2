import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { ownFiles } from './pack-contents.ts';
import { packAddress, packsInOrder, packZip } from './packs.ts';

/** Every file that the packs put into the site, relative to its root; the zips are made after the pages. */
export function packOutputs(kb: Pick<KnowledgeBase, 'packs' | 'site'>): string[] {
  return packsInOrder(kb).flatMap((pack) => [
    `${packAddress(pack)}index.html`,
    packZip(pack),
    ...ownFiles(kb, pack).map(({ file }) => file),
  ]);
}
