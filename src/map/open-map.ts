/** The button that opens a page’s small map. Nothing of the map is fetched before. */
import type { MapBase } from '../domain/map-base.ts';
import type { PlacePoint } from '../domain/map-points-of.ts';
import { loadMap } from './load-map.ts';
import type { MapHandle } from './map-handle.ts';

/** What a page tells of its map. */
export interface PageMap {
  /** The places. */
  readonly points: readonly PlacePoint[];
  /** What lies under them. */
  readonly base: MapBase;
  /** The place that is chosen at first. */
  readonly chosen?: string;
}

const OPEN = '看地图';
const CLOSE = '收起地图';

/** Shows and wires the buttons of all small maps of `document`. */
export function wireMapButtons(document: Document): void {
  for (const panel of document.querySelectorAll<HTMLElement>('[data-page-map]')) {
    new MapPanel(panel);
    panel.hidden = false;
  }
}

class MapPanel {
  private readonly button: HTMLButtonElement;
  private readonly place: HTMLElement;
  private readonly said: HTMLElement;
  private readonly map: PageMap;
  private open: MapHandle | undefined;
  private wanted = false;

  constructor(panel: HTMLElement) {
    this.button = panel.querySelector('button')!;
    this.place = panel.querySelector<HTMLElement>('[data-map-place]')!;
    this.said = panel.querySelector<HTMLElement>('[role="status"]')!;
    this.map = JSON.parse(panel.querySelector('script')!.textContent) as PageMap;
    this.button.addEventListener('click', () => void this.turn(!this.wanted));
  }

  private async turn(wanted: boolean): Promise<void> {
    this.wanted = wanted;
    this.tell();
    if (!wanted) {
      this.open?.destroy();
      this.open = undefined;
      return;
    }
    this.said.textContent = '正在打开地图……';
    try {
      const mountMap = await loadMap();
      this.said.textContent = '';
      // Closed again meanwhile, or opened by an earlier press.
      if (!this.wanted || this.open) return;
      const { points, base, chosen } = this.map;
      this.open = mountMap(this.place, { points, base, onSelect: () => undefined });
      // What stands on the printed sketch comes first; a hospital across the city would squeeze it.
      const numbered = points.filter(({ number }) => number !== undefined).map(({ id }) => id);
      if (numbered.length) this.open.fit(numbered);
      if (chosen !== undefined) this.open.select(chosen);
    } catch {
      this.said.textContent = '地图没有打开。请看看网络，刷新这一页再试；名单不用地图也能用。';
      this.wanted = false;
      this.tell();
    }
  }

  private tell(): void {
    this.button.textContent = this.wanted ? CLOSE : OPEN;
    this.button.setAttribute('aria-expanded', String(this.wanted));
    document.documentElement.toggleAttribute('data-map-open', this.wanted);
  }
}
