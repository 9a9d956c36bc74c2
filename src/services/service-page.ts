/** The page of all services: filters, distance, map. Without it the page is the whole list by kind. */
import { byDistance } from '../domain/nearest-points.ts';
import { chinaMoment, openNow, type WorkCalendar } from '../domain/opening/open-now.ts';
import { choiceFrom, hashOf, isChosen, type ServiceChoice } from '../domain/service-choice.ts';
import type { ServiceFact, ServiceList } from '../domain/service-facts.ts';
import { filterServices, holdsArea, listedInWords } from '../domain/service-filter.ts';
import { myPosition } from '../finder/my-position.ts';
import { PointTables } from '../finder/point-tables.ts';
import { FilterBar } from './filter-bar.ts';
import { ListMap } from './list-map.ts';
import { ListView } from './list-view.ts';

/** Wires the list of `document`, if it has one. */
export function startServicePage(document: Document): void {
  const bar = document.querySelector<HTMLElement>('#service-filters');
  const facts = document.querySelector('#service-facts');
  if (!bar || !facts) return;
  new ServicePage(bar, JSON.parse(facts.textContent ?? '') as ServiceList).start();
}

class ServicePage {
  private readonly bar: HTMLElement;
  private readonly list: ServiceList;
  private readonly points: PointTables;
  private readonly view: ListView;
  private readonly filters: FilterBar;
  private readonly map: ListMap;
  private readonly near: HTMLButtonElement;
  private calendar: WorkCalendar | undefined;
  private choice: ServiceChoice = {};

  constructor(bar: HTMLElement, list: ServiceList) {
    this.bar = bar;
    this.list = list;
    this.points = new PointTables(bar.dataset['points'] ?? '');
    this.view = new ListView(document.querySelector('#service-groups')!, document.querySelector('#near-services')!);
    this.filters = new FilterBar(bar, list, (choice) => this.choose(choice));
    this.map = new ListMap(document, this.view, () => this.points.of(this.regions()));
    this.near = bar.querySelector<HTMLButtonElement>('#sort-by-distance')!;
  }

  start(): void {
    this.near.addEventListener('click', () => void this.sort());
    addEventListener('popstate', () => {
      // A hash without `=` is a place on the page, such as that of the link past the header.
      if (location.hash === '' || location.hash.includes('=')) this.show(choiceFrom(location.hash, this.list));
    });
    this.show(choiceFrom(location.hash, this.list));
    // The lists below are reached by the bar now; a browser in which it fails keeps the ways it has.
    document.querySelector<HTMLElement>('nav.kinds')!.hidden = true;
    this.bar.hidden = false;
    void this.fetchCalendar();
  }

  private choose(choice: ServiceChoice): void {
    history.pushState(null, '', hashOf(choice) || location.pathname + location.search);
    this.show(choice);
  }

  private show(choice: ServiceChoice): void {
    this.choice = choice;
    const moment = chinaMoment(Date.now());
    const stateOf = ({ week }: ServiceFact) => (week && this.calendar ? openNow(week, this.calendar, moment) : 'unknown');
    const filtered = filterServices(this.list, choice, stateOf);
    const chosen = isChosen(choice);
    this.filters.show(choice, filtered, chosen);
    this.view.show(filtered.shown, chosen);
    this.map.show(filtered.shown);
    this.say(listedInWords(this.list, choice, filtered));
  }

  /** Orders by distance, or goes back to the groups. */
  private async sort(): Promise<void> {
    if (this.near.getAttribute('aria-pressed') === 'true') return this.unsort('又按类别列出了。');
    this.say('正在问您的位置……');
    const position = await myPosition();
    if ('problem' in position) return this.say(position.problem);
    try {
      const all = byDistance(await this.points.of(this.allRegions()), position.at);
      if (!all.length) return this.say('本站还没有写明位置的服务点，排不出远近。');
      this.view.order(new Map(all.map(({ place, metres }) => [place.id, metres])));
      this.near.setAttribute('aria-pressed', 'true');
      this.show(this.choice);
      this.say('写明位置的，近的排在前面，距离是直线；没有写明位置的，在后面按类别列出。');
    } catch {
      this.say('服务点的位置没有打开，请看看网络。');
    }
  }

  private unsort(words: string): void {
    this.view.order(undefined);
    this.near.setAttribute('aria-pressed', 'false');
    this.show(this.choice);
    this.say(words);
  }

  private allRegions(): string[] {
    return (this.bar.dataset['regions'] ?? '').split(' ');
  }

  /** The regions whose points are needed for the choice. */
  private regions(): string[] {
    const { area } = this.choice;
    return this.allRegions().filter((code) => area === undefined || holdsArea(code, area));
  }

  private async fetchCalendar(): Promise<void> {
    if (!this.list.services.some(({ week }) => week)) return;
    try {
      const answer = await fetch(this.bar.dataset['workCalendar'] ?? '');
      if (!answer.ok) return;
      this.calendar = (await answer.json()) as WorkCalendar;
      this.show(this.choice);
    } catch {
      // Without the table of holidays nothing is known to be open, and the page says so.
    }
  }

  private say(words: string): void {
    this.bar.querySelector('#service-status')!.textContent = words;
  }
}
