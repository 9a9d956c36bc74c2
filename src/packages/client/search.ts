/** The search page of a package: its tables come as a plain script, for a disk answers no requests. */
import { startSearchPage } from '../../search/search-page.ts';
import { EmbeddedTables } from './embedded-tables.ts';

startSearchPage(document, new EmbeddedTables(globalThis.hutongSearchTables));
