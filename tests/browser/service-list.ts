/** The list of services, as the tests find it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { WIDTHS, type OpenSite } from './open-site.ts';

/** Where a place of the fixture stands that was given in WGS-84. */
export const AT_CLINIC = { latitude: 26.084, longitude: 119.302 };
/** A phone. */
export const PHONE: BrowserContextOptions = { hasTouch: true, isMobile: true };
/** … that tells where it is: at the clinic. */
export const ALLOWED: BrowserContextOptions = { permissions: ['geolocation'], geolocation: AT_CLINIC };

/** The page at `address` once it has fallen silent. */
export async function opened(
  site: OpenSite,
  address = 'services/',
  width: number = WIDTHS.phone,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await site.page(width, options);
  await page.goto(site.url + address, { waitUntil: 'networkidle' });
  return page;
}

/** The bar of filters. */
export const bar = (page: Page) => page.locator('#service-filters');
/** Unfolds it. */
export const unfold = (page: Page) => bar(page).locator('summary').tap();
/** One of its lists. */
export const select = (page: Page, name: string) => bar(page).locator(`select[name='${name}']`);
/** The line that says how many are shown. */
export const status = (page: Page) => page.locator('#service-status');
/** Ids of the services shown. */
export const listed = (page: Page) =>
  page.locator('[data-service]:not([hidden])').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['service']));
/** What is left on the device. */
export const stored = (page: Page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
