/** A staff course: answered in its page, and in a learning platform that `scorm-again` plays. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openPlatform, type OpenPlatform } from './open-platform.ts';
import { openSite, type OpenSite } from './open-site.ts';

const COURSE = 'training/ru-men/';

let site: OpenSite;
let platform: OpenPlatform;
beforeAll(async () => {
  site = await openSite();
  platform = await openPlatform(`${inject('fixture').dist}/${COURSE}scorm.zip`);
});
afterAll(async () => {
  await site.close();
  await platform.close();
});
afterEach(() => expect([...site.elsewhere, ...platform.elsewhere]).toEqual([]));

describe('in its page', () => {
  const choose = async (page: Page, letters: string, from = 0) => {
    for (const [index, letter] of [...letters].entries()) {
      await page
        .locator('[data-answer]')
        .nth(from + index)
        .locator(`[data-letter="${letter}"] button`)
        .click();
    }
  };
  const result = (page: Page) => page.locator('[data-result]').innerText();

  test('each answer is told at once, the result in the end; nothing is kept', async () => {
    const page = await site.page(360);
    await page.goto(site.url + COURSE);
    expect(await result(page)).toBe('答了 0/4 题。答完 4 题，这里说合格没有。');
    await choose(page, 'B');
    const first = page.locator('[data-answer]').first();
    expect(await first.locator('.verdict').innerText()).toBe('您选了 B，答案是 A。');
    expect(await first.locator('details').innerText()).toContain('有危险，别的都放下');
    await first.locator('[data-letter="A"] button').click({ force: true });
    expect(await first.locator('.verdict').innerText()).toBe('您选了 B，答案是 A。');
    await choose(page, 'AA', 1);
    expect(await result(page)).toBe('答了 3/4 题。答完 4 题，这里说合格没有。');
    await choose(page, 'B', 3);
    expect(await result(page)).toContain('答对 0/4，合格线 75%（3 题）。这一次没有到');
    expect(await page.locator('[data-wrong-units] a').allInnerTexts()).toEqual(['看见', '开口']);
    await page.locator('[data-again]').click();
    await choose(page, 'ABCB');
    expect(await result(page)).toBe('答对 3/4，合格线 75%（3 题）。合格了。');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await axeFindings(page)).toEqual([]);
    const stored =
      'Object.keys(localStorage).concat(Object.keys(sessionStorage)).concat(document.cookie.split(";").filter(Boolean))';
    expect(await page.evaluate(stored)).toEqual([]);
    await page.reload();
    expect(await result(page)).toContain('答了 0/4 题');
  });

  test('without scripts the answers unfold and the rule is told', async () => {
    const page = await site.page(360, { javaScriptEnabled: false });
    await page.goto(site.url + COURSE);
    expect(await page.locator('[data-letter] button').count()).toBe(0);
    await page.locator('[data-answer] summary').first().click();
    expect(await page.locator('[data-answer] details').first().innerText()).toContain('有危险，别的都放下');
    expect(await result(page)).toContain('答对 3 道（75%）合格');
    expect(await page.locator('[data-again]').isVisible()).toBe(false);
  });
});

describe('in a learning platform', () => {
  const open = async (page: Page): Promise<Frame> => platform.course(page);
  const next = (frame: Frame) => frame.locator('#next').click();
  const answerAll = async (frame: Frame, letters: string) => {
    const left = [...letters];
    while (left.length > 0) {
      const radio = frame.locator(`.page.now input[value="${left[0]}"]`);
      if (await radio.count()) {
        await radio.check();
        await frame.locator('.page.now button[type="submit"]').click();
        left.shift();
      }
      await next(frame);
    }
    await next(frame);
  };
  const status = async (page: Page) => {
    const { core } = await platform.kept(page);
    return [core['lesson_status'], String(core.score.raw)];
  };

  test('below the pass mark: failed; all anew: passed; once passed, always passed', async () => {
    const page = await platform.page(1000);
    await page.goto(platform.url);
    let frame = await open(page);
    expect(await frame.locator('#again').isVisible()).toBe(false);
    await answerAll(frame, 'AAAA');
    expect(await frame.locator('#result').innerText()).toContain('4 题答对了 2 题。合格线 75%，要答对 3 题。这一次没有到');
    expect(await status(page)).toEqual(['failed', '50']);
    await page.reload();
    frame = await open(page);
    expect(await frame.locator('.page.now #again').isVisible()).toBe(true);
    await frame.locator('#again').click();
    expect((await platform.kept(page)).core['lesson_status']).toBe('failed');
    await answerAll(frame, 'ABCB');
    expect(await frame.locator('#result').innerText()).toContain('4 题答对了 3 题。合格线 75%，要答对 3 题。合格了。');
    expect(await status(page)).toEqual(['passed', '75']);
    await page.evaluate(`document.getElementById('course').src = 'about:blank'`);
    await page.waitForFunction('window.ended >= 1');
    expect(await status(page)).toEqual(['passed', '75']);
  });

  test('goes on where the window was closed, with the answers given', async () => {
    const page = await platform.page(1000);
    await page.goto(platform.url);
    const frame = await open(page);
    await next(frame);
    await next(frame);
    await frame.locator('.page.now input[value="B"]').check();
    await frame.locator('.page.now button[type="submit"]').click();
    await page.reload();
    const again = await open(page);
    expect(await again.locator('.page.now h2').innerText()).toBe('第 1 题');
    expect(await again.locator('.page.now .why').innerText()).toContain('答案是 A');
    expect((await platform.kept(page)).core['lesson_status']).toBe('incomplete');
  });
});
