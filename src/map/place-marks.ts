/** Draws the marks of a view as buttons; of a new view only what changed is made, moved or taken away. */
import type { Handler, Map as LeafletMap, Point } from 'leaflet';
import type { ClusterIndex, Mark, MapBounds } from './cluster-index.ts';
import { makeElement } from './make-element.ts';
import { clusterFace, MOST_NUMBERS, placeFace, type MarkFace } from './mark-words.ts';
import { putInside } from './put-inside.ts';

/** A mark and its button. */
interface Shown {
  readonly mark: Mark;
  readonly button: HTMLButtonElement;
}

/** Leaflet’s dragging; its types leave out a part. */
type Drag = Handler & { moved(): boolean };

/** Marks are drawn this many pixels beyond the edge: half a mark is still seen. */
const EDGE = 16;

/** The marks of one map. */
export class PlaceMarks {
  private readonly map: LeafletMap;
  private readonly pane: HTMLElement;
  private readonly shown = new Map<string, Shown>();
  private index: ClusterIndex;
  private chosen: string | undefined;
  private origin: Point | undefined;
  private frame = 0;

  /** `open` is called with a mark that was pressed. */
  constructor(map: LeafletMap, index: ClusterIndex, open: (mark: Mark) => void) {
    this.map = map;
    this.index = index;
    this.pane = map.getPane('markerPane')!;
    this.pane.addEventListener('click', (event) => {
      const pressed = this.markOf(event.target);
      // A finger or mouse that dragged the map ends on whatever lies under it; a key has no such end.
      if (pressed && !(event.detail > 0 && (map.dragging as Drag).moved())) open(pressed);
    });
    this.pane.addEventListener('dblclick', (event) => event.stopPropagation());
    this.pane.addEventListener('focusin', (event) => this.bringIn(this.markOf(event.target)));
    map.on('move zoom viewreset resize', () => this.later());
  }

  /** Shows other places. */
  setIndex(index: ClusterIndex): void {
    const focused = this.focusedMark();
    this.index = index;
    for (const { button } of this.shown.values()) button.remove();
    this.shown.clear();
    this.draw();
    if (focused) this.focusNear(focused);
  }

  /** Marks the place that was chosen; `undefined`: none. */
  choose(id: string | undefined): void {
    this.chosen = id;
    for (const one of this.shown.values()) this.tellChosen(one);
  }

  /** Draws what the view holds now. */
  draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const wanted = this.index.inView(viewOf(this.map, EDGE), this.map.getZoom());
    const keys = new Set(wanted.map(({ key }) => key));
    const focused = this.focusedMark();
    for (const [key, { button }] of this.shown) {
      if (keys.has(key)) continue;
      button.remove();
      this.shown.delete(key);
    }
    const origin = this.map.getPixelOrigin();
    const moved = !this.origin?.equals(origin);
    this.origin = origin;
    // From the end, each new button before its successor: a button that stays is never moved, or it would lose the focus.
    let next: HTMLButtonElement | null = null;
    for (let place = wanted.length - 1; place >= 0; place--) {
      const mark = wanted[place]!;
      const known = this.shown.get(mark.key);
      const { button }: Shown = known ?? this.add(mark, next);
      if (!known || moved) this.place(mark, button);
      next = button;
    }
    if (focused && !keys.has(focused.key)) this.focusNear(focused);
  }

  /** Takes all marks away for good. */
  destroy(): void {
    cancelAnimationFrame(this.frame);
    putInside(this.pane);
  }

  /** Several moves before the next picture are one drawing. */
  private later(): void {
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  private add(mark: Mark, before: HTMLButtonElement | null): Shown {
    const { shape, text, label } = this.faceOf(mark);
    const unsure = mark.place?.toVerify ? ' unsure' : '';
    const face = makeElement('span', {}, [text]);
    const button = makeElement(
      'button',
      { type: 'button', class: `map-mark ${shape}${unsure}`, title: label, 'aria-label': label, 'data-key': mark.key },
      [face],
    );
    const one = { mark, button };
    this.tellChosen(one);
    this.shown.set(mark.key, one);
    this.pane.insertBefore(button, before);
    return one;
  }

  private faceOf({ place, cluster, count }: Mark): MarkFace {
    if (place) return placeFace(place);
    const members = count <= MOST_NUMBERS ? this.index.members(cluster!) : [];
    return clusterFace(count, members, this.index.opensAt(cluster!) === undefined);
  }

  private place({ lng, lat }: Mark, button: HTMLButtonElement): void {
    const { x, y } = this.map.latLngToLayerPoint([lat, lng]);
    button.style.transform = `translate(${x}px, ${y}px)`;
  }

  private tellChosen({ mark, button }: Shown): void {
    if (mark.place && mark.place.id === this.chosen) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }

  private markOf(target: EventTarget | null): Mark | undefined {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    return button ? this.shown.get(button.dataset['key']!)?.mark : undefined;
  }

  private focusedMark(): Mark | undefined {
    return this.pane.contains(document.activeElement) ? this.markOf(document.activeElement) : undefined;
  }

  /** A mark that the keyboard reached at the edge comes into the view. */
  private bringIn(mark: Mark | undefined): void {
    if (mark) this.map.panInside([mark.lat, mark.lng], { padding: [FROM_EDGE, FROM_EDGE], animate: false });
  }

  /** Whoever stood on a mark that is gone stands on the nearest one, or on the map when it left the view. */
  private focusNear({ lng, lat }: Mark): void {
    const at = this.map.latLngToContainerPoint([lat, lng]);
    const box = this.map.getContainer();
    const [nearest] = this.map.getSize().contains(at)
      ? [...this.shown.values()]
          .map(({ mark, button }) => ({ button, away: at.distanceTo(this.map.latLngToContainerPoint([mark.lat, mark.lng])) }))
          .sort((a, b) => a.away - b.away)
      : [];
    (nearest?.button ?? box).focus({ preventScroll: true });
  }
}

/** A focused mark stands at least this many pixels inside the edge. */
const FROM_EDGE = 24;

/** What the map shows, `edge` pixels wider on every side. */
export function viewOf(map: LeafletMap, edge = 0): MapBounds {
  const { x, y } = map.getSize();
  const northWest = map.containerPointToLatLng([-edge, -edge]);
  const southEast = map.containerPointToLatLng([x + edge, y + edge]);
  return { west: northWest.lng, south: southEast.lat, east: southEast.lng, north: northWest.lat };
}
