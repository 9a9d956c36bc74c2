/** What the worker has stored: the one copy of this version, and the streets that somebody ticked. Nothing else is ever added. */
import { asOfOnPage, withOfflineLine } from '../../domain/offline/offline-line.ts';
import { cacheName, markedStreet, ownCaches, streetMarker } from '../cache-names.ts';
import type { OfflineCopy, OfflinePlan } from '../offline-copy.ts';

/** Answers that say that a file is gone for good, not that the network is bad. */
const GONE = [404, 410];

/** The caches of the site, seen from one version of the worker. */
export class Store {
  private readonly plan: OfflinePlan;
  private readonly caches: CacheStorage;
  private readonly load: typeof fetch;
  private copy: Promise<OfflineCopy> | undefined;

  /** `load` fetches. */
  constructor(plan: OfflinePlan, caches: CacheStorage, load: typeof fetch) {
    this.plan = plan;
    this.caches = caches;
    this.load = load;
  }

  /** Makes this version complete: the copy, and the streets of earlier versions fetched anew. Rejects when that is not possible. */
  async fill(): Promise<void> {
    const before = await this.keptStreets();
    await this.caches.delete(this.name);
    try {
      const { copy, integrity } = this.plan;
      // The hash is checked before a byte is handed over: no half-fetched copy, none of another version.
      const answer = await this.load(this.plan.base + copy, { integrity, cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${copy}: ${answer.status}`);
      await (await this.cache()).put(this.plan.base + copy, answer);
      for (const [code, files] of before) await this.keepStreet(code, files);
    } catch (problem) {
      await this.caches.delete(this.name);
      throw problem;
    }
  }

  /** Fills the store when the browser has lost the copy, or a visitor has removed it while this worker was running. */
  async ensure(): Promise<void> {
    if (!(await (await this.cache()).match(this.plan.base + this.plan.copy))) await this.fill();
    this.copy = undefined;
  }

  /** Removes what earlier versions have stored. */
  async removeOthers(): Promise<void> {
    const others = (await ownCaches(this.caches, this.plan.base)).filter((name) => name !== this.name);
    await Promise.all(others.map((name) => this.caches.delete(name)));
  }

  /** Keeps `files` (addresses below the site's root) of a street; all of them or nothing. A file that no longer exists is left out. */
  async keepStreet(code: string, files: readonly string[]): Promise<void> {
    const { base } = this.plan;
    const own = files.filter((file) => file.startsWith(`streets/${code}/`));
    const fetched = await Promise.all(own.map(async (file) => [base + file, await this.fetched(base + file)] as const));
    const there = fetched.filter((one): one is readonly [string, Response] => one[1] !== undefined);
    const cache = await this.cache();
    try {
      for (const [address, answer] of there) await cache.put(address, answer);
      if (there.length) await cache.put(streetMarker(base, code), new Response(JSON.stringify(own)));
    } catch (problem) {
      for (const [address] of there) await cache.delete(address);
      throw problem;
    }
  }

  /** The stored answer for `path`, below the site's root; `undefined` when it is not stored. */
  async answer(path: string): Promise<Response | undefined> {
    const { pages, assets, base } = this.plan;
    if (pages.includes(path) || assets.includes(path)) {
      const file = (await this.opened())?.files[path];
      return file && new Response(file.text, { headers: { 'Content-Type': file.type } });
    }
    const [, code] = /^streets\/(\d{9})\//.exec(path) ?? [];
    if (code === undefined || !(await this.caches.has(this.name))) return undefined;
    const cache = await this.cache();
    return (await cache.match(streetMarker(base, code))) && (await cache.match(base + path));
  }

  private get name(): string {
    return cacheName(this.plan.base, this.plan.version);
  }

  private cache(): Promise<Cache> {
    return this.caches.open(this.name);
  }

  private async opened(): Promise<OfflineCopy | undefined> {
    if (!(await this.caches.has(this.name))) return undefined;
    this.copy ??= this.cache()
      .then((cache) => cache.match(this.plan.base + this.plan.copy))
      .then((answer) => (answer ? (answer.json() as Promise<OfflineCopy>) : { files: {} }));
    return this.copy;
  }

  private async keptStreets(): Promise<Map<string, readonly string[]>> {
    const kept = new Map<string, readonly string[]>();
    for (const name of await ownCaches(this.caches, this.plan.base)) {
      const cache = await this.caches.open(name);
      for (const { url } of await cache.keys()) {
        const code = markedStreet(url, this.plan.base);
        if (code !== undefined) kept.set(code, (await (await cache.match(url))!.json()) as readonly string[]);
      }
    }
    return kept;
  }

  private async fetched(address: string): Promise<Response | undefined> {
    const answer = await this.load(address, { cache: 'no-cache' });
    if (GONE.includes(answer.status)) return undefined;
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const type = answer.headers.get('Content-Type') ?? '';
    if (!type.startsWith('text/html')) return answer;
    const html = await answer.text();
    return new Response(withOfflineLine(html, asOfOnPage(html)), { headers: { 'Content-Type': type } });
  }
}
