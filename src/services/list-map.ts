/** The map of the listed services, opened on a button. List and map show the same entries and the same selection. */
import type { MapBase } from '../domain/map-base.ts';
import type { PlacePoint } from '../domain/map-points-of.ts';
import { loadMap } from '../map/load-map.ts';
import type { MapHandle } from '../map/map-handle.ts';
import type { ListView } from './list-view.ts';
import { putInside } from '../map/put-inside.ts';

/** The map's part of the page, and its place in the list. */
export class ListMap {
  private readonly view: ListView;
  private readonly pointsNow: () => Promise<readonly PlacePoint[]>;
  private readonly button: HTMLButtonElement;
  private readonly panel: HTMLElement;
  private readonly base: MapBase;
  private shown: ReadonlySet<string> = new Set();
  private map: MapHandle | undefined;
  private turn = 0;

  /** `pointsNow` fetches the points of the places that the filters may show. */
  constructor(document: Document, view: ListView, pointsNow: () => Promise<readonly PlacePoint[]>) {
    this.view = view;
    this.pointsNow = pointsNow;
    this.button = document.querySelector<HTMLButtonElement>('#open-map')!;
    this.panel = document.querySelector<HTMLElement>('#service-map')!;
    this.base = JSON.parse(this.panel.dataset['base'] ?? '') as MapBase;
    this.button.addEventListener('click', () => void this.toggle());
    document.addEventListener('click', ({ target }) => this.point(target as Element));
  }

  /** Shows the points of the entries that are listed now. */
  show(shown: ReadonlySet<string>): void {
    this.shown = shown;
    if (this.isOpen()) void this.refresh();
  }

  private isOpen(): boolean {
    return !this.panel.hidden;
  }

  private async toggle(): Promise<void> {
    this.panel.hidden = this.isOpen();
    this.button.setAttribute('aria-expanded', String(this.isOpen()));
    this.button.querySelector('span')!.textContent = this.isOpen() ? '收起地图' : '看地图';
    if (this.isOpen()) {
      // On a phone it opens below what is seen.
      this.panel.scrollIntoView({ block: 'nearest' });
      return this.refresh();
    }
    this.turn++;
    this.map?.destroy();
    this.map = undefined;
    this.unselect();
    this.offerPointing([]);
  }

  private async refresh(): Promise<void> {
    const turn = ++this.turn;
    try {
      if (!this.map) this.say('正在打开地图……');
      const [mountMap, all] = await Promise.all([loadMap(), this.pointsNow()]);
      // Closed meanwhile, or filtered anew.
      if (turn !== this.turn) return;
      const points = all.filter(({ id }) => this.shown.has(id));
      if (this.map) {
        this.map.setPoints(points);
        this.map.fit();
        this.unselect();
      } else {
        const place = this.panel.querySelector<HTMLElement>('.map')!;
        this.map = mountMap(place, { points, base: this.base, onSelect: (id) => this.select(id), quiet: true });
      }
      this.offerPointing(points);
      this.say(pointsInWords(points.length, this.shown.size - points.length));
    } catch {
      if (turn === this.turn) this.say('地图没有打开，请看看网络。服务点都在下面的列表里。');
    }
  }

  /** Shows below the map what was selected on it, with its number to call, and marks it in the list. */
  private select(id: string): void {
    this.view.mark(id);
    const entry = this.view.element(id);
    const copy = entry?.cloneNode(true) as HTMLElement | undefined;
    copy?.querySelectorAll('[data-points-out]').forEach((button) => button.remove());
    copy?.removeAttribute('data-service');
    putInside(this.panel.querySelector('.selected')!, ...(copy ? [copy] : []));
  }

  private unselect(): void {
    this.view.mark(undefined);
    putInside(this.panel.querySelector('.selected')!);
  }

  /** The button of an entry that points it out on the map. */
  private point(target: Element): void {
    const id = target.closest<HTMLElement>('[data-points-out]')?.dataset['pointsOut'];
    if (id === undefined) return;
    this.select(id);
    this.map?.select(id);
    this.panel.scrollIntoView();
  }

  /** Gives the entries on the map a button that points them out; takes it from all others. */
  private offerPointing(points: readonly PlacePoint[]): void {
    const onMap = new Set(points.map(({ id }) => id));
    this.view.eachText((id, text) => {
      const button = text.querySelector('[data-points-out]');
      if (!onMap.has(id)) return button?.remove();
      if (button) return;
      const made = document.createElement('button');
      made.type = 'button';
      made.className = 'points-out';
      made.dataset['pointsOut'] = id;
      made.textContent = '在地图上指出';
      text.append(made);
    });
  }

  private say(words: string): void {
    this.panel.querySelector('.told')!.textContent = words;
  }
}

function pointsInWords(shown: number, without: number): string {
  const rest = without > 0 ? `列出的还有 ${without} 条没有写明位置，热线也没有位置，图上看不到。` : '';
  return `图上有 ${shown} 个服务点。${rest}`;
}
