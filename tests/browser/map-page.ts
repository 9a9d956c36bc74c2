/** The map of a page, as the tests find it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { OpenSite } from './open-site.ts';

/** A street of the fixture with places to draw. */
export const STREET = 'streets/880101001/';
/** What stands under a drawing without a base map. */
export const NOTE = '示意图，仅标服务点相对位置，不表示行政区域界线';
/** Near the clinic of the fixture. */
export const HERE: BrowserContextOptions = {
  permissions: ['geolocation'],
  geolocation: { latitude: 26.085, longitude: 119.302 },
};

/** The button that opens the map. */
export const opener = (page: Page) => page.locator('[data-page-map] > button');
/** The marks of the map. */
export const marks = (page: Page) => page.locator('.map-mark[data-key]');
/** What the marks are called. */
export const names = (page: Page) => marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
/** Name of what holds the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
/** What the map says aloud. */
export const said = (page: Page) => page.locator('.map-said').innerText();
/** What stands under the map. */
export const under = (page: Page) => page.locator('.map-after').innerText();
/** Where the first mark stands. */
export const place = (page: Page) => marks(page).first().boundingBox();

/** The page at `address` with its map open. */
export async function openedMap(
  site: OpenSite,
  width: number,
  options: BrowserContextOptions = {},
  address = STREET,
): Promise<Page> {
  const page = await site.page(width, options);
  await page.goto(site.url + address);
  await opener(page).click();
  await marks(page).first().waitFor();
  return page;
}
