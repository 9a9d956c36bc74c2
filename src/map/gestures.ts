/** The map does not catch those who only want to scroll past: two fingers or a mouse move it, the wheel zooms on purpose only. */
import type { Map as LeafletMap } from 'leaflet';

const TWO_FINGERS = '用两个手指移动地图';
const WHEEL = '按住 Ctrl 键再滚动，可以放大缩小';
/** How long the sentence stays after the last attempt, milliseconds. */
const HINT_MS = 1500;

/** Wires the gestures of `map`; `hint` is where the sentences appear. */
export function watchGestures(map: LeafletMap, hint: HTMLElement): void {
  const box = map.getContainer();
  let wheelWanted = false;
  let fading: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string) => {
    hint.textContent = words;
    hint.hidden = false;
    clearTimeout(fading);
    fading = setTimeout(() => (hint.hidden = true), HINT_MS);
  };
  const atFirst = { capture: true, passive: true } as const;

  // Before Leaflet sees the touch or the mouse button that follows.
  box.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType === 'touch') map.dragging.disable();
      else map.dragging.enable();
    },
    atFirst,
  );
  box.addEventListener('touchmove', ({ touches }) => touches.length === 1 && say(TWO_FINGERS), atFirst);
  box.addEventListener('touchstart', ({ touches }) => touches.length > 1 && (hint.hidden = true), atFirst);

  box.addEventListener('click', () => (wheelWanted = true));
  box.addEventListener('pointerleave', () => (wheelWanted = false));
  box.addEventListener(
    'wheel',
    (event) => {
      if (wheelWanted || event.ctrlKey || event.metaKey) return;
      event.stopImmediatePropagation();
      say(WHEEL);
    },
    atFirst,
  );
}
