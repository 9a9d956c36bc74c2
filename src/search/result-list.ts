/** Draws results. All text goes in as text; of Pagefind's excerpts, which are HTML, only the marks are kept. */
import { spokenNumber, telHref } from '../domain/phone-words.ts';
import { markedText } from './marked-text.ts';
import type { ResultItem } from './result-items.ts';
import { putInside } from '../map/put-inside.ts';

/** Replaces what `list` holds by `items`; letters that stand in one of `words` are marked. */
export function drawResults(list: Element, items: readonly ResultItem[], words: readonly string[]): void {
  const draw = new Drawing(list.ownerDocument, words);
  putInside(list, ...items.map((item) => draw.item(item)));
}

class Drawing {
  private readonly document: Document;
  private readonly words: readonly string[];

  constructor(document: Document, words: readonly string[]) {
    this.document = document;
    this.words = words;
  }

  item({ href, label, title, text, excerpt, numbers }: ResultItem): HTMLElement {
    const link = this.element('a', [this.element('small', [label]), this.element('b', this.marked(title))]);
    link.href = href;
    link.append(this.element('span', excerpt === undefined ? this.marked(text) : this.marks(excerpt)));
    return this.element('li', [link, ...numbers.map(({ number, mark }) => this.call(number, mark))]);
  }

  private call(number: string, mark: string): HTMLElement {
    const link = this.element('a', [`打 ${spokenNumber(number)}`]);
    link.href = telHref(number);
    link.className = 'call number';
    return this.element('p', mark ? [link, this.element('small', [mark])] : [link]);
  }

  /** The text of an excerpt with its marks; whatever else its HTML may hold stays words. A template runs and loads nothing. */
  private marks(html: string): (string | Node)[] {
    const held = this.document.createElement('template');
    held.innerHTML = html;
    return [...held.content.childNodes].map((node) => {
      const words = node.textContent ?? '';
      return node.nodeName === 'MARK' ? this.element('mark', [words]) : words;
    });
  }

  private marked(text: string): (string | Node)[] {
    return markedText(text, this.words).map((part) => (part.marked ? this.element('mark', [part.text]) : part.text));
  }

  private element<K extends keyof HTMLElementTagNameMap>(name: K, content: readonly (string | Node)[]): HTMLElementTagNameMap[K] {
    const element = this.document.createElement(name);
    element.append(...content);
    return element;
  }
}
