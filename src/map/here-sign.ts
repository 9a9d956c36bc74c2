/** The sign of where the visitor is. */
import type { Map as LeafletMap } from 'leaflet';
import type { PlacePoint } from '../domain/map-points-of.ts';
import { makeElement } from './make-element.ts';
import type { Position } from './position-words.ts';

/** Half the sides of the box that is shown when no place is near, degrees. */
const AROUND = 0.005;

/** At most one sign on a map. */
export class HereSign {
  private readonly map: LeafletMap;
  private readonly sign = makeElement('span', { class: 'map-here', role: 'img', 'aria-label': '您大约在这里' });
  private position: Position | undefined;

  constructor(map: LeafletMap) {
    this.map = map;
    map.on('zoom viewreset', () => this.draw());
  }

  /** Puts the sign at `position`. */
  put(position: Position): void {
    this.position = position;
    this.map.getPane('overlayPane')!.append(this.sign);
    this.draw();
  }

  /** Takes it away, and forgets the position. */
  remove(): void {
    this.position = undefined;
    this.sign.remove();
  }

  /** Corners of the smallest view that holds the sign and `place`. */
  with(place: PlacePoint | undefined): [number, number][] {
    const { lat, lng } = this.position!.at;
    return place
      ? [
          [lat, lng],
          [place.lat, place.lng],
        ]
      : [
          [lat - AROUND, lng - AROUND],
          [lat + AROUND, lng + AROUND],
        ];
  }

  private draw(): void {
    if (!this.position) return;
    const { lat, lng } = this.position.at;
    const { x, y } = this.map.latLngToLayerPoint([lat, lng]);
    this.sign.style.transform = `translate(${x}px, ${y}px)`;
  }
}
