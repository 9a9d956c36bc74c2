/** Finding a street and a service near by: by name, by position, by filter; and what is left on the device afterwards. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';
import { PHONE, bar, listed, opened, select, status, unfold } from './service-list.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

describe('the list on a small phone', () => {
  test('comes first, whole, with the filters folded above it', async () => {
    const page = await opened(site, 'services/', WIDTHS.phone, PHONE);
    expect(await status(page).innerText()).toMatch(/^一共 \d+ 条。$/);
    expect(await bar(page).locator('details').first().getAttribute('open')).toBeNull();
    expect((await listed(page)).length).toBeGreaterThan(8);
    expect(await page.getByRole('heading', { name: '紧急电话' }).isVisible()).toBe(true);
  });

  test('is picked from by place, and the address tells what was picked', async () => {
    const page = await opened(site, 'services/', WIDTHS.phone, PHONE);
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
    const page = await opened(site, 'services/', WIDTHS.phone, PHONE);
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
    const page = await opened(site, 'services/#kind=childrens-hospital&area=nowhere&open=perhaps');
    expect(await listed(page)).toEqual(['ys-ertong-yiyuan']);
    expect(await select(page, 'kind').inputValue()).toBe('childrens-hospital');
  });

  test('lists as free, and as for pupils, only what is said to be; how many nobody knows about is told', async () => {
    const page = await opened(site, 'services/', WIDTHS.phone, PHONE);
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
    const page = await opened(site, 'services/#kind=community-health-centre');
    const entry = page.locator('[data-service="state-verify-first"]');
    expect(await entry.isVisible()).toBe(true);
    expect(await entry.innerText()).toContain('待核实');
    expect(await entry.locator('a[href^="tel:"]').count()).toBe(0);
  });

  test('has nothing too small for a finger, nothing axe finds, and does not scroll sideways when filtered', async () => {
    const page = await opened(site, 'services/#area=880101001&minors=1', WIDTHS.phone, PHONE);
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
    const page = await opened(site, 'services/', WIDTHS.phone, { javaScriptEnabled: false });
    expect(await bar(page).isVisible()).toBe(false);
    expect((await listed(page)).length).toBeGreaterThan(8);
    await page
      .getByRole('navigation', { name: '类别' })
      .getByRole('link', { name: /未成年人保护工作站/ })
      .click();
    expect(new URL(page.url()).hash).toBe('#protection-station');
  });

  test('a street is found by walking the lists', async () => {
    const page = await opened(site, '', WIDTHS.phone, { javaScriptEnabled: false });
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
    const page = await opened(site, 'services/dh-weibao/', WIDTHS.phone, { javaScriptEnabled: false });
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
    const page = await opened(site, 'services/', WIDTHS.desk);
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
    const page = await opened(site, 'services/#kind=crisis-line', WIDTHS.desk);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await listed(page)).toEqual(['n-12356', 'ys-xinli']);
  });
});
