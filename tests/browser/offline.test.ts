/** What is kept on a device for times without a network, and what is not. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeFarewell, makeOfflineFiles } from '../../src/build/offline/offline-files.ts';
import { serveSite, type Served } from '../../src/serve/serve-site.ts';
import { BASE } from '../site/built-html.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

const STREET = 'streets/880101001/';
const SENSITIVE = 'help/bu-xiang-huo/';

/** What the browser has stored of every site of this host: `cache name → addresses`. */
function stored(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const addresses = async (name: string) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await addresses(name)).toSorted()] as const)));
  });
}

const registrations = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Opens the fold, turns the tick and waits for the words. */
async function tick(page: Page, words: string): Promise<void> {
  const box = page.locator('[data-offline]');
  if (!(await box.evaluate((fold) => (fold as HTMLDetailsElement).open))) await box.locator('summary').click();
  await box.getByRole('checkbox').click();
  await box.getByText(words).waitFor();
}

describe('a visitor', () => {
  let site: OpenSite;
  let server: Served;
  let url: string;
  const port = () => Number(new URL(url).port);
  const serve = async (at = 0) => (server = await serveSite({ root: inject('fixture').dist, base: BASE, port: at }));

  beforeAll(async () => {
    site = await openSite();
    await serve();
    url = server.url;
  });
  afterAll(async () => {
    await site.close();
    await server.close();
  });
  /** A page that may ask this test's own server, which can be switched off; every other host answers with 新闻. */
  async function visitor(): Promise<Page> {
    const page = await site.page(WIDTHS.phone);
    await page.context().unrouteAll();
    await page.context().route(
      ({ hostname }) => hostname !== 'localhost',
      (route) => route.fulfill({ contentType: 'text/html', body: '<p id="news">' }),
    );
    return page;
  }

  test('who ticks nothing leaves nothing behind: no worker, no cache, whatever was read', async () => {
    const page = await visitor();
    for (const path of ['', SENSITIVE, STREET, 'privacy/']) {
      await page.goto(url + path, { waitUntil: 'networkidle' });
    }
    expect(await registrations(page)).toBe(0);
    expect(await stored(page)).toEqual({});
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('is never asked on a page that one may have to leave', async () => {
    const page = await visitor();
    for (const path of [SENSITIVE, 'help/']) {
      await page.goto(url + path);
      expect(await page.locator('[data-offline]').count()).toBe(0);
    }
  });

  test('who ticks reads home, help and the numbers without a network; the tick undone removes all of it', async () => {
    const page = await visitor();
    await page.goto(url);
    await tick(page, '存好了');
    const kept = await stored(page);
    const [name] = Object.keys(kept);
    const [copy] = readdirSync(join(inject('fixture').dist, 'offline')).filter((file) => file.endsWith('.json'));
    const all = { [name!]: [`${BASE}offline/${copy}`] };
    expect(kept).toEqual(all);

    // A journey through what nobody should see adds nothing: the list of what is stored is the same for everybody.
    for (const path of [SENSITIVE, 'guides/fa-piqi/', 'search/#q=不想活了', STREET, `${STREET}handbook.pdf`]) {
      await page.goto(url + path).catch(() => undefined);
    }
    await page.goto(url);
    expect(await stored(page)).toEqual(all);
    expect(JSON.stringify(all)).not.toContain('bu-xiang-huo');
    expect(await page.locator('.offline-line').count()).toBe(0);

    await server.close();
    try {
      for (const [path, text] of [
        ['help/', '现在怎么办'],
        [SENSITIVE, '留下来'],
        ['', '先在这里看一看'],
      ] as const) {
        await page.goto(url + path);
        expect(await page.getByRole('main').innerText(), path).toContain(text);
        expect(await page.locator('.offline-line').innerText(), path).toMatch(/^离线，资料截至\d{4}年/);
      }
      // Looks as it does online, and the way out works.
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.strip a')!).textDecorationLine)).toBe('none');
      await page.goto(`${url}glossary/`);
      await page.getByRole('heading', { level: 1, name: '没有连上网' }).waitFor();
      expect(await page.getByRole('main').locator('a[href="tel:12356"]').count()).toBeGreaterThan(0);
      await page.goto(url + SENSITIVE);
      await page.locator('[data-quick-exit]').click();
      await page.locator('#news').waitFor({ state: 'attached' });
    } finally {
      await serve(port());
    }
    await page.goto(url);
    expect(await page.locator('.offline-line').count()).toBe(0);
    await tick(page, '都删去了');
    expect(await stored(page)).toEqual({});
    await expect.poll(() => registrations(page)).toBe(0);
    // And once more: what was removed can be kept again on the same page.
    await tick(page, '存好了');
    expect(await stored(page)).toEqual(all);
  });

  test('who ticks a street has its page, handbook and numbers, and nothing of another; undone, they are gone', async () => {
    const page = await visitor();
    await page.goto(url + STREET);
    await tick(page, '存好了');
    const files = ['', 'contacts.vcf', 'handbook.pdf', 'handbook/', 'kept.json'].map((file) => `${BASE}${STREET}${file}`);
    expect(Object.values(await stored(page))).toEqual([[expect.stringContaining('/offline/copy-'), ...files]]);

    await server.close();
    try {
      for (const path of [STREET, `${STREET}handbook/`]) {
        await page.goto(url + path);
        const line = await page.locator('.offline-line').innerText();
        const asOf = /资料截至(\d+年\d+月\d+日)/.exec(line)![1]!;
        expect(await page.getByRole('main').innerText()).toContain(`资料截至${asOf}`);
      }
      const pdf = await page.evaluate(async (address) => {
        const cache = await caches.open((await caches.keys())[0]!);
        return (await cache.match(address))!.headers.get('Content-Type');
      }, `${url}${STREET}handbook.pdf`);
      expect(pdf).toBe('application/pdf');
      await page.goto(`${url}streets/880101002/`);
      await page.getByRole('heading', { level: 1, name: '没有连上网' }).waitFor();
    } finally {
      await serve(port());
    }
    await page.goto(url + STREET);
    await tick(page, '本街镇的删去了');
    expect(Object.values(await stored(page))).toEqual([[expect.stringContaining('/offline/copy-')]]);
    await page.getByRole('button', { name: '全部删去' }).click();
    await page.getByText('都删去了').waitFor();
    expect(await stored(page)).toEqual({});
  });

  test('whose phone is full is told so, and nothing half-kept stays', async () => {
    const page = await visitor();
    await page.goto(url);
    const control = await page.context().newCDPSession(page);
    await control.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize: 100_000 });
    await tick(page, '没有存成');
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    expect(await stored(page)).toEqual({});
  });
});

describe('a site that changes', () => {
  let site: OpenSite;
  let server: Served;
  let root: string;
  const put = (words: string) => {
    for (const file of readdirSync(join(root, 'offline'))) if (file.endsWith('.json')) rmSync(join(root, 'offline', file));
    for (const file of ['index.html', 'offline/index.html', 'help/index.html']) {
      writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(/<h1[^>]*>[^<]*/, `<h1>${words}`));
    }
    const list = { needed: ['', 'offline/', 'help/'], wished: [] };
    makeOfflineFiles({ root, base: BASE, list, alsoLooksOf: [], asOf: words });
  };
  const version = () => /"version":"([^"]*)"/.exec(readFileSync(join(root, 'sw.js'), 'utf8'))![1]!;
  const names = async (page: Page) => Object.keys(await stored(page)).filter((name) => name.startsWith(`hutong:${BASE}:`));

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'hutong-changes-'));
    const { dist } = inject('fixture');
    for (const part of ['index.html', 'help', 'offline', '_astro', STREET, '404.html', 'favicon.svg']) {
      cpSync(join(dist, part), join(root, part), { recursive: true });
    }
    put('甲版');
    server = await serveSite({ root, base: BASE, port: 0 });
    site = await openSite({ root, base: BASE });
  });
  afterAll(async () => {
    await site.close();
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  /** Opens the home page and has the browser look for another worker at once; by itself it takes some seconds to begin. */
  const visit = async (page: Page, url: string) => {
    await page.goto(url);
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update().catch(() => undefined);
      const { installing } = registration;
      if (installing?.state === 'installing') await new Promise((done) => installing.addEventListener('statechange', done));
    });
  };

  test('takes over whole or not at all, keeps ticked streets, and goes for good when it is switched off', async () => {
    const page = await site.page(WIDTHS.phone);
    const { url } = site;
    await page.goto(url + STREET);
    await tick(page, '存好了');
    await page.evaluate(() => Promise.all([caches.open('hutong:/hutong/other/:1'), caches.open('somebody-else')]));
    const first = version();
    expect(await names(page)).toEqual([`hutong:${BASE}:${first}`]);

    // A version whose copy cannot be fetched is not used; the old one stays whole.
    put('乙版');
    const broken = version();
    const [copy] = readdirSync(join(root, 'offline')).filter((file) => file.endsWith('.json'));
    const bytes = readFileSync(join(root, 'offline', copy!));
    writeFileSync(join(root, 'offline', copy!), bytes.subarray(0, bytes.length / 2));
    await visit(page, url);
    expect(broken).not.toBe(first);
    expect(await names(page)).toEqual([`hutong:${BASE}:${first}`]);

    // Once it can be fetched it takes over, with the street; what a killed attempt has left is not used.
    await page.evaluate(async (name) => (await caches.open(name)).put('half', new Response('')), `hutong:${BASE}:${broken}`);
    writeFileSync(join(root, 'offline', copy!), bytes);
    await visit(page, url);
    await expect.poll(() => names(page), { timeout: 30_000 }).toEqual([`hutong:${BASE}:${broken}`]);
    await expect.poll(async () => (await stored(page))[`hutong:${BASE}:${broken}`]).toContain(`${BASE}${STREET}kept.json`);
    expect((await stored(page))[`hutong:${BASE}:${broken}`]!.filter((address) => address.endsWith('half'))).toEqual([]);
    await page.context().setOffline(true);
    await page.goto(`${url}help/`);
    expect(await page.locator('h1').innerText()).toBe('乙版');
    await page.goto(url + STREET);
    expect(await page.locator('.offline-line').count()).toBe(1);
    await page.context().setOffline(false);

    // Switched off: worker and copies are gone at the next visit, what belongs to others is not.
    makeFarewell({ root, base: BASE });
    await visit(page, url);
    await expect.poll(() => registrations(page), { timeout: 30_000 }).toBe(0);
    expect(Object.keys(await stored(page)).toSorted()).toEqual(['hutong:/hutong/other/:1', 'somebody-else']);
    await page.goto(`${url}help/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});
