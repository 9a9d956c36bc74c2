/** The map: opened on a button, by touch, by keyboard, with and without a position, with and without a base map. */
import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BASE } from '../site/built-html.ts';
import { axeFindings } from './axe-findings.ts';
import { HERE, NOTE, STREET, marks, opener, openedMap, place, said, under } from './map-page.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

describe('the plain schematic', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  afterEach(() => expect(site.elsewhere).toEqual([]));

  test('costs nothing before it is wanted, and stays within the page’s policy', async () => {
    const page = await site.page(WIDTHS.phone);
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(site.url + STREET, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /\/(mount-)?map\./.test(url))).toEqual([]);
    await opener(page).click();
    await marks(page).first().waitFor();
    expect(asked.filter((url) => /\/(mount-)?map\./.test(url))).toHaveLength(2);
    expect(await under(page)).toContain(NOTE);
    expect(await page.locator('.map-scale').innerText()).toMatch(/^\d+ (米|公里)$/);
    expect(complaints).toEqual([]);
  });

  test('is not there without scripts; the list is', async () => {
    const page = await site.page(WIDTHS.phone, { javaScriptEnabled: false });
    await page.goto(site.url + STREET);
    expect(await opener(page).isVisible()).toBe(false);
    expect(await page.getByRole('main').getByRole('link', { name: '荷塘街道未成年人保护工作站' }).isVisible()).toBe(true);
  });

  test('says so when its program does not come, and can be closed again', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url + STREET);
    await page.route('**/mount-map.*', (route) => route.abort());
    await opener(page).click();
    await page.getByText('地图没有打开。请看看网络').waitFor();
    expect(await opener(page).innerText()).toBe('看地图');
  });

  test('closes, and nothing of it is left', async () => {
    const page = await openedMap(site, WIDTHS.phone);
    await opener(page).click();
    expect(await page.locator('.map-whole').count()).toBe(0);
    expect(await opener(page).getAttribute('aria-expanded')).toBe('false');
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as [string, BrowserContextOptions][])(
    'open, in %s: no accessibility findings, no sideways scrolling',
    async (_name, options) => {
      const page = await openedMap(site, WIDTHS.phone, options);
      await marks(page).first().click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTHS.phone);
    },
  );

  test('a place that was pressed is named below, with the way to its page and what still waits for a check', async () => {
    const page = await openedMap(site, WIDTHS.desk);
    await marks(page)
      .filter({ hasText: '' })
      .and(page.getByRole('button', { name: '荷塘社区卫生服务中心' }))
      .click();
    const chosen = page.locator('.map-chosen');
    expect(await chosen.innerText()).toContain('社区卫生服务中心（站），待核实');
    expect(await chosen.getByRole('link').getAttribute('href')).toBe(`${BASE}services/state-verify-first/`);
    expect(await page.locator('.map-mark[aria-current]').count()).toBe(1);
  });

  test('tells why there is no position', async () => {
    const page = await openedMap(site, WIDTHS.phone, { permissions: [] });
    await page.getByRole('button', { name: '我的位置' }).click();
    await page.getByText('没有用您的位置').waitFor();
    expect(await said(page)).toMatch(/^没有用您的位置：[^。]+。不用位置也可以看地图/);
    expect(await marks(page).count()).toBe(2);
  });

  test('shows the position with the nearest place; nothing is sent, nothing kept', async () => {
    const page = await openedMap(site, WIDTHS.phone, HERE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: '我的位置' }).click();
    await page.getByRole('img', { name: '您大约在这里' }).waitFor();
    expect(await said(page)).toContain('最近的是荷塘社区卫生服务中心，直线约 100 米');
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.getByRole('button', { name: '看全部' }).click();
    expect(await page.getByRole('img', { name: '您大约在这里' }).count()).toBe(0);
    expect(await said(page)).toBe('');
  });
});

describe('by touch on a small phone', () => {
  let site: OpenSite;
  let page: Page;
  let touch: CDPSession;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    page = await openedMap(site, WIDTHS.phone, { hasTouch: true, isMobile: true });
    await page.locator('.map-stage').scrollIntoViewIfNeeded();
    touch = await page.context().newCDPSession(page);
  });

  /** Moves fingers from their places by so many pixels, in steps. */
  async function swipe(fingers: readonly (readonly [x: number, y: number])[], dx: number, dy: number): Promise<void> {
    const at = (part: number) => fingers.map(([x, y], id) => ({ x: x + dx * part, y: y + dy * part, id }));
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= 8; step++) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) });
      await page.waitForTimeout(20);
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(100);
  }

  /** An empty spot of the map. */
  async function spot(): Promise<[x: number, y: number]> {
    const box = (await page.locator('.map-box').boundingBox())!;
    return [box.x + 40, box.y + box.height * 0.6];
  }

  test('one finger scrolls the page, not the map', async () => {
    /** Where the page is scrolled to, and where the first mark stands on the whole page. */
    const where = () =>
      page.evaluate(() => {
        const { x, y } = document.querySelector('.map-mark[data-key]')!.getBoundingClientRect();
        return { scroll: scrollY, mark: [Math.round(x), Math.round(y + scrollY)] };
      });
    const before = await where();
    const [x, y] = await spot();
    await swipe([[x, y]], 0, -160);
    const after = await where();
    expect(after.scroll - before.scroll).toBeGreaterThan(60);
    expect(after.mark).toEqual(before.mark);
  });

  test('sideways, one finger moves nothing and is told how', async () => {
    const was = (await place(page))!;
    await swipe([await spot()], 120, 0);
    expect(await page.locator('.map-hint').innerText()).toBe('用两个手指移动地图');
    expect((await place(page))!.x).toBeCloseTo(was.x, 0);
  });

  test('two fingers move the map, not the page', async () => {
    const before = await page.evaluate(() => scrollY);
    const was = (await place(page))!;
    const [x, y] = await spot();
    await swipe(
      [
        [x, y],
        [x + 120, y],
      ],
      60,
      -80,
    );
    const is = (await place(page))!;
    expect(is.x - was.x).toBeGreaterThan(30);
    expect(was.y - is.y).toBeGreaterThan(40);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await page.locator('.map-hint').isVisible()).toBe(false);
  });

  test('a mark is large enough for a finger, and opens by a tap', async () => {
    const { width, height } = (await place(page))!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await marks(page).first().tap();
    expect(await page.locator('.map-chosen a').count()).toBe(1);
    const heights = await page
      .locator('.map-buttons button, .map-chosen a')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
