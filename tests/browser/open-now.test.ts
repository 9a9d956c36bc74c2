/** Whether a place should be open now, beside its hours. The fixture’s table covers 2026, with one holiday and one make-up day. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const OPEN = '现在开门（按登记的时间，请先打电话）';
const CLOSED = '现在关门（按登记的时间，请先打电话）';

/** The page `address` at a moment of China Standard Time, seen from another zone. */
async function pageAt(moment: string, address = 'services/dh-weibao/'): Promise<Page> {
  const page = await site.page(WIDTHS.phone, { timezoneId: 'America/New_York' });
  await page.clock.setFixedTime(new Date(`${moment}:00+08:00`));
  await page.goto(site.url + address, { waitUntil: 'networkidle' });
  return page;
}

const line = (page: Page) => page.locator('[data-opening-week]').first();

describe('beside the hours of a place (Monday to Friday, 8:30 to 17:00)', () => {
  test.each([
    ['2026-11-23T08:30', OPEN],
    ['2026-11-23T17:00', CLOSED],
    ['2026-11-22T09:00', CLOSED],
    ['2026-10-01T09:00', CLOSED],
    ['2026-10-10T09:00', OPEN],
  ])('at %s stands %s', async (moment, words) => {
    const page = await pageAt(moment);
    expect(await line(page).innerText()).toBe(words);
  });

  test('nothing stands in a year without a holiday table', async () => {
    const page = await pageAt('2027-01-04T09:00');
    expect(await line(page).isVisible()).toBe(false);
  });

  test('nothing stands without scripts, or when the table cannot be fetched; the words stay', async () => {
    const plain = await site.page(WIDTHS.phone, { javaScriptEnabled: false });
    const offline = await site.page(WIDTHS.phone);
    await offline.route('**/data/holidays.json', (route) => route.abort());
    for (const page of [plain, offline]) {
      await page.goto(`${site.url}services/dh-weibao/`, { waitUntil: 'networkidle' });
      expect(await line(page).isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain('周一至周五 8:30—17:00；节假日休息');
    }
  });

  test('the same stands on the page of the street', async () => {
    const page = await pageAt('2026-11-23T09:00', 'streets/880101001/');
    expect(await line(page).innerText()).toBe(OPEN);
  });

  test('nothing stands beside a hospital with an emergency department', async () => {
    const page = await pageAt('2026-11-23T09:00', 'services/ys-ertong-yiyuan/');
    expect(await line(page).count()).toBe(0);
  });

  test('no page asks another host', () => expect(site.elsewhere).toEqual([]));
});
