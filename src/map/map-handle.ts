/** What a page gives to a map, and what it may ask of it. */
import type { MapBase } from '../domain/map-base.ts';
import type { PlacePoint } from '../domain/map-points-of.ts';
import type { MapBounds } from './cluster-index.ts';

/** What a map is made of. */
export interface MapOptions {
  /** The places, in the order of their list. */
  readonly points: readonly PlacePoint[];
  /** What lies under them. */
  readonly base: MapBase;
  /** Called with the id of a place that was chosen on the map. */
  readonly onSelect: (id: string) => void;
  /** Called with what the map shows whenever that has changed. */
  readonly onMove?: (bounds: MapBounds) => void;
  /** Set where the page itself shows the place that was chosen: the map then writes only lists of places in one house. */
  readonly quiet?: boolean;
}

/** A map on a page. */
export interface MapHandle {
  /** Shows other places; the view stays, unless there was none yet. */
  setPoints(points: readonly PlacePoint[]): void;
  /** Chooses a place as if it had been pressed, and brings it into view. Unknown ids choose nothing. */
  select(id: string): void;
  /** Shows all places, or those of some ids. */
  fit(ids?: readonly string[]): void;
  /** Asks for the visitor’s position and shows it with the nearest place. */
  locate(): void;
  /** Takes the map off the page. */
  destroy(): void;
}
