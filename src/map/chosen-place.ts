/** What is written under the map of the place or places that were chosen. */
import type { PlacePoint } from '../domain/map-points-of.ts';
import { makeElement } from './make-element.ts';
import { kindWords } from './mark-words.ts';
import { putInside } from './put-inside.ts';

/** Writes `places` into `chosen`: one as a line, several as a list, none as nothing. */
export function tellChosen(chosen: HTMLElement, places: readonly PlacePoint[]): void {
  const lines = places.map((place) => [
    makeElement('a', { href: place.href }, [place.name]),
    makeElement('span', {}, [kindWords(place)]),
  ]);
  if (lines.length < 2) return putInside(chosen, ...lines.map((line) => makeElement('p', {}, line)));
  putInside(
    chosen,
    makeElement('p', {}, [`这个地方有 ${lines.length} 个服务点：`]),
    makeElement(
      'ul',
      {},
      lines.map((line) => makeElement('li', {}, line)),
    ),
  );
}
