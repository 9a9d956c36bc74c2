/** The classroom view in a browser: one slide at a time, in the hands of a teacher. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openSite, type OpenSite } from './open-site.ts';

const SLIDES = 'lessons/shuo-chulai/slides/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

async function open(width = 1280, height = 720): Promise<Page> {
  const page = await site.page(width, { viewport: { width, height } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(site.url + SLIDES);
  expect(faults).toEqual([]);
  return page;
}

const title = (page: Page) => page.locator('.slide.now h2').innerText();
const place = (page: Page) => page.locator('#place').innerText();

describe('a teacher', () => {
  test('turns the slides with keyboard and clicker', async () => {
    const page = await open();
    expect(await place(page)).toBe('1／9');
    for (const key of ['PageDown', 'ArrowRight', 'Space']) await page.keyboard.press(key);
    expect(await place(page)).toBe('4／9');
    await page.keyboard.press('PageUp');
    expect(await place(page)).toBe('3／9');
    await page.keyboard.press('End');
    expect(await title(page)).toContain('可以找人');
    await page.keyboard.press('ArrowRight');
    expect(await place(page)).toBe('9／9');
    await page.keyboard.press('Home');
    expect(await place(page)).toBe('1／9');
  });

  test('blackens the screen, and any turn brings it back', async () => {
    const page = await open();
    const shown = () => page.locator('.slide.now').evaluate((slide) => getComputedStyle(slide).visibility);
    await page.keyboard.press('b');
    expect(await shown()).toBe('hidden');
    await page.keyboard.press('Escape');
    expect(await shown()).toBe('visible');
    await page.keyboard.press('.');
    await page.keyboard.press('PageDown');
    expect(await shown()).toBe('visible');
    expect(await place(page)).toBe('2／9');
  });

  test('goes full screen and comes back', async () => {
    const page = await open();
    await page.keyboard.press('f');
    await page.locator('#bar').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await page.locator('#bar').waitFor({ state: 'visible' });
    expect(await page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  });

  test('reads the words to say in a second window, and turns from there', async () => {
    const page = await open();
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    await notes.locator('#words').waitFor();
    expect(await notes.locator('#words').innerText()).toBe('上课前放着。');
    expect(await notes.locator('#next').innerText()).toBe('下一张：难受有很多样子');
    await notes.getByRole('button', { name: '下一张' }).click();
    expect(await title(page)).toBe('难受有很多样子');
    expect(await notes.locator('#words').innerText()).toContain('请学生说一种样子');
    await notes.keyboard.press('PageUp');
    expect(await place(page)).toBe('1／9');
    expect(await page.locator('.slide.now .notes').evaluate((one) => one.getBoundingClientRect().right)).toBeLessThanOrEqual(0);
  });

  test('has a clock for each step', async () => {
    const page = await site.page(1280);
    await page.clock.install();
    await page.goto(site.url + SLIDES);
    expect(await page.locator('#step').innerText()).toBe('1. 难受的样子');
    expect(await page.locator('#clock').innerText()).toContain('10:00');
    await page.keyboard.press('t');
    await page.clock.runFor(62_000);
    expect(await page.locator('#clock').innerText()).toMatch(/8:5\d/);
    await page.clock.runFor(600_000);
    expect(await page.locator('#clock').innerText()).toMatch(/超 1:0\d/);
    await page.locator('#step').click();
    expect(await page.locator('#step').innerText()).toBe('2. 第一句话');
    expect(await page.locator('#clock').innerText()).toContain('20:00');
  });

  test('can lose the network once the page is open', async () => {
    const page = await open();
    await page.context().setOffline(true);
    await page.keyboard.press('End');
    expect(await place(page)).toBe('9／9');
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    expect(await notes.locator('#words').innerText()).toContain('念一遍号码');
  });

  test('swipes on a touch screen', async () => {
    const page = await open();
    await page.evaluate(() => {
      const touch = (type: string, x: number) => {
        const one = new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 });
        const list = type === 'touchend' ? { changedTouches: [one] } : { touches: [one], changedTouches: [one] };
        document.body.dispatchEvent(new TouchEvent(type, { bubbles: true, ...list }));
      };
      touch('touchstart', 900);
      touch('touchend', 300);
    });
    expect(await place(page)).toBe('2／9');
  });

  test('prints every slide with its words', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slide:visible').count()).toBe(9);
    expect(await page.locator('.notes:visible').count()).toBe(9);
    expect(await page.locator('#bar').isVisible()).toBe(false);
  });
});

describe('for those who listen or cannot use a mouse', () => {
  test.each(['slides/', 'embed/'])('%s has no accessibility findings', async (view) => {
    for (const [width, height] of [
      [1280, 720],
      [360, 640],
    ] as const) {
      const page = await site.page(width, { viewport: { width, height } });
      await page.goto(`${site.url}lessons/shuo-chulai/${view}`);
      for (const key of ['Home', 'PageDown', 'PageDown', 'End']) {
        await page.keyboard.press(key);
        expect(await axeFindings(page)).toEqual([]);
      }
    }
  });

  test('on the smallest phone every button shows its whole word, none over another', async () => {
    const page = await site.page(320, { viewport: { width: 320, height: 568 } });
    await page.goto(site.url + SLIDES);
    const buttons = await page.locator('#bar button:visible').evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return { cut: one.scrollWidth > one.clientWidth, left, right };
      }),
    );
    expect(buttons).toHaveLength(5);
    expect(buttons.filter(({ cut, right }) => cut || right > 320)).toEqual([]);
    expect(buttons.slice(1).filter(({ left }, index) => left < buttons[index]!.right)).toEqual([]);
  });

  test('a button answers to Enter and Space itself', async () => {
    const page = await open();
    await page.locator('#do-next').focus();
    await page.keyboard.press('Enter');
    expect(await place(page)).toBe('2／9');
    await page.keyboard.press('Space');
    expect(await place(page)).toBe('3／9');
  });
});

describe('without scripts', () => {
  test('all slides stand on the page with what is said at each', async () => {
    const page = await site.page(360, { javaScriptEnabled: false });
    await page.goto(site.url + SLIDES);
    expect(await page.locator('.slide:visible').count()).toBe(9);
    expect(await page.locator('a[href="tel:12356"]').isVisible()).toBe(true);
    const wide = await page.evaluate('document.documentElement.scrollWidth').catch(() => 360);
    expect(wide).toBe(360);
  });
});

describe('no text runs over its slide', () => {
  test.each([
    ['a wide screen', 1280, 720],
    ['an old projector', 1024, 768],
    ['a phone', 360, 640],
  ])('on %s', async (_, width, height) => {
    const page = await open(width, height);
    for (let index = 0; index < 9; index++) {
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('.slide.now h2, .slide.now .body')]
          .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.textContent),
      );
      expect(over).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });

  test('the last row can read it: letters of 12 pixels and more on a picture 320 wide', async () => {
    const page = await open(320, 180);
    await page.evaluate(() => {
      document.documentElement.classList.add('shown-full');
      dispatchEvent(new Event('resize'));
    });
    for (let index = 0; index < 9; index++) {
      const size = await page
        .locator('.slide.now .lines, .slide.now table, .slide.now .numbers')
        .first()
        .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
      expect(size).toBeGreaterThanOrEqual(12);
      await page.keyboard.press('PageDown');
    }
  });
});
