/** The search fields of a package: its search page lies beside its other pages. */
import { startSearchFields } from '../../search/search-field.ts';

for (const form of document.querySelectorAll<HTMLElement>('form.search-field')) {
  const folder = form.dataset['search'];
  if (folder?.endsWith('/')) form.dataset['search'] = `${folder}index.html`;
}
startSearchFields(document);
