/** `/desk/` as its tests use it. */
import type { Page } from 'playwright-core';
import { FIXTURE_TODAY } from '../site/run-build.ts';
import type { OpenSite } from './open-site.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page, opened on the fixture's day. */
export async function openDesk(site: OpenSite, width: number, options: Parameters<OpenSite['page']>[1] = {}): Promise<Page> {
  const page = await site.page(width, options);
  await page.clock.setFixedTime(new Date(`${FIXTURE_TODAY}T10:00:00+08:00`));
  await page.goto(`${site.url}desk/`, { waitUntil: 'networkidle' });
  return page;
}

/** Hands the page a file. */
export const choose = (page: Page, buffer: Buffer, name = '荷塘.xlsx', mimeType = XLSX) =>
  page.locator('#desk-file').setInputFiles({ name, mimeType, buffer });
/** The line that says how it went. */
export const status = (page: Page) => page.locator('#desk-status');
/** What the page found. */
export const answer = (page: Page) => page.locator('#desk-answer');
/** Waits until the file was looked through. */
export const done = (page: Page) => status(page).getByText('看完了').waitFor();
/** The slips, each in one text. */
export const mistakes = (page: Page) => page.locator('.mistakes li').allInnerTexts();
/** How far the page scrolls sideways, pixels. */
export const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
