/** The links of a page in a package: to what is in it, to the public site, or to nowhere. */
import { publicAddress, relativeLink, siteTarget } from './addresses.ts';
import {
  ancestorsOf,
  attribute,
  elementsIn,
  isElement,
  remove,
  setAttribute,
  textOf,
  unlink,
  type Element,
  type Parent,
} from './dom.ts';
import type { OfflineSite, PackedPage } from './offline-site.ts';

/** Parts of the frame: ways through a site, of which a package holds a piece. */
const FRAME = new Set(['nav', 'header', 'footer', 'aside']);

/** Links that a program of the package turns into buttons, with what they open. */
const OPENERS: readonly (readonly [attribute: string, opens: string])[] = [['data-look-opener', '#look']];

/** Makes every link of `root` one that a file on a disk can follow; those that lead nowhere are no links any more. */
export function mendLinks(root: Parent, page: PackedPage, site: OfflineSite): void {
  const robbed = new Set<Element>();
  for (const link of elementsIn(root).filter(({ tagName }) => tagName === 'a' || tagName === 'area')) {
    const address = attribute(link, 'href');
    const target = address === undefined ? undefined : siteTarget(address, page.file, site.base);
    if (!target) continue;
    const name = site.nameOf(target.file);
    const opener = OPENERS.find(([one]) => attribute(link, one) !== undefined);
    if (opener) setAttribute(link, 'href', opener[1]);
    else if (name !== undefined) setAttribute(link, 'href', relativeLink(page.name, name, target.hash));
    else if (isOfFrame(link)) removeWithItem(link, robbed);
    else if (site.publicUrl !== null) leadOut(link, publicAddress(site.publicUrl, target));
    else if (isAloneInList(link)) removeWithItem(link, robbed);
    else unlink(link);
  }
  removeEmptied(robbed);
}

/** A part of the frame, or a way from page to page; in a sentence beside the text a link leaves its words. */
function isOfFrame(link: Element): boolean {
  const above = ancestorsOf(link).map(({ tagName }) => tagName);
  const main = above.indexOf('main');
  return main < 0 ? above.some((name) => FRAME.has(name)) : above.slice(0, main).includes('nav');
}

/** A link alone in its place, a card or an item of a list of ways: without an address there is nothing to press. Text keeps its words. */
function isAloneInList(link: Element): boolean {
  const holder = link.parentNode;
  if (!holder || !isElement(holder) || (holder.tagName !== 'li' && holder.tagName !== 'p')) return false;
  if (textOf(holder).trim() !== textOf(link).trim()) return false;
  return !ancestorsOf(link).some((one) => attribute(one, 'class')?.split(' ').includes('prose'));
}

/** Takes a link away, with the item that holds nothing else; `robbed` learns what held it. */
function removeWithItem(link: Element, robbed: Set<Element>): void {
  const holder = link.parentNode;
  const isAlone = holder && isElement(holder) && textOf(holder).trim() === textOf(link).trim();
  const gone = isAlone && (holder.tagName === 'li' || holder.tagName === 'p') ? holder : link;
  for (const one of ancestorsOf(gone)) robbed.add(one);
  remove(gone);
}

function leadOut(link: Element, address: string): void {
  setAttribute(link, 'href', address);
  setAttribute(link, 'rel', 'noreferrer');
  setAttribute(link, 'download', undefined);
}

/** Of what was robbed: lists without an item, sections with a heading over nothing, ways that lead nowhere. */
function removeEmptied(robbed: ReadonlySet<Element>): void {
  // Innermost first: a section is empty once its list is gone.
  const byDepth = [...robbed].sort((a, b) => ancestorsOf(b).length - ancestorsOf(a).length);
  for (const one of byDepth) if (isEmptied(one)) remove(one);
}

function isEmptied(one: Element): boolean {
  if (one.tagName === 'ul' || one.tagName === 'ol') return !elementsIn(one).some(({ tagName }) => tagName === 'li');
  if (one.tagName !== 'nav' && one.tagName !== 'section') return false;
  return one.childNodes.every((child) => (isElement(child) ? /^h[1-6]$/.test(child.tagName) : textOf(child).trim() === ''));
}
