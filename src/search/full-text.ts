/** The text of all pages, by Pagefind; asked only when titles and aliases are not answer enough. */
import type { TextHit } from './tables.ts';

interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}
interface Pagefind {
  options(options: { readonly excerptLength: number; readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<PagefindData> }[] }>;
}

/** Of the pages that Pagefind names, so many are looked at: each is a file to fetch. */
const LOOKED_AT = 6;
const EXCERPT_WORDS = 24;

/** Pagefind, fetched when first asked. */
export class FullText {
  private readonly folder: string;
  private readonly root: string;
  private pagefind: Promise<Pagefind> | undefined;

  /** `folder` holds the index, `root` is the site's root; both end with a slash. */
  constructor(folder: string, root: string) {
    this.folder = folder;
    this.root = root;
  }

  /**
   * Pages whose text holds all of `pieces`, best first. Pagefind leaves out words that it does not know, so each page is
   * read again: what only seems to fit is worse than nothing.
   */
  async find(pieces: readonly string[]): Promise<TextHit[]> {
    const pagefind = await this.load();
    const { results } = await pagefind.search(pieces.join(' '));
    const pages = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
    return pages
      .filter(({ content, meta }) => pieces.every((piece) => `${meta.title}${content}`.toLowerCase().includes(piece)))
      .map(({ url, excerpt, meta }) => ({ path: url.slice(this.root.length), title: meta.title ?? url, excerpt }));
  }

  private load(): Promise<Pagefind> {
    this.pagefind ??= this.started();
    this.pagefind.catch(() => (this.pagefind = undefined));
    return this.pagefind;
  }

  /** Without its worker Pagefind fetches one script less. */
  private async started(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ `${this.folder}pagefind.js`)) as Pagefind;
    await pagefind.options({ excerptLength: EXCERPT_WORDS, noWorker: true });
    await pagefind.init();
    return pagefind;
  }
}
