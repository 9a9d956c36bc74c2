/** Finding a street and a service near by: by name, by position, by filter; and what is left on the device afterwards. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

/** Where a place of the fixture stands that was given in WGS-84. */
const AT_CLINIC = { latitude: 26.084, longitude: 119.302 };
const PHONE: BrowserContextOptions = { hasTouch: true, isMobile: true };
const ALLOWED: BrowserContextOptions = { permissions: ['geolocation'], geolocation: AT_CLINIC };

async function opened(address = 'services/', width: number = WIDTHS.phone, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.page(width, options);
  await page.goto(site.url + address, { waitUntil: 'networkidle' });
  return page;
}

const bar = (page: Page) => page.locator('#service-filters');
const unfold = (page: Page) => bar(page).locator('summary').tap();
const select = (page: Page, name: string) => bar(page).locator(`select[name='${name}']`);
const status = (page: Page) => page.locator('#service-status');
const listed = (page: Page) =>
  page.locator('[data-service]:not([hidden])').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['service']));
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));

describe('the list on a small phone', () => {
  test('comes first, whole, with the filters folded above it', async () => {
    const page = await opened('services/', WIDTHS.phone, PHONE);
    expect(await status(page).innerText()).toMatch(/^一共 \d+ 条。$/);
    expect(await bar(page).locator('details').first().getAttribute('open')).toBeNull();
    expect((await listed(page)).length).toBeGreaterThan(8);
    expect(await page.getByRole('heading', { name: '紧急电话' }).isVisible()).toBe(true);
  });

  test('is picked from by place, and the address tells what was picked', async () => {
    const page = await opened('services/', WIDTHS.phone, PHONE);
    await unfold(page);
    const area = select(page, 'area');
    expect(await area.isVisible()).toBe(false);
    await select(page, 'region').selectOption({ value: '880100' });
    await area.selectOption({ value: '880101' });
    await select(page, 'street').selectOption({ value: '880101001' });
    expect(new URL(page.url()).hash).toBe('#area=880101001');
    const ids = await listed(page);
    expect(ids).toContain('dh-weibao');
    expect(ids).toContain('n-12356');
    expect(await status(page).innerText()).toMatch(new RegExp(`^列出 ${ids.length} 条，一共 \\d+ 条。$`));
  });

  test('goes back to the last choice with the back button, and to all of it', async () => {
    const page = await opened('services/', WIDTHS.phone, PHONE);
    const all = await listed(page);
    await unfold(page);
    await select(page, 'kind').selectOption({ value: 'protection-station' });
    expect(await listed(page)).toEqual(['dh-weibao']);
    await select(page, 'kind').selectOption({ value: 'crisis-line' });
    expect(await listed(page)).toEqual(['n-12356', 'ys-xinli']);
    await page.goBack();
    expect(await listed(page)).toEqual(['dh-weibao']);
    expect(await select(page, 'kind').inputValue()).toBe('protection-station');
    await page.goBack();
    expect(await listed(page)).toEqual(all);
  });

  test('is picked from by an address that somebody sent; what it does not know is passed over', async () => {
    const page = await opened('services/#kind=childrens-hospital&area=nowhere&open=perhaps');
    expect(await listed(page)).toEqual(['ys-ertong-yiyuan']);
    expect(await select(page, 'kind').inputValue()).toBe('childrens-hospital');
  });

  test('lists as free, and as for pupils, only what is said to be; how many nobody knows about is told', async () => {
    const page = await opened('services/', WIDTHS.phone, PHONE);
    await unfold(page);
    await page.getByText('写明免费的').tap();
    expect(await listed(page)).toEqual(['ys-xinli']);
    expect(await status(page).innerText()).toMatch(/没有列出的里面：\d+ 条没有写明收不收费。$/);
    await page.getByText('写明免费的').tap();
    await page.getByText('接未成年人').first().tap();
    expect(await listed(page)).toEqual(['ys-ertong-yiyuan']);
    await page.getByRole('button', { name: '都不挑，看全部' }).tap();
    expect(await status(page).innerText()).toMatch(/^一共/);
    expect(new URL(page.url()).hash).toBe('');
  });

  test.each([
    ['2026-11-23T09:00', ['dh-weibao']],
    ['2026-11-23T18:00', []],
  ])('shows at %s what is registered as open', async (moment, ids) => {
    const page = await site.page(WIDTHS.phone);
    await page.clock.setFixedTime(new Date(`${moment}:00+08:00`));
    await page.goto(`${site.url}services/#open=1`, { waitUntil: 'networkidle' });
    expect(await listed(page)).toEqual(ids);
    expect(await status(page).innerText()).toMatch(/\d+ 条没有登记能推算的时间，不知道开没开门/);
  });

  test('unfolds what waits for a check when nothing else is left of a kind, without a number to tap', async () => {
    const page = await opened('services/#kind=community-health-centre');
    const entry = page.locator('[data-service="state-verify-first"]');
    expect(await entry.isVisible()).toBe(true);
    expect(await entry.innerText()).toContain('待核实');
    expect(await entry.locator('a[href^="tel:"]').count()).toBe(0);
  });

  test('has nothing too small for a finger, nothing axe finds, and does not scroll sideways when filtered', async () => {
    const page = await opened('services/#area=880101001&minors=1', WIDTHS.phone, PHONE);
    const small = await bar(page)
      .locator('select:visible, button:visible, .ticks label:visible, summary:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
    expect(small).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

describe('without scripts', () => {
  test('the whole list stands there by kind; nothing that needs scripts is seen', async () => {
    const page = await opened('services/', WIDTHS.phone, { javaScriptEnabled: false });
    expect(await bar(page).isVisible()).toBe(false);
    expect((await listed(page)).length).toBeGreaterThan(8);
    await page
      .getByRole('navigation', { name: '类别' })
      .getByRole('link', { name: /未成年人保护工作站/ })
      .click();
    expect(new URL(page.url()).hash).toBe('#protection-station');
  });

  test('a street is found by walking the lists', async () => {
    const page = await opened('', WIDTHS.phone, { javaScriptEnabled: false });
    expect(await page.locator('#street-finder').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: '云水', exact: true }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^东湖区/ })
      .first()
      .click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^荷塘街道/ })
      .first()
      .click();
    await page.waitForURL('**/streets/880101001/');
  });

  test('other people’s maps are links that are only followed on purpose and tell where they lead', async () => {
    const page = await opened('services/dh-weibao/', WIDTHS.phone, { javaScriptEnabled: false });
    await page.getByText('用地图看怎么走').click();
    const links = page.locator('.map-links a');
    expect(await links.allInnerTexts()).toEqual(['高德地图', '百度地图', '腾讯地图', '苹果地图']);
    expect(await page.locator('.map-links').innerText()).toContain('点开是别的网站或应用');
    for (const rel of await links.evaluateAll((all) => all.map((one) => one.getAttribute('rel')))) expect(rel).toBe('noreferrer');
    await page.goto(`${site.url}services/state-verify-first/`);
    await page.getByText('用地图看怎么走').click();
    expect(await page.locator('.map-links a').last().getAttribute('href')).toBe('geo:26.084,119.302');
  });
});

describe('by keyboard alone', () => {
  test('a kind is chosen, and everything is listed again', async () => {
    const page = await opened('services/', WIDTHS.desk);
    const kind = select(page, 'kind');
    await kind.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).hash).toMatch(/^#kind=/);
    const clear = page.getByRole('button', { name: '都不挑，看全部' });
    await clear.focus();
    await page.keyboard.press('Enter');
    expect(await status(page).innerText()).toMatch(/^一共/);
    expect(await kind.evaluate((select) => select === document.activeElement)).toBe(true);
  });

  test('the way past the header takes no choice away', async () => {
    const page = await opened('services/#kind=crisis-line', WIDTHS.desk);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await listed(page)).toEqual(['n-12356', 'ys-xinli']);
  });
});

describe('by position', () => {
  test('places stand nearest first, the others after them, and go back on the next press', async () => {
    const page = await opened('services/', WIDTHS.phone, { ...PHONE, ...ALLOWED });
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
    const page = await opened('', WIDTHS.phone, { ...PHONE, ...options });
    await page.getByRole('button', { name: '按我的位置找' }).tap();
    await page.locator('#street-status').getByText(words).waitFor();
    await page.locator('#street-words').fill('荷塘');
    await page.locator('#found-streets a').first().waitFor();
  });

  test('when the points cannot be fetched one sentence says so', async () => {
    const page = await opened('services/', WIDTHS.phone, { ...PHONE, ...ALLOWED });
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
    const page = await opened();
    await page.goto(site.url);
    await (await choose(page)).click();
    await page.waitForURL('**/streets/880101001/');
    expect(await stored(page)).toEqual({});
  });

  test('is remembered by its code alone when the visitor ticks it, offered next time, and forgotten on one press', async () => {
    const page = await opened('');
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
    const page = await opened('');
    await page.evaluate(() => localStorage.setItem('hutong-street', '123456789'));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('#remembered-street').isVisible()).toBe(false);
    expect(await stored(page)).toEqual({});
  });

  test('is found by its village with a few kilobytes, not with the names of all', async () => {
    const page = await opened('');
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
