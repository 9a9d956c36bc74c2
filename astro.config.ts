import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { FIRST_PAINT_HASH } from './src/comfort/first-paint.ts';
import { forOldestBrowsers } from './src/build/for-oldest-browsers.ts';
import { ownArticles } from './src/build/own-articles.ts';
import { shardFrom } from './src/build/shard-from.ts';
import { shardRoutes } from './src/build/shard-routes.ts';
import { siteAddress } from './src/build/site-address.ts';
import { outsideHosts } from './src/domain/outside-hosts.ts';
import { contentFolder, getKnowledgeBase, today } from './src/knowledge-base.ts';
import { termsToLink } from './src/prose/first-uses.ts';
import { remarkLinkTerms } from './src/prose/link-terms.ts';
import { remarkMarkBlocks } from './src/prose/mark-blocks.ts';

const { origin, base } = siteAddress(contentFolder());
const terms = termsToLink(getKnowledgeBase().glossary);

export default defineConfig({
  ...(origin === undefined ? {} : { site: origin }),
  base,
  outDir: process.env['HUTONG_OUT'] ?? './dist',
  // Two builds of different content at the same time must not share Astro's store of rendered articles.
  ...(process.env['HUTONG_CACHE'] ? { cacheDir: `${process.env['HUTONG_CACHE']}/astro` } : {}),
  output: 'static',
  trailingSlash: 'always',
  integrations: [
    mdx(),
    ownArticles(contentFolder()),
    shardRoutes(getKnowledgeBase(), shardFrom(process.env, getKnowledgeBase()), today()),
  ],
  // Astro's default processor prints literal asterisks beside Chinese punctuation; this one does not.
  markdown: {
    processor: unified({
      remarkPlugins: [remarkCjkFriendly, [remarkLinkTerms, { terms }], remarkMarkBlocks],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  build: { format: 'directory', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  security: {
    csp: {
      // Map tiles are the only thing that another site may be asked for, and only when the operator chose one.
      directives: [
        "default-src 'self'",
        `img-src ${["'self'", 'data:', ...outsideHosts(getKnowledgeBase().site)].join(' ')}`,
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
      // Pagefind runs a small WebAssembly module.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [FIRST_PAINT_HASH] },
    },
  },
  devToolbar: { enabled: false },
  // The map is opened long after its page: what it needs must be ready by then, or `astro dev` reloads the page instead.
  vite: {
    optimizeDeps: { include: ['gcoord', 'pmtiles', 'supercluster'], exclude: ['leaflet'] },
    plugins: [forOldestBrowsers()],
  },
});
