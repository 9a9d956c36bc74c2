/** The parts a site can be built in (DESIGN §7): the pages of some regions, and the shell, which is all the rest. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { regionOf } from './divisions.ts';
import { offlineLooks } from './offline/offline-looks.ts';

/** What one build makes. Laid over one another, the shell and the parts of all regions are the whole site. */
export type Shard =
  | { readonly kind: 'whole' }
  | { readonly kind: 'shell' }
  | {
      readonly kind: 'regions';
      /** Codes of regions of the site, each once. */
      readonly regions: readonly string[];
    };

/** Builds everything. */
export const WHOLE: Shard = { kind: 'whole' };

/** Addresses that lie per region; the code is that of the region or of a place in it. */
const PER_REGION = [
  /^(?:streets|areas|print)\/(\d+)\//,
  /^data\/desk\/(?:regions\/)?(\d+)\.json$/,
  /^data\/points\/(\d+)\.json$/,
];
/** Pages of regions that the shell makes all the same: their text is in the search index, which only the shell has. */
const INDEXED = /^areas\/\d+\/who-counts\//;

/**
 * Whether `shard` makes on `today` the file or page at `path`, relative to the site's root, with no slash before it. The shell also
 * makes the one street page that its offline copy takes the looks from: the same bytes then lie in two parts.
 */
export function isInShard(kb: KnowledgeBase, shard: Shard, path: string, today: string): boolean {
  if (shard.kind === 'whole') return true;
  const region = regionOfPath(kb, path);
  if (shard.kind === 'regions') return region !== undefined && shard.regions.includes(region);
  return region === undefined || offlineLooks(kb, today).some((address) => path === address || path === `${address}index.html`);
}

/** Whether `shard` holds what is made from the built pages as a whole: search index, offline copy, packs, headers. */
export function holdsShell(shard: Shard): boolean {
  return shard.kind !== 'regions';
}

/** The part in words, for whoever runs the build. */
export function shardInWords(kb: Pick<KnowledgeBase, 'divisions'>, shard: Shard): string {
  if (shard.kind === 'whole') return '整个网站';
  if (shard.kind === 'shell') return '公共部分（不含各地区的页面）';
  return shard.regions.map((code) => kb.divisions.get(code)?.name ?? code).join('、');
}

function regionOfPath(kb: KnowledgeBase, path: string): string | undefined {
  if (INDEXED.test(path)) return undefined;
  for (const pattern of PER_REGION) {
    const code = pattern.exec(path)?.[1];
    if (code !== undefined) return regionOf(kb, code)?.code;
  }
  return undefined;
}
