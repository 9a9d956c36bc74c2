/** What lies under the points. It is fetched only when the operator chose one; until it is seen, and whenever it fails, the plain ground stays. */
import type { Layer, Map as LeafletMap } from 'leaflet';
import type { MapBase } from '../domain/map-base.ts';

/** Whether a base map is seen: still asked for, seen, failed, or put away on purpose. */
export type BaseState = 'waiting' | 'seen' | 'failed' | 'away';

/** What a kind of base map tells while it loads. */
export interface BaseNews {
  /** A part of it is there. */
  readonly seen: () => void;
  /** A part of it failed. */
  readonly failed: () => void;
}

/** A base map is given up after so many milliseconds without a part of it; parts that come later still count. */
const PATIENCE_MS = 8000;

/** The base map of one map. */
export class BaseLayer {
  private readonly map: LeafletMap;
  private readonly base: MapBase;
  private readonly tell: (state: BaseState) => void;
  private layers: readonly Layer[] = [];
  private state: BaseState = 'waiting';
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private gone = false;

  /** `tell` is called with the state at once, and whenever it changes. */
  constructor(map: LeafletMap, base: MapBase, tell: (state: BaseState) => void) {
    this.map = map;
    this.base = base;
    this.tell = tell;
    tell(this.state);
    if (base.kind !== 'none') void this.load();
  }

  /** Whether looking at a place tells another computer which place it is: tiles and pieces of an archive are asked for one by one. */
  get tellsWhere(): boolean {
    return this.base.kind === 'tiles' || this.base.kind === 'archive';
  }

  /** Takes it away; nothing more is asked for. */
  putAway(): void {
    if (this.base.kind === 'none' || this.state === 'away') return;
    clearTimeout(this.waiting);
    this.turn('away');
    for (const layer of this.layers) layer.remove();
  }

  /** Brings it back. */
  bringBack(): void {
    if (this.state !== 'away') return;
    this.turn('waiting');
    this.lay();
  }

  /** Ends it with its map. */
  destroy(): void {
    this.gone = true;
    clearTimeout(this.waiting);
  }

  private async load(): Promise<void> {
    const news: BaseNews = {
      seen: () => this.state !== 'away' && this.turn('seen'),
      failed: () => this.state === 'waiting' && this.turn('failed'),
    };
    try {
      const { makeBase } = await import('./make-base.ts');
      this.layers = await makeBase(this.base, news);
    } catch {
      return news.failed();
    }
    if (!this.gone && this.state !== 'away') this.lay();
  }

  private lay(): void {
    for (const layer of this.layers) layer.addTo(this.map);
    this.waiting = setTimeout(() => this.state === 'waiting' && this.turn('failed'), PATIENCE_MS);
  }

  private turn(state: BaseState): void {
    if (state === this.state || this.gone) return;
    this.state = state;
    this.tell(state);
  }
}
