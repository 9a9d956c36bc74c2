/** `/` leads to the search field of any page, as on many other sites; who is writing somewhere writes a slash. */

/** Wires the key on `document`. */
export function startSearchKey(document: Document): void {
  document.addEventListener('keydown', (event) => {
    const here = event.target as Element;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || here.closest('input, textarea, select')) return;
    const fields = [...document.querySelectorAll<HTMLInputElement>('#search-words, form.search-field input')];
    const field = fields.find((one) => one.offsetParent !== null);
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
}
