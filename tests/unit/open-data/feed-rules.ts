/** What RFC 4287 asks of an Atom feed, as far as a feed of whole addresses needs it. */
import { expect } from 'vitest';
import { childrenOf, readXml, type XmlElement } from './read-xml.ts';

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

/** Expects `xml` to keep to the rules, and gives its entries. */
export function expectAtom(xml: string): XmlElement[] {
  const feed = readXml(xml);
  expect(feed.name).toBe('feed');
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  expectCommon(feed);
  expect(
    childrenOf(feed, 'author')
      .flatMap((author) => childrenOf(author, 'name'))
      .map(({ text }) => text !== ''),
  ).toEqual([true]);
  expect(childrenOf(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self')).toHaveLength(1);
  const entries = childrenOf(feed, 'entry');
  entries.forEach(expectCommon);
  const ids = entries.map((entry) => childrenOf(entry, 'id')[0]!.text);
  expect(new Set(ids).size, 'an id twice').toBe(ids.length);
  return entries;
}

/** A feed and each of its entries have exactly one id, title and moment of change, and lead somewhere. */
function expectCommon(element: XmlElement): void {
  for (const name of ['id', 'title', 'updated']) expect(childrenOf(element, name), name).toHaveLength(1);
  expect(URL.canParse(childrenOf(element, 'id')[0]!.text), childrenOf(element, 'id')[0]!.text).toBe(true);
  expect(childrenOf(element, 'updated')[0]!.text).toMatch(DATE_TIME);
  const links = childrenOf(element, 'link');
  expect(links.filter(({ attributes }) => attributes['rel'] === 'alternate')).toHaveLength(1);
  for (const { attributes } of links) expect(attributes['href']).toMatch(/^https?:\/\//);
}
