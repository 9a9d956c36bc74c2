/** The search page: crisis words at once, then the answer. Nothing that is typed leaves the page or stays in it. */
import { showQuickExit } from '../comfort/quick-exit.ts';
import { findStreets, findVillages, typedWords } from '../domain/places/find-place.ts';
import { fold } from '../domain/search/fold.ts';
import type { CrisisWords } from '../model/reference.ts';
import { answerQuery, type Results } from './answer-query.ts';
import { crisisIntent } from './crisis-intent.ts';
import { mayNamePlace } from './places-in-query.ts';
import { filterItems, type Wanted } from './result-filter.ts';
import { entryItem, resultItems, type ResultItem } from './result-items.ts';
import { takeHanded } from './handed-words.ts';
import { drawResults } from './result-list.ts';
import { FAILED, LATE, narrowedStatus, statusOf, WAITING } from './result-status.ts';
import { startSearchKey } from './search-key.ts';
import { SearchTables } from './search-tables.ts';
import { suggestedNames, suggestions } from './suggestions.ts';
import type { PageTables } from './tables.ts';
import { putInside } from '../map/put-inside.ts';

const SHOWN = 10;
const TYPING_PAUSE_MS = 250;
/** After this long somebody who waits wants to hear that something happens … */
const WAITING_MS = 1500;
/** … and after this long to be shown the lists, until the answer comes after all. */
const PATIENCE_MS = 8000;
const STREETS_SUGGESTED = 3;
const VILLAGES_SUGGESTED = 3;

/** Wires the search page of `document`; `tables` are given where there is no server to ask for them. */
export function startSearchPage(document: Document, tables?: PageTables): void {
  const box = document.querySelector<HTMLElement>('#search');
  const input = document.querySelector<HTMLInputElement>('#search-words');
  const words = document.querySelector('#crisis-words')?.textContent;
  if (!box || !input || !words) return;
  const page = new SearchPage(document, box, input, JSON.parse(words) as CrisisWords, tables);
  box.hidden = false;
  page.start();
}

class SearchPage {
  private readonly document: Document;
  private readonly input: HTMLInputElement;
  private readonly words: CrisisWords;
  private readonly tables: PageTables;
  private readonly root: string;
  private latest = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private items: readonly ResultItem[] = [];
  private marks: readonly string[] = [];
  private shown = SHOWN;

  constructor(document: Document, box: HTMLElement, input: HTMLInputElement, words: CrisisWords, given?: PageTables) {
    this.document = document;
    this.input = input;
    this.words = words;
    const { tables = '', places = '', index = '', root = '' } = box.dataset;
    this.root = root;
    this.tables = given ?? new SearchTables({ tables, places, index, root });
  }

  start(): void {
    const { input } = this;
    input.addEventListener('focus', () => void this.tables.finder().catch(() => undefined), { once: true });
    // While an input method is composing, the field holds letters that nobody meant.
    input.addEventListener('input', (event) => !(event as InputEvent).isComposing && this.typed());
    input.addEventListener('compositionend', () => this.typed());
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      void this.answer(input.value).then(() => this.lead());
    });
    this.find('#search-form')?.addEventListener('submit', (event) => event.preventDefault());
    this.find('#search-filters')?.addEventListener('change', () => this.narrowed());
    this.find('#search-more')?.addEventListener('click', () => this.more());
    this.find('#search-suggestions')?.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) void this.ask(button.value).then(() => this.lead());
    });
    addEventListener('hashchange', () => this.fromAddress());
    this.document.addEventListener('keydown', (event) => this.arrow(event));
    startSearchKey(this.document);
    const handed = takeHanded();
    if (handed === null) this.fromAddress();
    else void this.ask(handed).then(() => this.find('#crisis-answer:not([hidden])') && this.lead());
  }

  /** A query in the address: ours stands behind the hash; one from outside behind `?`, and is taken out of the address. */
  private fromAddress(): void {
    const outside = new URLSearchParams(location.search).get('q');
    if (outside !== null) history.replaceState(null, '', `${location.pathname}#q=${encodeURIComponent(outside)}`);
    const asked = new URLSearchParams(location.hash.slice(1)).get('q');
    if (asked !== null) void this.ask(asked);
  }

  private ask(query: string): Promise<void> {
    this.input.value = query;
    return this.answer(query);
  }

  private typed(): void {
    this.answerCrisis(this.input.value);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.answer(this.input.value), TYPING_PAUSE_MS);
  }

  private answerCrisis(query: string): string[] {
    const pages = crisisIntent(this.words, query);
    const answer = this.find<HTMLElement>('#crisis-answer');
    if (!answer) return pages;
    const items = [...answer.querySelectorAll<HTMLElement>('[data-page]')];
    for (const item of items) item.hidden = !pages.includes(item.dataset['page']!);
    // The most urgent page first, as the words tell it.
    for (const page of pages) {
      const item = items.find(({ dataset }) => dataset['page'] === page);
      item?.parentElement?.append(item);
    }
    answer.hidden = pages.length === 0;
    if (pages.length) showQuickExit(this.document);
    return pages;
  }

  private async answer(query: string): Promise<void> {
    const turn = ++this.latest;
    clearTimeout(this.pause);
    delete this.document.documentElement.dataset['search'];
    const urgent = this.answerCrisis(query).map((slug) => `help/${slug}/`);
    if (!query.trim()) return this.show(turn, NOTHING, '', []);
    const timers = [
      setTimeout(() => turn === this.latest && this.say(WAITING), WAITING_MS),
      setTimeout(() => this.show(turn, NOTHING, LATE, []), PATIENCE_MS),
    ];
    try {
      const results = await answerQuery(this.tables, query, urgent);
      const finder = await this.tables.finder();
      this.show(turn, results, statusOf(results), finder.wordsOf(results.readAs ?? query));
      this.suggest(turn, query).catch(() => undefined);
    } catch {
      this.show(turn, NOTHING, FAILED, []);
    } finally {
      timers.forEach(clearTimeout);
    }
  }

  private show(turn: number, results: Results, status: string, marks: readonly string[]): void {
    if (turn !== this.latest) return;
    this.items = resultItems(results, this.root);
    this.marks = marks;
    this.shown = SHOWN;
    const count = this.draw();
    const related = results.related.map((entry) => entryItem(entry, this.root));
    drawResults(this.find('#search-related ul')!, related, marks);
    this.find<HTMLElement>('#search-related')!.hidden = related.length === 0;
    this.find<HTMLElement>('#search-lists')!.hidden = this.items.length > 0;
    this.find<HTMLElement>('#search-filters')!.hidden = this.items.length === 0;
    this.find<HTMLElement>('#search-urgent')!.hidden = this.items.length > 0 || status === '';
    this.say(count < this.items.length ? narrowedStatus(count) : status);
    putInside(this.find('#search-suggestions')!);
    this.document.documentElement.dataset['search'] = 'ready';
  }

  private say(status: string): void {
    this.find('#search-status')!.textContent = status;
  }

  /** Draws what the filters leave of the items, and returns how many that are. */
  private draw(): number {
    const wanted = filterItems(this.items, this.wanted());
    drawResults(this.find('#search-results')!, wanted.slice(0, this.shown), this.marks);
    const more = this.find<HTMLElement>('#search-more')!;
    more.hidden = wanted.length <= this.shown;
    return wanted.length;
  }

  private narrowed(): void {
    this.shown = SHOWN;
    this.say(narrowedStatus(this.draw()));
  }

  private more(): void {
    const before = this.shown;
    this.shown += SHOWN;
    this.draw();
    this.document.querySelectorAll<HTMLElement>('#search-results > li > a:first-child')[before]?.focus();
  }

  private wanted(): Wanted {
    const chosen = new FormData(this.find<HTMLFormElement>('#search-form')!);
    return Object.fromEntries([...chosen].filter(([name, value]) => name !== 'words' && value !== '')) as Wanted;
  }

  private async suggest(turn: number, query: string): Promise<void> {
    const names = suggestedNames(await this.tables.catalogue());
    const places = mayNamePlace(fold(query)) ? await this.placesSuggested(query) : [];
    if (turn !== this.latest) return;
    const all = [...places, ...suggestions(names, query)];
    const buttons = [...new Set(all)].map((name) => {
      const button = this.document.createElement('button');
      button.type = 'button';
      button.value = button.textContent = name;
      return button;
    });
    putInside(this.find('#search-suggestions')!, ...buttons);
  }

  /** Names of streets and villages that fit what is typed; those of the villages come in small tables. */
  private async placesSuggested(query: string): Promise<string[]> {
    const index = await this.tables.places();
    const words = typedWords(query);
    const streets = findStreets(index, words).filter(({ sample }) => !sample);
    const villages = findVillages(index, await this.tables.villages(words), words).filter(({ sample }) => !sample);
    return [
      ...streets.slice(0, STREETS_SUGGESTED).map(({ name }) => name),
      ...villages.slice(0, VILLAGES_SUGGESTED).flatMap(({ village }) => village ?? []),
    ];
  }

  /** Leads the keyboard on to the crisis answer or the first result, unless the visitor has gone elsewhere meanwhile. */
  private lead(): void {
    const { activeElement, body } = this.document;
    if (activeElement !== this.input && activeElement !== body) return;
    const crisis = this.find<HTMLElement>('#crisis-answer:not([hidden])');
    if (crisis) {
      // Not its first link: a second Enter would dial.
      crisis.focus({ preventScroll: true });
      return crisis.scrollIntoView({ block: 'start' });
    }
    (this.find<HTMLElement>('#search-results a') ?? this.input).focus();
  }

  /** Arrow keys go from the field through the suggestions and results and back. */
  private arrow(event: KeyboardEvent): void {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
    const stops = [
      this.input,
      ...this.document.querySelectorAll<HTMLElement>('#search-suggestions button, #search-results > li > a:first-child'),
    ];
    const here = stops.indexOf(this.document.activeElement as HTMLInputElement);
    if (here < 0) return;
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  private find<T extends Element>(selector: string): T | null {
    return this.document.querySelector<T>(selector);
  }
}

const NOTHING: Results = { places: [], hits: [], texts: [], related: [], readAs: undefined, sure: true, partial: false };
