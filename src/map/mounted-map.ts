/** The parts of a map put together: what is pressed, chosen and asked, and what the other parts do about it. */
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/layer/Layer.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { PlacePoint } from '../domain/map-points-of.ts';
import { askPosition } from '../finder/ask-position.ts';
import { BaseLayer } from './base-layer.ts';
import { baseWords } from './base-words.ts';
import { tellChosen } from './chosen-place.ts';
import { ClusterIndex, MAX_ZOOM, MIN_ZOOM, type Mark } from './cluster-index.ts';
import { watchGestures } from './gestures.ts';
import { layGround } from './ground.ts';
import { HereSign } from './here-sign.ts';
import { listenToKeys } from './keys.ts';
import { tellLegend } from './legend.ts';
import type { MapFrame } from './map-frame.ts';
import type { MapHandle, MapOptions } from './map-handle.ts';
import { PlaceMarks, viewOf } from './place-marks.ts';
import { nearestPlace, noPositionWords, onMap, positionWords } from './position-words.ts';

/** Zoom for one place alone: a few streets around it. */
const STREETS_ZOOM = 16;
/** Zoom of the schematic goes in half steps, so that what is fitted fills the map. */
const HALF_STEP = 0.5;
/** Pixels kept free around what is fitted. */
const MARGIN: [number, number] = [40, 40];
/** Where a map without any place looks: the middle of the country. */
const NOWHERE: [number, number] = [34, 108];

/** A map in its frame. */
export class MountedMap implements MapHandle {
  private readonly frame: MapFrame;
  private readonly map: LeafletMap;
  private readonly marks: PlaceMarks;
  private readonly base: BaseLayer;
  private readonly here: HereSign;
  private readonly onSelect: MapOptions['onSelect'];
  private readonly quiet: boolean;
  private points: readonly PlacePoint[];
  private index: ClusterIndex;
  private asked = 0;

  constructor(frame: MapFrame, { points, base, onSelect, onMove, quiet = false }: MapOptions) {
    this.frame = frame;
    this.onSelect = onSelect;
    this.quiet = quiet;
    this.points = points;
    this.index = new ClusterIndex(points);
    // Nothing slides: a step is there at once. The page’s own lines under the map name its sources.
    this.map = new LeafletMap(frame.box, {
      attributionControl: false,
      zoomControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
      inertia: false,
      // Pictures are sharp at whole steps only.
      zoomSnap: base.kind === 'tiles' || base.kind === 'archive' ? 1 : HALF_STEP,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
    });
    this.fitPlaces();
    tellLegend(frame.legend, points);
    this.marks = new PlaceMarks(this.map, this.index, (mark) => this.open(mark));
    this.marks.draw();
    this.here = new HereSign(this.map);
    layGround(this.map, frame.stage, frame.scale);
    watchGestures(this.map, frame.hint);
    listenToKeys(this.map, { fit: () => this.seeAll(), leave: () => frame.after.focus() });
    this.wireButtons();
    this.base = new BaseLayer(this.map, base, (state) => (frame.note.textContent = baseWords(base, state)));
    if (onMove) this.map.on('moveend', () => onMove(viewOf(this.map)));
  }

  setPoints(points: readonly PlacePoint[]): void {
    const wasEmpty = this.points.length === 0;
    this.points = points;
    this.index = new ClusterIndex(points);
    if (wasEmpty) this.fitPlaces();
    this.marks.setIndex(this.index);
    tellLegend(this.frame.legend, points);
    this.choose([]);
  }

  select(id: string): void {
    const place = this.index.place(id);
    if (!place) return this.choose([]);
    const zoom = this.map.getZoom();
    // What can be seen already stays where it is.
    const seen = this.map.getBounds().contains([place.lat, place.lng]) && this.index.isAlone(place, zoom);
    if (!seen)
      this.map.setView([place.lat, place.lng], this.index.aloneAt(place, Math.max(zoom, STREETS_ZOOM)), { animate: false });
    this.choose([place]);
  }

  fit(ids?: readonly string[]): void {
    this.fitPlaces(ids);
  }

  locate(): void {
    const turn = ++this.asked;
    const { said } = this.frame;
    said.textContent = '正在问手机或电脑您在哪里……';
    void askPosition().then((answer) => {
      if (turn !== this.asked) return;
      if ('problem' in answer) {
        said.textContent = noPositionWords(answer.problem);
        return;
      }
      const position = onMap(answer);
      const hidden = this.base.tellsWhere;
      if (hidden) this.base.putAway();
      this.here.put(position);
      const nearest = nearestPlace(position, this.points);
      this.map.fitBounds(this.here.with(nearest), { padding: MARGIN, maxZoom: STREETS_ZOOM, animate: false });
      said.textContent = positionWords(position, this.points, hidden);
    });
  }

  destroy(): void {
    this.asked++;
    this.base.destroy();
    this.marks.destroy();
    this.map.remove();
    this.frame.whole.remove();
  }

  /** Whoever wants to see everything no longer looks at where they are. */
  private seeAll(): void {
    this.asked++;
    this.here.remove();
    this.frame.said.textContent = '';
    this.fitPlaces();
    this.base.bringBack();
  }

  private open(mark: Mark): void {
    if (mark.place) {
      this.choose([mark.place]);
      this.onSelect(mark.place.id);
      return;
    }
    const zoom = this.index.opensAt(mark.cluster!);
    if (zoom === undefined) return this.choose(this.index.members(mark.cluster!));
    this.map.setView([mark.lat, mark.lng], zoom, { animate: false });
  }

  private choose(places: readonly PlacePoint[]): void {
    this.marks.choose(places.length === 1 ? places[0]!.id : undefined);
    tellChosen(this.frame.chosen, this.quiet && places.length === 1 ? [] : places);
  }

  private fitPlaces(ids?: readonly string[]): void {
    const extent = this.index.extent(ids);
    if (!extent) {
      this.map.setView(NOWHERE, MIN_ZOOM, { animate: false });
      return;
    }
    const corners: [number, number][] = [
      [extent.south, extent.west],
      [extent.north, extent.east],
    ];
    this.map.fitBounds(corners, { padding: MARGIN, maxZoom: STREETS_ZOOM, animate: false });
  }

  private wireButtons(): void {
    const { closer, farther, fit, locate } = this.frame.buttons;
    closer.addEventListener('click', () => this.map.zoomIn(1, { animate: false }));
    farther.addEventListener('click', () => this.map.zoomOut(1, { animate: false }));
    fit.addEventListener('click', () => this.seeAll());
    locate.addEventListener('click', () => this.locate());
    const limits = () => {
      closer.setAttribute('aria-disabled', String(this.map.getZoom() >= MAX_ZOOM));
      farther.setAttribute('aria-disabled', String(this.map.getZoom() <= MIN_ZOOM));
    };
    this.map.on('zoomend', limits);
    limits();
  }
}
