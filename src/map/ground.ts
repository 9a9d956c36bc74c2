/** The plain ground: a light grid whose squares are as wide as the scale bar says. */
import type { Map as LeafletMap } from 'leaflet';
import { scaleBar } from '../domain/mini-map/map-sheet.ts';

/** Length of the equator, metres, and of the world at zoom 0, pixels. */
const EQUATOR = 40_075_017;
const WORLD = 256;
/** Longest scale bar, pixels. */
const LONGEST = 110;

/** Keeps the grid of `stage` and the bar `scale` true to the map's view. */
export function layGround(map: LeafletMap, stage: HTMLElement, scale: HTMLElement): void {
  const draw = () => {
    const latitude = (map.getCenter().lat * Math.PI) / 180;
    const metresPerPixel = (EQUATOR * Math.cos(latitude)) / (WORLD * 2 ** map.getZoom());
    const { length, words } = scaleBar(metresPerPixel, LONGEST);
    scale.style.inlineSize = `${length}px`;
    if (scale.textContent !== words) scale.textContent = words;
    // Counted from the pane, not from the corner of the world: so far off, the least change of scale would make the grid jump.
    const { x, y } = map.layerPointToContainerPoint([0, 0]);
    stage.style.backgroundSize = `${length}px ${length}px`;
    stage.style.backgroundPosition = `${x % length}px ${y % length}px`;
  };
  map.on('move zoom viewreset resize', draw);
  draw();
}
