/** What a page shows and runs: style sheets, pictures, recordings, the few scripts that need no server. */
import { relativeLink, siteTarget } from './addresses.ts';
import { attribute, elementsIn, remove, setAttribute, setText, textOf, type Element, type Parent } from './dom.ts';
import type { OfflineSite, PackedPage } from './offline-site.ts';

/** Links in the head that an offline page has a use for. */
const KEPT_RELS = /^(stylesheet|icon)$/i;
/** Elements that show something, with the attributes that name it. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  source: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
};
/** What shows another page inside this one, or leads on by itself. */
const NEVER = new Set(['iframe', 'object', 'embed', 'base']);
/** Data for a script, not a script. */
const DATA = /^application\/json$/i;

/** Makes everything that `root` fetches a file of the package; what cannot work without a server goes. */
export function mendAssets(root: Parent, page: PackedPage, site: OfflineSite): void {
  for (const element of elementsIn(root)) {
    if (NEVER.has(element.tagName) || attribute(element, 'data-online') !== undefined) remove(element);
    else if (element.tagName === 'link') mendLink(element, page, site);
    else if (element.tagName === 'script') mendScript(element, page, site);
    else if (element.tagName === 'style') setText(element, offlineCss(textOf(element), page.file, page.name, site));
    else mendShown(element, page, site);
    if (attribute(element, 'data-offline') !== undefined) setAttribute(element, 'hidden', undefined);
    if (site.keepsAddresses) mendRoots(element, page, site);
  }
}

function mendLink(link: Element, page: PackedPage, site: OfflineSite): void {
  if (KEPT_RELS.test(attribute(link, 'rel') ?? '')) point(link, 'href', page, site);
  else remove(link);
}

/** Modules do not run from a disk; plain scripts and data stay. The few that stand in a page run before it is drawn and fetch nothing. */
function mendScript(script: Element, page: PackedPage, site: OfflineSite): void {
  const type = attribute(script, 'type');
  if (type !== undefined && DATA.test(type)) return;
  if (type !== undefined) remove(script);
  else if (attribute(script, 'src') !== undefined) point(script, 'src', page, site);
}

function mendShown(element: Element, page: PackedPage, site: OfflineSite): void {
  const names = SHOWN[element.tagName];
  if (!names) return;
  setAttribute(element, 'srcset', undefined);
  for (const name of names) if (attribute(element, name) !== undefined) point(element, name, page, site);
}

/** Points `name` at the file in the package; what would come from another site goes. */
function point(element: Element, name: string, page: PackedPage, site: OfflineSite): void {
  const address = attribute(element, name)!;
  if (/^data:/i.test(address)) return;
  const target = siteTarget(address, page.file, site.base);
  if (target) setAttribute(element, name, relativeLink(page.name, site.assetName(target.file)));
  else remove(element);
}

/** Folders of the site that a script is told in a `data-` attribute. */
function mendRoots(element: Element, page: PackedPage, { base }: OfflineSite): void {
  for (const { name, value } of element.attrs) {
    if (!name.startsWith('data-') || !value.startsWith(base) || !value.endsWith('/')) continue;
    setAttribute(element, name, `${relativeLink(page.name, `${value.slice(base.length)}x`).slice(0, -1)}` || './');
  }
}

/** The style sheet `css` of the file `from`, called `name` in the package, its pictures taken along. */
export function offlineCss(css: string, from: string, name: string, site: OfflineSite): string {
  return css.replace(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g, (whole, _quote: string, address: string) => {
    if (/^(data:|#)/i.test(address)) return whole;
    const target = siteTarget(address, from, site.base);
    return target ? `url("${relativeLink(name, site.assetName(target.file))}")` : 'none';
  });
}
