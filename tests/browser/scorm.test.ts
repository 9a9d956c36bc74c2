/** A lesson's package in a learning platform: `scorm-again` plays the platform, a browser plays the pupil. */
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openPlatform, type OpenPlatform } from './open-platform.ts';

let site: OpenPlatform;
beforeAll(async () => {
  site = await openPlatform(join(inject('fixture').dist, 'lessons/shuo-chulai/scorm.zip'));
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

const kept = (page: Page) => site.kept(page);
const course = (page: Page) => site.course(page);

async function answer(frame: Frame, letter: string): Promise<void> {
  await frame.locator(`.page.now input[value="${letter}"]`).check();
  await frame.locator('.page.now button[type="submit"]').click();
}

const next = (frame: Frame) => frame.locator('#next').click();

describe('a pupil in a learning platform', () => {
  test('begins, answers, finishes: the platform knows place, score and status, and that the session ended', async () => {
    const page = await site.page(1000);
    await page.goto(site.url);
    const frame = await course(page);
    expect((await kept(page)).core['lesson_status']).toBe('incomplete');
    expect(await frame.locator('#link').innerText()).toContain('会记在平台上');
    for (let index = 0; index < 9; index++) await next(frame);
    expect(await frame.locator('.page.now h2').innerText()).toBe('第 1 题');
    for (const letter of ['A', 'B', 'A', 'A', 'B']) {
      await answer(frame, letter);
      await next(frame);
    }
    expect(await frame.locator('#result').innerText()).toBe('5 题答对了 4 题。');
    const { core, suspend_data } = await kept(page);
    expect(core['lesson_status']).toBe('completed');
    expect(String(core.score.raw)).toBe('80');
    expect(core['lesson_location']).toBe('14');
    expect(suspend_data).toBe('A,B,A,A,B');
    await page.evaluate(`document.getElementById('course').src = 'about:blank'`);
    await page.waitForFunction('window.ended === 1');
    expect(String((await kept(page)).core['session_time'] ?? (await kept(page)).core['total_time'])).toMatch(/^\d+:\d\d:\d\d/);
  });

  test('goes on where the window was closed; an answer that was given stays', async () => {
    const page = await site.page(1000);
    await page.goto(site.url);
    const first = await course(page);
    for (let index = 0; index < 9; index++) await next(first);
    await answer(first, 'B');
    await page.reload();
    const again = await course(page);
    expect(await again.locator('.page.now h2').innerText()).toBe('第 1 题');
    expect(await again.locator('.page.now input[value="B"]').isChecked()).toBe(true);
    expect(await again.locator('.page.now input[value="A"]').isDisabled()).toBe(true);
    expect(await again.locator('.page.now .why').innerText()).toContain('答案是 A');
    expect((await kept(page)).core['lesson_status']).toBe('incomplete');
  });
});

describe('without a platform', () => {
  test('the course can be read and done, and says that nothing is kept', async () => {
    const page = await site.page(360);
    await page.goto(`${site.url}course/index.html`);
    expect(await page.locator('#link').innerText()).toContain('没有连上学习平台');
    for (let index = 0; index < 9; index++) await page.locator('#next').click();
    await page.locator('.page.now input[value="A"]').check();
    await page.locator('.page.now button[type="submit"]').click();
    expect(await page.locator('.page.now .why').innerText()).toContain('答对了');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('has no accessibility findings, neither on a slide nor at a question', async () => {
    const page = await site.page(360);
    await page.goto(`${site.url}course/index.html`);
    for (let index = 0; index < 15; index++) {
      expect(await axeFindings(page)).toEqual([]);
      await page
        .locator('#next')
        .click({ force: true, timeout: 1000 })
        .catch(() => undefined);
    }
  });

  test('without scripts every page and explanation stands on the screen', async () => {
    const page = await site.page(360, { javaScriptEnabled: false });
    await page.goto(`${site.url}course/index.html`);
    expect(await page.locator('.page:visible').count()).toBe(15);
  });
});
