/** The choice of another lesson beside a meeting. */
import { makeElement } from '../map/make-element.ts';
import type { PlanView } from './plan-view.ts';

/** A meeting and the lesson it has. */
export interface LessonPlace {
  /** Number of the meeting. */
  readonly n: number;
  /** Id of its slot. */
  readonly slot: string;
  /** Slug of its lesson. */
  readonly slug: string;
}

/** A list of every lesson of the stage: one that another meeting has is exchanged with it. */
export function lessonChoice(
  { n, slot, slug }: LessonPlace,
  { data, places, shelf, onChoose }: Pick<PlanView, 'data' | 'places' | 'shelf' | 'onChoose'>,
): HTMLElement {
  const titles = new Map(data.lessons.map((lesson) => [lesson.slug, lesson.title]));
  const at = new Map(places.map((place) => [place.slug, place.n]));
  const option = (one: string, words: string) => new Option(words, one, one === slug, one === slug);
  const exchanged = places.filter((place) => place.slug !== slug);
  const others = shelf.filter((one) => !at.has(one));
  const select = makeElement('select', { autocomplete: 'off', 'aria-label': `第 ${n} 次换一课` }, [
    option(slug, '换一课'),
    ...exchanged.map((place) => option(place.slug, `和第 ${place.n} 次对换：${titles.get(place.slug) ?? ''}`)),
    ...others.map((one) => option(one, `换成：${titles.get(one) ?? ''}`)),
  ]);
  select.addEventListener('change', () => onChoose(slot, select.value));
  return makeElement('div', { class: 'choice no-print' }, [select]);
}
