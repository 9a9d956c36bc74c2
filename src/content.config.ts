/** Binds the prose folders so that Astro renders their MDX bodies. Data comes from the knowledge base, never from here. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { FRONT_MATTER, type ProseKind } from './model/front-matter.ts';

const root = process.env['HUTONG_CONTENT'] || 'content';

function proseCollection(kind: ProseKind) {
  return defineCollection({
    loader: glob({
      base: root,
      pattern: `${kind}/**/*.mdx`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: FRONT_MATTER[kind],
  });
}

export const collections = {
  guides: proseCollection('guides'),
  help: proseCollection('help'),
  lessons: proseCollection('lessons'),
  toolkit: proseCollection('toolkit'),
  policies: proseCollection('policies'),
  campaigns: proseCollection('campaigns'),
  training: proseCollection('training'),
};
