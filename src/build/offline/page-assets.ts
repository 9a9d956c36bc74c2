/** What a built page needs, besides itself, to look and work as it should. */
import { siteTarget } from '../../packages/addresses.ts';
import { fetchedByCss, scanHtml, type Resource } from '../check-site/scan-html.ts';

/** Files that a page may need, by ending; pictures and sounds are done without. */
export const COPIED_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** What a module needs before it runs; what it fetches later, on a tap, is left to the network. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

/**
 * Addresses below the site's root of the styles, scripts and icons of the page at `address`, with what those need themselves, in
 * order. `read` gives the text of a file below the root; what it does not know is left out.
 */
export function pageAssets(address: string, base: string, read: (path: string) => string | undefined): string[] {
  const found: string[] = [];
  const follow = (references: readonly string[], from: string) => {
    for (const reference of references) {
      const path = siteTarget(reference, from, base)?.file;
      if (path === undefined || found.includes(path) || !Object.hasOwn(COPIED_TYPES, endingOf(path))) continue;
      const text = read(path);
      if (text === undefined) continue;
      found.push(path);
      follow(needs(text, endingOf(path)), path);
    }
  };
  const html = read(`${address}index.html`) ?? '';
  follow([...addresses(scanHtml(address, html).resources), ...imports(html)], address);
  return found;
}

/** Ending of a file's name, without the dot. */
export function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function needs(text: string, ending: string): string[] {
  if (ending === 'css') return addresses(fetchedByCss(text, 'css'));
  return ending === 'js' ? imports(text) : [];
}

function addresses(resources: readonly Resource[]): string[] {
  return resources.map(({ url }) => url);
}

function imports(text: string): string[] {
  return [...text.matchAll(STATIC_IMPORT)].map(([, address]) => address!);
}
