import type { AstroIntegration } from 'astro';
import { isInShard, type Shard } from '../domain/shard.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** Has Astro render only the pages that `shard` makes on `today`. Everything is bundled all the same, so styles and scripts have the same names in all parts. */
export function shardRoutes(kb: KnowledgeBase, shard: Shard, today: string): AstroIntegration {
  return {
    name: 'hutong-shard',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (shard.kind === 'whole') return;
        setPrerenderer((all) => ({
          ...all,
          name: 'hutong-shard',
          getStaticPaths: async () =>
            (await all.getStaticPaths()).filter(({ pathname }) => isInShard(kb, shard, pathname.replace(/^\/+/, ''), today)),
        }));
      },
    },
  };
}
