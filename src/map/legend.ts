/** The looks of the marks that occur and what they mean, in the words of the printed sketch. */
import type { PlacePoint } from '../domain/map-points-of.ts';
import { makeElement } from './make-element.ts';
import { placeFace } from './mark-words.ts';
import { putInside } from './put-inside.ts';

/** Writes the legend for `points` into `legend`. */
export function tellLegend(legend: HTMLElement, points: readonly PlacePoint[]): void {
  const shapes = new Set(points.map((point) => placeFace(point).shape));
  putInside(
    legend,
    ...(shapes.has('round') ? [entry('round', '', '可以去的地方')] : []),
    ...(shapes.has('square') ? [entry('square', '', '看医生')] : []),
    ...(points.some(({ toVerify }) => toVerify) ? [entry('round unsure', '', '虚线：待核实，去之前先问清楚')] : []),
    ...(points.length > 1 ? [entry('cluster', '3 个', '几个在一起，点开放大')] : []),
  );
}

function entry(look: string, text: string, meaning: string): HTMLElement {
  const sign = makeElement('span', { class: `map-mark ${look}`, 'aria-hidden': 'true' }, [makeElement('span', {}, [text])]);
  return makeElement('span', {}, [sign, meaning]);
}
