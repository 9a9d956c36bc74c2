/** The engines of the search benchmark, each asked inside the same browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import * as pagefind from 'pagefind';
import type { Document_ } from './documents.ts';

/** What one query came to. */
export interface Asked {
  /** Results, best first, as addresses below the base path, with titles. */
  readonly results: readonly { readonly path: string; readonly title: string }[];
  /** Milliseconds from the question to the answer. */
  readonly ms: number;
}

/** An engine that is ready. */
export interface Engine {
  /** Its name in the table. */
  readonly name: string;
  /** Asks it. */
  ask(query: string): Promise<Asked>;
}

/** Ours: the search page of the built site. */
export async function ours(browser: Browser, url: string): Promise<Engine> {
  const page = await browser.newPage();
  await page.goto(`${url}search/`);
  return {
    name: '本站',
    ask: (query) =>
      page.evaluate(async (words) => {
        const root = document.documentElement;
        delete root.dataset['search'];
        const answered = new Promise<void>((resolve) => {
          const seen = new MutationObserver(() => root.dataset['search'] === 'ready' && (seen.disconnect(), resolve()));
          seen.observe(root, { attributes: true });
        });
        const started = performance.now();
        location.hash = `q=${encodeURIComponent(words)}&${Math.random()}`;
        await answered;
        const ms = performance.now() - started;
        const links = [...document.querySelectorAll<HTMLAnchorElement>('#search-results > li > a[href]')];
        const results = links.map((link) => ({
          path: decodeURIComponent(link.getAttribute('href')!.slice(1)),
          title: link.querySelector('b')?.textContent ?? '',
        }));
        return { results, ms };
      }, query),
  };
}

/** Pagefind as it comes, over the same pages with their aliases as text; its index goes to `folder`. */
export async function stockPagefind(documents: readonly Document_[], folder: string): Promise<number> {
  const started = performance.now();
  const { index } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error('Pagefind made no index');
  for (const { path, title, text } of documents) {
    await index.addCustomRecord({ url: `/${path}`, content: `${title}\n${text}`, language: 'zh-cn', meta: { title } });
  }
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  return (performance.now() - started) / 1000;
}

/** Opens a Pagefind index that is served at `address`. */
export async function pagefindIn(page: Page, address: string): Promise<Engine> {
  await page.evaluate(async (from) => {
    const engine = (await import(`${from}pagefind.js`)) as { init(): Promise<void> };
    await engine.init();
    Object.assign(window, { engine });
  }, address);
  return {
    name: '原样 Pagefind',
    ask: (query) =>
      page.evaluate(async (words) => {
        interface Found {
          data(): Promise<{ url: string; meta: { title: string } }>;
        }
        const { engine } = window as unknown as { engine: { search(query: string): Promise<{ results: Found[] }> } };
        const started = performance.now();
        const { results } = await engine.search(words);
        const data = await Promise.all(results.slice(0, 10).map((one) => one.data()));
        const ms = performance.now() - started;
        return { results: data.map(({ url, meta }) => ({ path: url.slice(1), title: meta.title })), ms };
      }, query),
  };
}

/** MiniSearch with pairs of characters, prefixes and a weight on titles; tells what its index weighs, compressed. */
export async function miniSearchIn(page: Page, documents: readonly Document_[]): Promise<{ engine: Engine; kilobytes: number }> {
  const script = join(createRequire(import.meta.url).resolve('minisearch'), '../../umd/index.js');
  await page.addScriptTag({ content: readFileSync(script, 'utf8') });
  const json = await page.evaluate((all) => {
    const pairs = (text: string) =>
      (text.toLowerCase().match(/\p{Script=Han}+|[a-z\d]+/gu) ?? []).flatMap((run) =>
        /^\p{Script=Han}/u.test(run) && run.length > 1 ? [...run].slice(1).map((sign, at) => [...run][at] + sign) : [run],
      );
    const { MiniSearch } = window as unknown as { MiniSearch: new (options: object) => { addAll(all: unknown[]): void } };
    const engine = new MiniSearch({
      idField: 'path',
      fields: ['title', 'text'],
      storeFields: ['title'],
      tokenize: pairs,
      searchOptions: { boost: { title: 3 }, prefix: true, combineWith: 'OR' },
    });
    engine.addAll([...all]);
    Object.assign(window, { mini: engine });
    return JSON.stringify(engine);
  }, documents);
  const engine: Engine = {
    name: 'MiniSearch（双字）',
    ask: (query) =>
      page.evaluate((words) => {
        const { mini } = window as unknown as { mini: { search(query: string): { id: string; title: string }[] } };
        const started = performance.now();
        const results = mini.search(words).slice(0, 10);
        const ms = performance.now() - started;
        return { results: results.map(({ id, title }) => ({ path: id, title })), ms };
      }, query),
  };
  return { engine, kilobytes: Math.round((gzipSync(json).length + gzipSync(readFileSync(script)).length) / 1024) };
}
