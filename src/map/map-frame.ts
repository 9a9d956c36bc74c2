/** The parts of the page that belong to a map: buttons above it, the map, and what is said and explained under it. */
import { KEY_WORDS } from './keys.ts';
import { makeElement } from './make-element.ts';

/** The buttons above the map. */
export interface MapButtons {
  /** One step closer. */
  readonly closer: HTMLButtonElement;
  /** One step back. */
  readonly farther: HTMLButtonElement;
  /** Everything. */
  readonly fit: HTMLButtonElement;
  /** The visitor’s own position. */
  readonly locate: HTMLButtonElement;
}

/** A map’s parts. */
export interface MapFrame {
  /** All of it. */
  readonly whole: HTMLElement;
  /** Buttons. */
  readonly buttons: MapButtons;
  /** The ground with its grid. */
  readonly stage: HTMLElement;
  /** Where the map itself lives; takes the keyboard. */
  readonly box: HTMLElement;
  /** Short sentence over the map while a gesture fails. */
  readonly hint: HTMLElement;
  /** Scale bar. */
  readonly scale: HTMLElement;
  /** What became of the position and of the base map; read out when it changes. */
  readonly said: HTMLElement;
  /** What was chosen; read out when it changes. */
  readonly chosen: HTMLElement;
  /** What the marks mean. */
  readonly legend: HTMLElement;
  /** What the map is and is not. */
  readonly note: HTMLElement;
  /** Where the keyboard goes that leaves the map. */
  readonly after: HTMLElement;
}

let count = 0;

/** Makes the parts. */
export function makeFrame(): MapFrame {
  const keys = `map-keys-${++count}`;
  const button = (words: string) => makeElement('button', { type: 'button' }, [words]);
  const buttons = { closer: button('放大'), farther: button('缩小'), fit: button('看全部'), locate: button('我的位置') };
  const box = makeElement('div', {
    class: 'map-box',
    role: 'group',
    tabindex: '0',
    'aria-label': '地图',
    'aria-describedby': keys,
  });
  const hint = makeElement('p', { class: 'map-hint', hidden: '' });
  const scale = makeElement('p', { class: 'map-scale' });
  const stage = makeElement('div', { class: 'map-stage' }, [box, hint, scale]);
  const said = makeElement('p', { class: 'map-said', role: 'status' });
  const chosen = makeElement('div', { class: 'map-chosen', role: 'status' });
  const legend = makeElement('p', { class: 'map-legend' });
  const note = makeElement('p');
  const after = makeElement('div', { class: 'map-after', tabindex: '-1' }, [legend, note]);
  const whole = makeElement('div', { class: 'map-whole' }, [
    makeElement('div', { class: 'map-buttons' }, Object.values(buttons)),
    makeElement('p', { class: 'map-keys', id: keys }, [KEY_WORDS]),
    stage,
    chosen,
    said,
    after,
  ]);
  return { whole, buttons, stage, box, hint, scale, said, chosen, legend, note, after };
}
