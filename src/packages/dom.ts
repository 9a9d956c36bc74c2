/** The few things that are done to a parsed page. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of a page. */
export type Node = DefaultTreeAdapterTypes.Node;
/** A node that holds others. */
export type Parent = DefaultTreeAdapterTypes.ParentNode;
/** An element. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

/** All elements below `parent` in the order of the page; those of a `template` are no part of it. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement).flatMap((one) => [one, ...elementsIn(one)]);
}

/** The first element of that name. */
export function firstNamed(parent: Parent, name: string): Element | undefined {
  return elementsIn(parent).find((one) => one.tagName === name);
}

/** The value of an attribute; `undefined` when the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Sets an attribute; with `undefined` it goes. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const rest = element.attrs.filter((one) => one.name !== name);
  element.attrs = value === undefined ? rest : [...rest, { name, value }];
}

/** Takes an element out of the page with all it holds. */
export function remove(element: Element): void {
  defaultTreeAdapter.detachNode(element);
}

/** Leaves of a link what it holds, in a `span` that keeps its looks: rules that shape a link by its element shape it no more. */
export function unlink(link: Element): void {
  link.tagName = link.nodeName = 'span';
  link.attrs = link.attrs.filter(({ name }) => name === 'class' || name.startsWith('data-astro-cid'));
}

/** The text below a node. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Puts `text` in the place of all that an element holds. */
export function setText(element: Element, text: string): void {
  element.childNodes = [];
  defaultTreeAdapter.insertText(element, text);
}

/** The elements that hold `element`, the nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const above = element.parentNode;
  return above && isElement(above) ? [above, ...ancestorsOf(above)] : [];
}

/** A new element at the end of `parent`. */
export function append(parent: Parent, name: string, attributes: Readonly<Record<string, string>>): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = defaultTreeAdapter.createElement(name, (parent as Element).namespaceURI, attrs);
  defaultTreeAdapter.appendChild(parent, element);
  return element;
}
