/** 念给我听, with a voice that notes what it is given instead of speaking. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const GUIDE = 'guides/fa-piqi/';
const SENSITIVE = 'help/bu-xiang-huo/';

/** What the page has done with the voices so far. */
interface Noted {
  /** Sentences that it had spoken, in order. */
  readonly said: string[];
  /** How often it fell silent. */
  readonly silenced: number;
}

/** A phone whose browser offers `voices`; each sentence ends when the test calls `next`. */
async function phone(address: string, voices: readonly { lang: string; localService: boolean }[]): Promise<Page> {
  const page = await site.page(WIDTHS.phone);
  await page.addInitScript((voices) => {
    const noted = { said: [] as string[], silenced: 0 };
    let speaking: { onend?: () => void } | undefined;
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak(one: { text: string; voice: { localService: boolean } | null }) {
        if (!one.voice?.localService) throw new Error('a voice from elsewhere');
        noted.said.push(one.text);
        speaking = one as { onend?: () => void };
      },
      cancel() {
        noted.silenced += 1;
        speaking = undefined;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        voice = null;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.assign(window, { noted, next: () => speaking?.onend?.() });
  }, voices);
  await page.goto(site.url + address);
  return page;
}

const OWN = [{ lang: 'zh-CN', localService: true }];
const noted = (page: Page) => page.evaluate(() => (window as unknown as { noted: Noted }).noted);
const next = (page: Page) => page.evaluate(() => (window as unknown as { next: () => void }).next());
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('an article', () => {
  test('is read in its order, numbers digit by digit, each sentence not to say named as one', async () => {
    const page = await phone(GUIDE, OWN);
    await press(page, '念给我听');
    for (let at = 0; at < 60; at += 1) await next(page);
    const { said } = await noted(page);
    expect(said.slice(0, 3)).toEqual([
      '孩子发脾气怎么办。',
      '先让自己缓一缓，再陪孩子缓一缓。',
      '孩子躺在地上哭，您又急又丢脸。',
    ]);
    expect(said).toContain('1，先停一停。');
    expect(said.join('')).toContain('可以说：“我在这儿。”不要说：“再哭不要你了。”');
    expect(said.join('')).toContain('幺二三五六');
    expect(said.join('')).not.toMatch(/12356|首页|跳到正文|参考资料|打印这一页/);
    expect(await page.getByRole('button', { name: '念给我听' }).isVisible()).toBe(true);
  });

  test('can be put to rest and goes on where it was', async () => {
    const page = await phone(GUIDE, OWN);
    await press(page, '念给我听');
    await next(page);
    await press(page, '先停一下');
    await press(page, '接着念');
    const { said, silenced } = await noted(page);
    expect([said[1], silenced]).toEqual([said[2], 1]);
  });

  test.each([
    ['no Chinese voice', [{ lang: 'en-US', localService: true }]],
    ['only a Chinese voice in the network', [{ lang: 'zh-CN', localService: false }]],
    ['none at all', []],
  ])('has no button where there is %s', async (_what, voices) => {
    const page = await phone(GUIDE, voices);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-read-aloud]').isVisible()).toBe(false);
  });

  test('gets the button when the voices come later', async () => {
    const page = await phone(GUIDE, []);
    await page.evaluate(() => {
      speechSynthesis.getVoices = () => [{ lang: 'zh-CN', localService: true } as SpeechSynthesisVoice];
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    });
    expect(await page.getByRole('button', { name: '念给我听' }).isVisible()).toBe(true);
  });

  test('that was recorded by somebody has the recording instead', async () => {
    const page = await phone('guides/kan-shouji/', OWN);
    expect(await page.locator('audio').count()).toBe(1);
    expect(await page.locator('[data-read-aloud]').count()).toBe(0);
  });
});

describe('a sensitive page', () => {
  test('says nothing before the reader was asked who is near, and keeps nothing', async () => {
    const page = await phone(SENSITIVE, OWN);
    await press(page, '念给我听');
    expect(await page.getByRole('alert').innerText()).toContain('会出声，周围有人吗？');
    expect((await noted(page)).said).toEqual([]);
    await press(page, '不念了');
    expect(await page.getByRole('alert').count()).toBe(0);
    await press(page, '念给我听');
    await press(page, '没有旁人，念吧');
    expect((await noted(page)).said).toHaveLength(1);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  });

  test('falls silent with Esc and with the touch of quick exit, before anything else happens', async () => {
    const page = await phone(SENSITIVE, OWN);
    await press(page, '念给我听');
    await press(page, '没有旁人，念吧');
    await page.keyboard.press('Escape');
    expect((await noted(page)).silenced).toBe(1);
    await press(page, '念给我听');
    await press(page, '没有旁人，念吧');
    const silenced = await page.evaluate(() => {
      document.querySelector('[data-quick-exit]')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return (window as unknown as { noted: Noted }).noted.silenced;
    });
    expect(silenced).toBeGreaterThanOrEqual(2);
  });
});
