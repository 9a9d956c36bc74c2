/** Finding a service near by: by position, from a street, on the map; and what is left on the device afterwards. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';
import { ALLOWED, AT_CLINIC, listed, opened, PHONE, select, status, stored } from './service-list.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

describe('by position', () => {
  test('places stand nearest first, the others after them, and go back on the next press', async () => {
    const page = await opened(site, 'services/', WIDTHS.phone, { ...PHONE, ...ALLOWED });
    const before = await listed(page);
    const button = page.getByRole('button', { name: '按离我的远近排' });
    await button.tap();
    await page.getByRole('heading', { name: '由近到远' }).waitFor();
    expect((await listed(page)).slice(0, 2)).toEqual(['state-verify-first', 'dh-weibao']);
    expect(await page.locator('.distance').first().innerText()).toBe('离您100 米以内（直线）');
    expect(await page.locator('.distance').nth(1).innerText()).toMatch(/^离您约 1\.\d 公里（直线）$/);
    expect((await listed(page)).toSorted()).toEqual(before.toSorted());
    await button.tap();
    expect(await listed(page)).toEqual(before);
    expect(await page.locator('.distance').count()).toBe(0);
  });

  test('the finder on the home page names the nearest places with their street, and keeps and sends nothing', async () => {
    const page = await site.page(WIDTHS.phone, { ...PHONE, ...ALLOWED });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /data\/points|coordinates/.test(url))).toEqual([]);
    await page.getByRole('button', { name: '按我的位置找' }).tap();
    const near = page.locator('#found-near li');
    await near.first().waitFor();
    expect(await near.first().innerText()).toMatch(/荷塘社区卫生服务中心\s*100 米以内\s*待核实[\s\S]*东湖区 荷塘街道/);
    expect(asked.filter((url) => /119\.30|26\.08/.test(url))).toEqual([]);
    expect(asked.some((url) => url.includes('990000'))).toBe(false);
    expect(await stored(page)).toEqual({});
    expect(await page.context().cookies()).toEqual([]);
    await page.locator('#found-near a[data-street]').first().tap();
    await page.waitForURL('**/streets/880101001/');
  });

  test.each([
    ['refused', { permissions: [] }, '没有用您的位置：您或系统的设置没有允许。请写街道、村或社区的名字来找。'],
    [
      'far from everything',
      { permissions: ['geolocation'], geolocation: { latitude: 43.8, longitude: 87.6 } },
      '您附近 30 公里内，本站没有写明位置的服务点。请写街道、村或社区的名字来找。',
    ],
    [
      'known only to a town',
      { permissions: ['geolocation'], geolocation: { ...AT_CLINIC, accuracy: 20_000 } },
      '得到的位置太粗，可能差 20 公里，没有用它。请写街道、村或社区的名字来找。',
    ],
  ])('%s: one sentence says so, and names still work', async (_why, options, words) => {
    const page = await opened(site, '', WIDTHS.phone, { ...PHONE, ...options });
    await page.getByRole('button', { name: '按我的位置找' }).tap();
    await page.locator('#street-status').getByText(words).waitFor();
    await page.locator('#street-words').fill('荷塘');
    await page.locator('#found-streets a').first().waitFor();
  });

  test('when the points cannot be fetched one sentence says so', async () => {
    const page = await opened(site, 'services/', WIDTHS.phone, { ...PHONE, ...ALLOWED });
    await page.route('**/data/points/**', (route) => route.abort());
    await page.getByRole('button', { name: '按离我的远近排' }).tap();
    await status(page).getByText('服务点的位置没有打开，请看看网络。').waitFor();
    expect((await listed(page)).length).toBeGreaterThan(8);
  });
});

describe('a street that was chosen', () => {
  const choose = async (page: Page) => {
    await page.locator('#street-words').fill('荷塘');
    const hit = page.locator('#found-streets a', { hasText: '荷塘街道' }).first();
    await hit.waitFor();
    return hit;
  };

  test('is not remembered', async () => {
    const page = await opened(site);
    await page.goto(site.url);
    await (await choose(page)).click();
    await page.waitForURL('**/streets/880101001/');
    expect(await stored(page)).toEqual({});
  });

  test('is remembered by its code alone when the visitor ticks it, offered next time, and forgotten on one press', async () => {
    const page = await opened(site, '');
    const hit = await choose(page);
    await page.getByLabel(/^记住我点开的街道/).check();
    await hit.click();
    await page.waitForURL('**/streets/880101001/');
    expect(await stored(page)).toEqual({ 'hutong-street': '880101001' });

    await page.goto(site.url);
    const offer = page.locator('#remembered-street');
    await offer.getByRole('link', { name: '东湖区 荷塘街道' }).waitFor();
    expect(await offer.innerText()).toMatch(/^您上次选的：东湖区 荷塘街道\s*不再记住$/);
    expect(await axeFindings(page)).toEqual([]);
    await offer.getByRole('button', { name: '不再记住' }).click();
    expect(await offer.isVisible()).toBe(false);
    expect(await stored(page)).toEqual({});
  });

  test('that no list knows any more is forgotten without a word', async () => {
    const page = await opened(site, '');
    await page.evaluate(() => localStorage.setItem('hutong-street', '123456789'));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('#remembered-street').isVisible()).toBe(false);
    expect(await stored(page)).toEqual({});
  });

  test('is found by its village with a few kilobytes, not with the names of all', async () => {
    const page = await opened(site, '');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('#street-words').fill('莲心');
    await page.locator('#found-villages a').first().waitFor();
    expect(asked.filter((path) => path.includes('/villages-'))).toEqual([]);
    expect(asked.filter((path) => path.includes('/names-'))).toHaveLength(1);
  });
});

describe('list and map', () => {
  test('show the same places and the same selection; nothing of the map is fetched before it is opened', async () => {
    const page = await site.page(WIDTHS.desk);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}services/`, { waitUntil: 'networkidle' });
    const before = asked.length;
    expect(asked.filter((path) => /mount-map.*js$|data\/points/.test(path))).toEqual([]);
    await page.getByRole('button', { name: '看地图' }).click();
    await page.locator('#service-map .told').getByText('图上有 2 个服务点').waitFor();
    expect(asked.length).toBeGreaterThan(before);

    await page.locator('[data-service="dh-weibao"] [data-points-out]').click();
    expect(await page.locator('#service-groups [data-selected]').getAttribute('data-service')).toBe('dh-weibao');
    expect(await page.locator('#service-map .selected').innerText()).toContain('荷塘街道未成年人保护工作站');

    await select(page, 'kind').selectOption({ value: 'community-health-centre' });
    await page.locator('#service-map .told').getByText('图上有 1 个服务点').waitFor();
    await page
      .locator('#service-map')
      .getByRole('button', { name: /荷塘社区卫生服务中心/ })
      .click();
    expect(await page.locator('#service-groups [data-selected]').getAttribute('data-service')).toBe('state-verify-first');
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', { name: '收起地图' }).click();
    expect(await page.locator('#service-map').isVisible()).toBe(false);
    expect(await page.locator('[data-points-out]').count()).toBe(0);
  });
});
