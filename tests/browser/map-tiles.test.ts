/** The map over the tiles of another site: what that site is asked, and what is shown when it does not answer. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BASE } from '../site/built-html.ts';
import { axeFindings } from './axe-findings.ts';
import { buildMapSite, HOSTILE_NAME, PIXEL, TILE_CAPTION, TILE_HOST } from './map-site.ts';
import { HERE, NOTE, STREET, focused, marks, names, opener, openedMap, place, said, under } from './map-page.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

describe('with a base map of another site', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ root: await buildMapSite(), base: BASE });
  });
  afterAll(() => site.close());

  /** A page whose tiles come; what they were asked for. */
  async function withTiles(options: BrowserContextOptions = {}, address = STREET): Promise<{ page: Page; tiles: string[] }> {
    const page = await site.page(WIDTHS.desk, options);
    const tiles: string[] = [];
    await page.route(`${TILE_HOST}/**`, (route) => {
      tiles.push(route.request().url());
      return route.fulfill({ contentType: 'image/png', body: PIXEL });
    });
    await page.goto(site.url + address);
    return { page, tiles };
  }

  test('asks exactly that site, and only once the map is opened, without saying which page is read', async () => {
    const { page, tiles } = await withTiles();
    const referrers: (string | undefined)[] = [];
    page.on('request', (request) => request.url().startsWith(TILE_HOST) && referrers.push(request.headers()['referer']));
    expect(tiles).toEqual([]);
    await opener(page).click();
    await page.locator('.map-after', { hasText: TILE_CAPTION }).waitFor();
    expect(await under(page)).not.toContain(NOTE);
    expect(tiles.every((url) => /\/\d+\/\d+\/\d+\.png$/.test(url))).toBe(true);
    expect(referrers.filter(Boolean)).toEqual([]);
    expect(site.elsewhere).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('says on the privacy page whom it asks', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(`${site.url}privacy/`);
    expect(await page.getByRole('main').innerText()).toContain('底图从这些网站取来：tiles.example.org。');
  });

  test('moves its WGS-84 tiles under the points, never the points', async () => {
    const { page } = await withTiles();
    await opener(page).click();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    // The clinic was given in WGS-84: on its tile it stands where the file says, whatever the two systems’ difference is.
    const off = await page.evaluate(() => {
      const mark = [...document.querySelectorAll<HTMLElement>('.map-mark')].find((one) =>
        one.title.startsWith('荷塘社区卫生服务中心'),
      )!;
      const { x, y, width, height } = mark.getBoundingClientRect();
      const centre = { x: x + width / 2, y: y + height / 2 };
      const tile = [...document.querySelectorAll<HTMLImageElement>('.leaflet-tile-loaded')].find((one) => {
        const box = one.getBoundingClientRect();
        return centre.x >= box.left && centre.x < box.right && centre.y >= box.top && centre.y < box.bottom;
      })!;
      const [, z, column, row] = /(\d+)\/(\d+)\/(\d+)\.png$/.exec(tile.src)!.map(Number);
      const box = tile.getBoundingClientRect();
      const world = 256 * 2 ** z!;
      const px = ((119.302 + 180) / 360) * world;
      const py = ((1 - Math.asinh(Math.tan((26.084 * Math.PI) / 180)) / Math.PI) / 2) * world;
      return [centre.x - (box.x + px - column! * 256), centre.y - (box.y + py - row! * 256)];
    });
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(2.5);
  });

  test('keeps the schematic, and says so, when the tiles do not come', async () => {
    const page = await openedMap(site, WIDTHS.phone);
    await page.locator('.map-after', { hasText: '底图没有打开，先看示意图。' }).waitFor();
    expect(await under(page)).toContain(NOTE);
    expect(await marks(page).count()).toBeGreaterThan(2);
    expect(new Set(site.elsewhere.map((url) => new URL(url).origin))).toEqual(new Set([TILE_HOST]));
    expect(await axeFindings(page)).toEqual([]);
  });

  test('tells it nothing of the visitor’s position: the tiles are put away first', async () => {
    const { page, tiles } = await withTiles(HERE);
    await opener(page).click();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    await page.waitForLoadState('networkidle');
    const before = tiles.length;
    await page.getByRole('button', { name: '我的位置' }).click();
    await page.getByRole('img', { name: '您大约在这里' }).waitFor();
    await page.getByRole('button', { name: '放大' }).click();
    await page.waitForTimeout(300);
    expect(tiles).toHaveLength(before);
    expect(await said(page)).toContain('底图先收起来了');
    expect(await under(page)).toContain(NOTE);
    await page.getByRole('button', { name: '看全部' }).click();
    await page.locator('.map-after', { hasText: TILE_CAPTION }).waitFor();
  });

  test.each([STREET, 'areas/880101/', 'services/dh-weibao/'])('%s: never a refuge among the places', async (address) => {
    const { page } = await withTiles({}, address);
    const data = (await page.locator('[data-page-map] script').allTextContents()).join();
    expect(data).toContain('dh-place-6');
    expect(data).not.toContain('dh-jiuji');
  });

  test('a name is text, whatever it holds', async () => {
    const { page } = await withTiles({}, 'areas/880101/');
    await opener(page).click();
    await marks(page).first().waitFor();
    await page.getByRole('button', { name: '看全部' }).click();
    await page.locator(`.map-mark[title^='${HOSTILE_NAME}']`).click();
    expect(await page.locator('.map-chosen a').innerText()).toBe(HOSTILE_NAME);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  describe('by keyboard alone', () => {
    let page: Page;
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    const walk = async (count: number) => {
      const seen: (string | null | undefined)[] = [];
      for (let step = 0; step < count; step++) {
        await press('Tab');
        seen.push(await focused(page));
      }
      return seen;
    };
    beforeEach(async () => {
      ({ page } = await withTiles());
      await opener(page).focus();
      await press('Enter');
      await marks(page).first().waitFor();
    });

    test('one comes to the buttons, the map, and its places from north to south, and leaves with Esc', async () => {
      expect(await walk(5)).toEqual(['放大', '缩小', '看全部', '我的位置', '地图']);
      expect(await page.locator('.map-keys').boundingBox()).toMatchObject({
        height: expect.toSatisfy((height: number) => height > 10) as number,
      });
      const all = await names(page);
      expect(await walk(all.length)).toEqual(all);
      const tops = await marks(page).evaluateAll((some) => some.map((one) => one.getBoundingClientRect().y));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      await press('Escape');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('map-after');
    });

    test('arrows move, plus and minus zoom, 0 shows everything', async () => {
      await page.locator('.map-box').focus();
      const was = (await place(page))!;
      await press('ArrowRight', 'ArrowDown');
      await expect.poll(async () => (await place(page))!.x).toBeLessThan(was.x - 60);
      const scale = () => page.locator('.map-scale').innerText();
      const [first] = [await scale()];
      await press('+', '+', '+');
      expect(await scale()).not.toBe(first);
      await press('0');
      expect(await scale()).toBe(first);
      await press('-', '-');
      expect(await scale()).not.toBe(first);
    });

    test('Enter opens a cluster; the focus stays on what comes out of it', async () => {
      const cluster = marks(page)
        .and(page.getByRole('button', { name: /个服务点，按回车放大$/ }))
        .first();
      const before = await names(page);
      await cluster.focus();
      await press('Enter');
      await expect.poll(() => names(page)).not.toEqual(before);
      expect(await page.evaluate(() => document.activeElement?.matches('.map-mark[data-key]'))).toBe(true);
    });

    test('the focus survives a redraw; it goes to the map when its place leaves the view', async () => {
      await marks(page).nth(2).focus();
      const name = await focused(page);
      await press('ArrowLeft');
      await page.waitForTimeout(100);
      expect(await focused(page)).toBe(name);
      await press(...Array.from({ length: 16 }, () => 'ArrowLeft'));
      await expect.poll(() => focused(page)).toBe('地图');
    });

    test('places in one house are read as a list', async () => {
      await page.locator('.map-box').focus();
      const house = marks(page).and(page.getByRole('button', { name: /在同一个地方，按回车看名单$/ }));
      await expect.poll(() => house.count()).toBeGreaterThan(0);
      await house.first().focus();
      await press('Enter');
      expect(await page.locator('.map-chosen').innerText()).toContain('这个地方有 2 个服务点：');
      expect(await page.locator('.map-chosen a').allInnerTexts()).toEqual(['荷塘第3儿童之家', '荷塘第4儿童之家']);
    });

    test('numbers on the map are those of the list beside it, and are shown only with it', async () => {
      const listed = () => page.locator('.entry .point').filter({ visible: true }).count();
      expect(await listed()).toBeGreaterThan(2);
      const [first] = (await names(page)).filter((name) => /^\d+ 荷塘/.test(name!));
      const [number, name] = first!.split(/[ ，]/);
      const entry = page.locator('.entry', { has: page.getByRole('link', { name: name!, exact: true }) });
      expect(await entry.locator('.point').innerText()).toContain(number!);
      await opener(page).click();
      expect(await listed()).toBe(0);
    });
  });

  test('the wheel scrolls the page; with Ctrl, or after a click, it zooms', async () => {
    const { page } = await withTiles();
    await opener(page).click();
    await marks(page).first().waitFor();
    await page.locator('.map-stage').scrollIntoViewIfNeeded();
    const { x, y } = (await page.locator('.map-box').boundingBox())!;
    const scale = () => page.locator('.map-scale').innerText();
    const first = await scale();
    await page.mouse.move(x + 30, y + 30);
    await page.mouse.wheel(0, 80);
    await page.getByText('按住 Ctrl 键再滚动').waitFor();
    expect(await scale()).toBe(first);
    await page.mouse.click(x + 30, y + 30);
    await page.mouse.wheel(0, -400);
    await expect.poll(scale).not.toBe(first);
  });
});
