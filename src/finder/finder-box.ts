/** The parts of the finder that its name search and its position search share: one live line, one answer at a time. */
import { putInside } from '../map/put-inside.ts';

/** The finder's element and what is shown in it. */
export class FinderBox {
  private readonly box: HTMLElement;
  private latest = 0;

  /** `box` is the finder's outermost element. */
  constructor(box: HTMLElement) {
    this.box = box;
  }

  /** An element inside. */
  part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.box.querySelector<E>(selector)!;
  }

  /** Whether there is such an element: at the print counter some are left out. */
  has(selector: string): boolean {
    return this.box.querySelector(selector) !== null;
  }

  /** Begins an answer; what was still on its way for an earlier question is no longer `isLatest`. */
  begin(): number {
    return ++this.latest;
  }

  /** Whether nothing was asked since `turn` began. */
  isLatest(turn: number): boolean {
    return turn === this.latest;
  }

  /** Says something in the live line. */
  say(words: string): void {
    this.part('#street-status').textContent = words;
  }

  /** Shows items in a list; an empty list is hidden with its heading. */
  list(selector: string, items: readonly HTMLElement[]): void {
    const list = this.part(selector);
    putInside(list, ...items);
    list.parentElement!.hidden = items.length === 0;
  }

  /** A new element with content; empty pieces of text are left out. */
  element<K extends keyof HTMLElementTagNameMap>(name: K, content: readonly (string | Node)[]): HTMLElementTagNameMap[K] {
    const element = this.box.ownerDocument.createElement(name);
    element.append(...content.filter((piece) => piece !== ''));
    return element;
  }

  /** A link to a street's page, which may be remembered when it is followed. */
  link(href: string, street: string | undefined, content: readonly (string | Node)[]): HTMLAnchorElement {
    const link = this.element('a', content);
    link.href = href;
    if (street !== undefined) link.dataset['street'] = street;
    return link;
  }
}
