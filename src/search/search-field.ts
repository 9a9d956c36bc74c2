/** The search field of other pages: it only leads to the search page. The words are in no address, so in no server's log and no history. */
import { forgetHanded, handOver } from './handed-words.ts';
import { startSearchKey } from './search-key.ts';

/** Shows the fields of `document` and wires them. */
export function startSearchFields(document: Document): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.search-field')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      handOver(String(new FormData(form).get('words') ?? '').trim(), form.dataset['search']!);
    });
  }
  // "Back" from a search page that did not load may show this page as it was put aside, without running it again.
  addEventListener('pageshow', ({ persisted }) => persisted && forgetHanded());
  startSearchKey(document);
}
