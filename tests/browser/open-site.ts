import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serveSite, type Served } from '../../src/serve/serve-site.ts';
import { BASE } from '../site/built-html.ts';
import { launchBrowser } from './launch.ts';

/** The narrowest phone and a desk screen. */
export const WIDTHS = { phone: 360, desk: 1280 } as const;

/** A site in a browser. */
export interface OpenSite {
  /** Address of the home page. */
  readonly url: string;
  /** Requests that went to another host; none should. */
  readonly elsewhere: readonly string[];
  /** A fresh page of the given width; off-origin requests are refused and noted. */
  page(width: number, options?: BrowserContextOptions): Promise<Page>;
  /** Ends browser and server. */
  close(): Promise<void>;
}

/** Serves a site, by default the fixture's, on a free port and starts a browser. */
export async function openSite(from = { root: inject('fixture').dist, base: BASE }): Promise<OpenSite> {
  const served: Served = await serveSite({ ...from, port: 0 });
  const browser: Browser = await launchBrowser();
  const elsewhere: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    url: served.url,
    elsewhere,
    async page(width, options = {}) {
      const context = await browser.newContext({ viewport: { width, height: 740 }, locale: 'zh-CN', ...options });
      contexts.push(context);
      await context.route(
        (address) => address.origin !== new URL(served.url).origin,
        (route) => {
          elsewhere.push(route.request().url());
          return route.abort();
        },
      );
      context.setDefaultTimeout(10_000);
      return context.newPage();
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await served.close();
    },
  };
}
