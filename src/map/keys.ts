/** The map by keyboard. */
import type { Map as LeafletMap } from 'leaflet';

/** What keys do beyond moving the map. */
interface KeyActions {
  /** Shows everything. */
  readonly fit: () => void;
  /** Leaves the map. */
  readonly leave: () => void;
}

/** How the keys work, for those who come to the map with them. */
export const KEY_WORDS = '方向键移动，加号放大，减号缩小，数字 0 看全部；按 Tab 走到服务点，按回车打开；按 Esc 离开地图。';

/** Pixels that an arrow key moves the map. */
const STEP = 90;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Listens to the keys while the focus is on the map or on a mark in it. */
export function listenToKeys(map: LeafletMap, { fit, leave }: KeyActions): void {
  map.getContainer().addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { key } = event;
    // Not kept from others: three quick presses leave the page.
    if (key === 'Escape') return leave();
    const step = ARROWS[key];
    if (step) map.panBy([...step], { animate: false });
    else if (key === '+' || key === '=') map.zoomIn(1, { animate: false });
    else if (key === '-' || key === '_') map.zoomOut(1, { animate: false });
    else if (key === '0' || key === 'Home') fit();
    else return;
    event.preventDefault();
  });
}
