/** The entries in the page: which are shown, and in which order. */
import { distanceInWords } from '../domain/nearest-points.ts';
import { putInside } from '../map/put-inside.ts';

/** An entry with the place in its group that is kept for it. */
interface Entry {
  readonly id: string;
  readonly element: HTMLElement;
  readonly home: Comment;
}

/** The list of services. Groups and their order are the page's own. */
export class ListView {
  private readonly groups: HTMLElement;
  private readonly near: HTMLElement;
  private readonly entries: readonly Entry[];
  private readonly wasOpen = new Map<HTMLDetailsElement, boolean>();

  /** `groups` holds the sections of the kinds; `near` is the section for entries in the order of their distance. */
  constructor(groups: HTMLElement, near: HTMLElement) {
    this.groups = groups;
    this.near = near;
    this.entries = [...groups.querySelectorAll<HTMLElement>('[data-service]')].map((element) => {
      const home = document.createComment('');
      element.before(home);
      return { id: element.dataset['service']!, element, home };
    });
    for (const details of groups.querySelectorAll('details')) {
      if (!details.parentElement!.closest('[data-service]')) this.wasOpen.set(details, details.open);
    }
  }

  /** The element of an entry. */
  element(id: string): HTMLElement | undefined {
    return this.entries.find((one) => one.id === id)?.element;
  }

  /** Shows the entries of `shown` and hides the others with their empty groups. `opened`: what waits for a check is unfolded where nothing else is left. */
  show(shown: ReadonlySet<string>, opened: boolean): void {
    for (const { id, element } of this.entries) element.hidden = !shown.has(id);
    for (const [details, open] of this.wasOpen) {
      const waiting = visibleIn(details);
      const others = visibleIn(details.parentElement!) - waiting;
      details.hidden = waiting === 0;
      details.open = opened && others === 0 ? true : open;
      const summary = details.querySelector('summary')!;
      summary.textContent = (summary.textContent ?? '').replace(/\d+/, String(waiting));
    }
    for (const section of this.groups.querySelectorAll<HTMLElement>(':scope > section'))
      section.hidden = visibleIn(section) === 0;
    this.near.hidden = visibleIn(this.near) === 0;
  }

  /** Puts the entries whose distance is known in front, nearest first; without `metres` all go back to their groups. */
  order(metres: ReadonlyMap<string, number> | undefined): void {
    this.near.querySelectorAll('.distance').forEach((words) => words.remove());
    for (const { element, home } of this.entries) home.after(element);
    if (!metres) return;
    const far = this.entries.filter(({ id }) => metres.has(id)).sort((a, b) => metres.get(a.id)! - metres.get(b.id)!);
    for (const { id, element } of far) {
      const words = document.createElement('p');
      words.className = 'distance';
      words.textContent = `离您${distanceInWords(metres.get(id)!)}（直线）`;
      element.querySelector('.kind')!.after(words);
    }
    putInside(this.near.querySelector('.panel')!, ...far.map(({ element }) => element));
  }

  /** Calls `work` with the id and the text of every entry. */
  eachText(work: (id: string, text: HTMLElement) => void): void {
    for (const { id, element } of this.entries) work(id, element.querySelector<HTMLElement>('.text')!);
  }

  /** Marks the one entry that is selected, on the map or here. */
  mark(id: string | undefined): void {
    for (const one of this.entries) one.element.toggleAttribute('data-selected', one.id === id);
  }
}

function visibleIn(box: Element): number {
  return box.querySelectorAll('[data-service]:not([hidden])').length;
}
