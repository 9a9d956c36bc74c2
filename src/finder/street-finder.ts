/** The field that finds a street by its name, its villages, its district, in Chinese or pinyin. Nothing leaves the page. */
import { canNameVillage, findStreets, findVillages, typedWords } from '../domain/places/find-place.ts';
import type { PlaceHit } from '../domain/places/place-index.ts';
import { FinderBox } from './finder-box.ts';
import { foundInWords, hitAddress, hitNote, hitStreet, type PlaceRoots } from './found-places.ts';
import { startNearMe } from './near-me.ts';
import { PlaceTables } from './place-tables.ts';
import { startRemembering } from './remembered-offer.ts';

const STREETS_SHOWN = 40;
const VILLAGES_SHOWN = 40;
const TYPING_PAUSE_MS = 200;

/** Wires the finder of `document`, if it has one, and shows it. */
export function startStreetFinder(document: Document): void {
  const element = document.querySelector<HTMLElement>('#street-finder');
  const input = element?.querySelector<HTMLInputElement>('#street-words');
  if (!element || !input) return;
  const box = new FinderBox(element);
  const { tables = '', print, streets = '', areas = '', points, regions = '' } = element.dataset;
  const places = new PlaceTables(tables);
  const finder = new StreetFinder(box, places, { print, streets, areas });
  element.hidden = false;
  wire(element, input, finder);
  if (points !== undefined) startNearMe(box, places, { streets, points, regions: regions.split(' ') });
  if (print === undefined) startRemembering(element, places, streets);
  const asked = new URLSearchParams(location.hash.slice(1)).get('q');
  if (asked) {
    input.value = asked;
    void finder.answer(asked);
  }
}

function wire(element: HTMLElement, input: HTMLInputElement, finder: StreetFinder): void {
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
    void finder.answer(input.value).then(() => element.querySelector<HTMLElement>('#street-results a')?.focus());
  });
  element.querySelector('#street-villages')?.addEventListener('click', () => void finder.answer(input.value, true));
}

class StreetFinder {
  private readonly box: FinderBox;
  private readonly tables: PlaceTables;
  private readonly roots: PlaceRoots;
  private villagesWanted = false;

  constructor(box: FinderBox, tables: PlaceTables, roots: PlaceRoots) {
    this.box = box;
    this.tables = tables;
    this.roots = roots;
  }

  /** Fetches the table before the first letter is typed. */
  makeReady(): void {
    this.tables.places().catch(() => undefined);
  }

  /** Shows what `typed` finds; villages only when no street fits or the visitor wants them. */
  async answer(typed: string, alsoVillages = false): Promise<void> {
    const turn = this.box.begin();
    this.villagesWanted ||= alsoVillages;
    const words = typedWords(typed);
    try {
      const index = await this.tables.places();
      const streets = findStreets(index, words);
      const couldBeVillage = words.some(canNameVillage);
      if (!couldBeVillage || (streets.length && !this.villagesWanted))
        return this.show(turn, words, streets, undefined, couldBeVillage);
      if (this.box.isLatest(turn)) this.box.say('正在村、社区的名字里找……');
      this.show(turn, words, streets, findVillages(index, await this.tables.villagesNamed(words), words), false);
    } catch {
      if (this.box.isLatest(turn)) this.box.say('名单没有打开，请看看网络。也可以按下面的地区一步一步找。');
    }
  }

  private show(
    turn: number,
    words: readonly string[],
    streets: readonly PlaceHit[],
    villages: readonly PlaceHit[] | undefined,
    offerVillages: boolean,
  ): void {
    if (!this.box.isLatest(turn)) return;
    this.list('#found-streets', streets.slice(0, STREETS_SHOWN));
    this.list('#found-villages', (villages ?? []).slice(0, VILLAGES_SHOWN));
    this.list('#found-near', []);
    this.box.part('#street-villages').hidden = !offerVillages;
    if (!words.length) return this.box.say('');
    const cut = streets.length > STREETS_SHOWN || (villages?.length ?? 0) > VILLAGES_SHOWN;
    this.box.say(`${foundInWords(streets.length, villages?.length, words)}${cut ? '，先列出前面的；再写一两个字会更准' : ''}`);
  }

  private list(selector: string, hits: readonly PlaceHit[]): void {
    if (this.box.has(selector))
      this.box.list(
        selector,
        hits.map((hit) => this.item(hit)),
      );
  }

  private item(hit: PlaceHit): HTMLElement {
    const where = hit.within.join(' ');
    const note = hitNote(hit, this.roots.print !== undefined);
    return this.box.element('li', [
      this.box.link(hitAddress(hit, this.roots), hitStreet(hit), [
        this.box.element('b', [hit.village ?? hit.name]),
        this.box.element('span', [hit.village === undefined ? where : `${hit.name}，${where}`]),
        note && this.box.element('small', [note]),
      ]),
    ]);
  }
}
