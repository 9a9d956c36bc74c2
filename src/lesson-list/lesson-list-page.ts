/** The list of lessons: picks by stage, month, topic and type. Without it the page is the whole list, grouped, with anchors. */
import type { LessonFact } from '../domain/lessons/lesson-facts.ts';
import {
  CHOICE_PARTS,
  filterLessons,
  lessonChoiceFrom,
  lessonHashOf,
  listedLessons,
  type ChoicePart,
  type LessonChoice,
} from '../domain/lessons/lesson-filter.ts';
import { countOptions } from '../services/count-options.ts';

/** Wires the list of `document`, if it has one. */
export function startLessonList(document: Document): void {
  const bar = document.querySelector<HTMLFormElement>('#lesson-filters');
  const facts = document.querySelector('#lesson-facts');
  if (bar && facts) new LessonListPage(bar, JSON.parse(facts.textContent ?? '') as LessonFact[]).start();
}

class LessonListPage {
  private readonly bar: HTMLFormElement;
  private readonly facts: readonly LessonFact[];

  constructor(bar: HTMLFormElement, facts: readonly LessonFact[]) {
    this.bar = bar;
    this.facts = facts;
  }

  start(): void {
    for (const part of CHOICE_PARTS) {
      for (const option of this.select(part).options) option.dataset['label'] = option.text;
    }
    this.bar.addEventListener('change', () => this.choose(this.chosen()));
    this.bar.addEventListener('submit', (event) => event.preventDefault());
    this.clear().addEventListener('click', () => {
      this.choose({});
      this.select('stage').focus();
    });
    addEventListener('popstate', () => {
      // A hash without `=` is a place on the page, such as that of a group.
      if (location.hash === '' || location.hash.includes('=')) this.show(lessonChoiceFrom(location.hash, this.facts));
    });
    this.show(lessonChoiceFrom(location.hash, this.facts));
    // The lists below are reached by the bar now; a browser in which it fails keeps the ways it has.
    document.querySelector<HTMLElement>('nav.ways')!.hidden = true;
    this.bar.hidden = false;
  }

  private choose(choice: LessonChoice): void {
    history.pushState(null, '', lessonHashOf(choice) || location.pathname + location.search);
    this.show(choice);
  }

  private show(choice: LessonChoice): void {
    const filtered = filterLessons(this.facts, choice);
    const isChosen = Object.keys(choice).length > 0;
    for (const part of CHOICE_PARTS) {
      countOptions(this.select(part), choice[part], (value) => filtered.countOf(part, value));
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-shelf]')) {
      const cards = [...group.querySelectorAll('li')];
      for (const card of cards) card.hidden = !filtered.shown.has(slugOf(card));
      group.hidden = cards.every(({ hidden }) => hidden);
    }
    // Who has picked needs no second way in.
    for (const list of document.querySelectorAll<HTMLElement>('[data-whole-list]')) list.hidden = isChosen;
    this.clear().hidden = !isChosen;
    this.bar.querySelector('p[data-grades]')!.textContent = this.select('stage').selectedOptions[0]?.dataset['grades'] ?? '';
    this.bar.querySelector('[role=status]')!.textContent = listedLessons(this.facts, choice, filtered);
  }

  private chosen(): LessonChoice {
    return Object.fromEntries(
      CHOICE_PARTS.flatMap((part) => {
        const { value } = this.select(part);
        return value === '' ? [] : [[part, value]];
      }),
    );
  }

  private select(part: ChoicePart): HTMLSelectElement {
    return this.bar.elements.namedItem(part) as HTMLSelectElement;
  }

  private clear(): HTMLElement {
    return this.bar.querySelector<HTMLElement>('[data-clear]')!;
  }
}

/** The slug in the address that a card leads to. */
function slugOf(card: Element): string {
  return new URL(card.querySelector('a')!.href).pathname.split('/').slice(-2)[0] ?? '';
}
