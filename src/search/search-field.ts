/** The search field of other pages: it only leads to the search page, the words behind the hash, where no server sees them. */

/** Shows the fields of `document` and wires them; `/` leads to the first one of any page. */
export function startSearchFields(document: Document): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.search-field')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = new FormData(form).get('words');
      location.href = `${form.dataset['search']}#q=${encodeURIComponent(String(words ?? '').trim())}`;
    });
  }
  document.addEventListener('keydown', (event) => {
    const here = event.target as HTMLElement;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || here.closest('input, textarea, select')) return;
    const fields = [...document.querySelectorAll<HTMLInputElement>('#search-words, form.search-field input')];
    const field = fields.find((one) => one.offsetParent !== null);
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
}
