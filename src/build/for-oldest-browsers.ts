/** Makes what Vite bundles for browsers readable to the oldest of them. */
import type { AstroUserConfig } from 'astro';
import { flatLayers } from './flat-layers.ts';
import { OLDEST_BROWSERS } from './oldest-browsers.ts';

type VitePlugin = Exclude<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], false | null | undefined>;

/** Below Chromium 88 Vite would write `:is()` as `:-webkit-any()`, which weighs otherwise; `flatLayers` does what is needed for them. */
const STYLES_FOR = OLDEST_BROWSERS.map((name) => name.replace(/^chrome.*/, 'chrome88'));

/** The plugin; what runs on Node keeps its syntax. */
export function forOldestBrowsers(): VitePlugin {
  return {
    name: 'for-oldest-browsers',
    // `astro dev` shows component styles without asking plugins; half of the sheets in layers and half not would look like neither.
    apply: 'build',
    configEnvironment: (name: string) => ({
      build: { cssTarget: STYLES_FOR, ...(name === 'client' && { target: [...OLDEST_BROWSERS] }) },
    }),
    // After Vite has joined the imports of a sheet, and before it becomes a file or a part of a page.
    transform: (code: string, id: string) =>
      /\.css(\?|$)/.test(id) && code.includes('@layer') ? { code: flatLayers(code), map: null } : undefined,
  };
}
