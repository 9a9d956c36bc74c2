/** The words of a question, as the bank on the page has them: they are sent once. */

/** What the tally shows of a question. */
export interface QuestionText {
  /** The question. */
  readonly ask: string;
  /** Words of the right answer. */
  readonly right: string;
  /** Why. */
  readonly why: string;
  /** The lesson that teaches it: its address and title. */
  readonly lesson: { readonly href: string; readonly title: string };
}

/** The text of the question `id`. Throws when the page does not hold it: bank and sheets come from one list. */
export function questionText(document: Document, id: string): QuestionText {
  const item = document.querySelector(`#question-${CSS.escape(id)}`);
  const link = item?.querySelector<HTMLAnchorElement>('[data-lesson]');
  if (!item || !link) throw new Error(`题库里没有 ${id}`);
  const words = (selector: string) => item.querySelector(selector)?.textContent.trim() ?? '';
  return {
    ask: words('[data-ask]'),
    right: words('[data-right]'),
    why: words('[data-why]'),
    lesson: { href: link.href, title: link.textContent.trim() },
  };
}
