/** The field that finds a street by its name, its villages, its district, in Chinese or pinyin. Nothing leaves the page. */
import { canNameVillage, findStreets, findVillages, typedWords } from '../domain/places/find-place.ts';
import type { PlaceHit } from '../domain/places/place-index.ts';
import { foundInWords, hitAddress, hitNote, type PlaceRoots } from './found-places.ts';
import { PlaceTables } from './place-tables.ts';

const STREETS_SHOWN = 40;
const VILLAGES_SHOWN = 40;
const TYPING_PAUSE_MS = 200;

/** Wires the finder of `document`, if it has one, and shows it. */
export function startStreetFinder(document: Document): void {
  const box = document.querySelector<HTMLElement>('#street-finder');
  const input = box?.querySelector<HTMLInputElement>('#street-words');
  if (!box || !input) return;
  const finder = new StreetFinder(box);
  box.hidden = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void finder.answer(input.value), TYPING_PAUSE_MS);
  };
  input.addEventListener('focus', () => finder.makeReady(), { once: true });
  // While an input method is composing, the field holds letters that nobody meant.
  input.addEventListener('input', (event) => !(event as InputEvent).isComposing && later());
  input.addEventListener('compositionend', later);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    clearTimeout(pause);
    void finder.answer(input.value).then(() => box.querySelector<HTMLElement>('#street-results a')?.focus());
  });
  box.querySelector('#street-villages')?.addEventListener('click', () => void finder.answer(input.value, true));
  const asked = new URLSearchParams(location.hash.slice(1)).get('q');
  if (asked) {
    input.value = asked;
    void finder.answer(asked);
  }
}

class StreetFinder {
  private readonly box: HTMLElement;
  private readonly tables: PlaceTables;
  private readonly roots: PlaceRoots;
  private villagesWanted = false;
  private latest = 0;

  constructor(box: HTMLElement) {
    this.box = box;
    const { tables = '', print = '', streets = '', areas = '' } = box.dataset;
    this.tables = new PlaceTables(tables);
    this.roots = { print, streets, areas };
  }

  /** Fetches the table before the first letter is typed. */
  makeReady(): void {
    this.tables.places().catch(() => undefined);
  }

  /** Shows what `typed` finds; villages only when no street fits or the visitor wants them: their tables are larger. */
  async answer(typed: string, alsoVillages = false): Promise<void> {
    const turn = ++this.latest;
    this.villagesWanted ||= alsoVillages;
    const words = typedWords(typed);
    try {
      const index = await this.tables.places();
      const streets = findStreets(index, words);
      const couldBeVillage = words.some(canNameVillage);
      if (!couldBeVillage || (streets.length && !this.villagesWanted))
        return this.show(turn, words, streets, undefined, couldBeVillage);
      if (turn === this.latest) this.say('正在村、社区的名字里找……');
      this.show(turn, words, streets, findVillages(index, await this.tables.villages(), words), false);
    } catch {
      if (turn === this.latest) this.say('名单没有打开，请看看网络。也可以按下面的地区一步一步找。');
    }
  }

  private show(
    turn: number,
    words: readonly string[],
    streets: readonly PlaceHit[],
    villages: readonly PlaceHit[] | undefined,
    offerVillages: boolean,
  ): void {
    if (turn !== this.latest) return;
    this.list('#found-streets', streets.slice(0, STREETS_SHOWN));
    this.list('#found-villages', (villages ?? []).slice(0, VILLAGES_SHOWN));
    this.box.querySelector<HTMLElement>('#street-villages')!.hidden = !offerVillages;
    if (!words.length) return this.say('');
    const cut = streets.length > STREETS_SHOWN || (villages?.length ?? 0) > VILLAGES_SHOWN;
    this.say(`${foundInWords(streets.length, villages?.length, words)}${cut ? '，先列出前面的；再写一两个字会更准' : ''}`);
  }

  private list(selector: string, hits: readonly PlaceHit[]): void {
    const list = this.box.querySelector<HTMLElement>(selector)!;
    list.replaceChildren(...hits.map((hit) => this.item(hit)));
    list.parentElement!.hidden = hits.length === 0;
  }

  private item(hit: PlaceHit): HTMLElement {
    const where = hit.within.join(' ');
    const link = this.element('a', [
      this.element('b', [hit.village ?? hit.name]),
      this.element('span', [hit.village === undefined ? where : `${hit.name}，${where}`]),
      this.element('small', [hitNote(hit)]),
    ]);
    link.href = hitAddress(hit, this.roots);
    return this.element('li', [link]);
  }

  private element<K extends keyof HTMLElementTagNameMap>(name: K, content: readonly (string | Node)[]): HTMLElementTagNameMap[K] {
    const element = this.box.ownerDocument.createElement(name);
    element.append(...content);
    return element;
  }

  private say(words: string): void {
    this.box.querySelector('#street-status')!.textContent = words;
  }
}
