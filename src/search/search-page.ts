/** The search page: crisis words first and at once, then Pagefind. Nothing leaves the page. */
import type { CrisisWords } from '../model/reference.ts';
import { crisisIntent } from './crisis-intent.ts';

interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

const SHOWN = 10;
const TYPING_PAUSE_MS = 250;
/** Where WebAssembly is blocked the index never answers: after this long the lists are shown instead. */
const PATIENCE_MS = 8000;

/** Wires the search page of `document`. */
export function startSearchPage(document: Document): void {
  const box = document.querySelector<HTMLElement>('#search');
  const input = document.querySelector<HTMLInputElement>('#search-words');
  const table = document.querySelector('#crisis-words')?.textContent;
  if (!box || !input || !table) return;
  const page = new SearchPage(document, box, JSON.parse(table) as CrisisWords);
  box.hidden = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    page.answerCrisis(input.value);
    clearTimeout(pause);
    pause = setTimeout(() => void page.answer(input.value), TYPING_PAUSE_MS);
  });
  const fromAddress = () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q');
    if (asked === null) return;
    input.value = asked;
    page.answerCrisis(asked);
    void page.answer(asked);
  };
  addEventListener('hashchange', fromAddress);
  fromAddress();
}

class SearchPage {
  private readonly document: Document;
  private readonly box: HTMLElement;
  private readonly words: CrisisWords;
  private pagefind: Promise<Pagefind> | undefined;
  private latest = 0;

  constructor(document: Document, box: HTMLElement, words: CrisisWords) {
    this.document = document;
    this.box = box;
    this.words = words;
  }

  answerCrisis(query: string): void {
    const pages = crisisIntent(this.words, query);
    const answer = this.document.querySelector<HTMLElement>('#crisis-answer');
    if (!answer) return;
    for (const item of answer.querySelectorAll<HTMLElement>('[data-page]')) item.hidden = !pages.includes(item.dataset['page']!);
    answer.hidden = pages.length === 0;
  }

  async answer(query: string): Promise<void> {
    const turn = ++this.latest;
    delete this.document.documentElement.dataset['search'];
    if (!query.trim()) return this.show(turn, [], '');
    try {
      const found = await within(
        PATIENCE_MS,
        this.load().then((pagefind) => pagefind.search(query)),
      );
      const results = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
      this.show(
        turn,
        results,
        results.length ? `找到 ${found.results.length} 条` : '没有找到。换个说法试试，或看下面的号码和文章。',
      );
    } catch {
      this.show(turn, [], '搜索没有打开。请看下面的号码和文章。');
    }
  }

  private load(): Promise<Pagefind> {
    this.pagefind ??= import(/* @vite-ignore */ this.box.dataset['pagefind']!) as Promise<Pagefind>;
    return this.pagefind;
  }

  private show(turn: number, results: readonly Awaited<ReturnType<PagefindResult['data']>>[], status: string): void {
    if (turn !== this.latest) return;
    const list = this.document.querySelector('#search-results')!;
    list.replaceChildren(...results.map((result) => this.item(result)));
    this.document.querySelector('#search-status')!.textContent = status;
    this.document.querySelector<HTMLElement>('#search-lists')!.hidden = results.length > 0;
    this.document.documentElement.dataset['search'] = 'ready';
  }

  private item({ url, excerpt, meta }: Awaited<ReturnType<PagefindResult['data']>>): HTMLElement {
    const link = this.document.createElement('a');
    link.href = url;
    const title = this.document.createElement('b');
    title.textContent = meta.title ?? url;
    const text = this.document.createElement('span');
    // Pagefind escapes the page's text and adds only <mark>.
    text.innerHTML = excerpt;
    link.append(title, text);
    const item = this.document.createElement('li');
    item.append(link);
    return item;
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timeout')), ms))]);
}
