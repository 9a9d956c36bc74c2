/** The content security policy of a page in a package: it may read its own files, and nothing goes out. */
import { createHash } from 'node:crypto';
import { append, attribute, elementsIn, firstNamed, remove, textOf, type Parent } from './dom.ts';

/**
 * Gives the page its policy in place of the site's. `file:` stands beside 'self', for browsers do not agree on what 'self' is
 * to a file on a disk; nothing may be fetched by a script, sent, or shown from elsewhere.
 */
export function setPolicy(root: Parent): void {
  const elements = elementsIn(root);
  for (const meta of elements.filter(({ tagName }) => tagName === 'meta')) {
    if (/^(content-security-policy|refresh)$/i.test(attribute(meta, 'http-equiv') ?? '')) remove(meta);
  }
  const hashes = (name: string) =>
    elements
      .filter(({ tagName, parentNode }) => tagName === name && parentNode !== null)
      .filter((one) => attribute(one, 'src') === undefined && attribute(one, 'type') === undefined)
      .map((one) => `'sha256-${digest(textOf(one))}'`);
  const own = "'self' file:";
  const content = [
    "default-src 'none'",
    `script-src ${[own, ...new Set(hashes('script'))].join(' ')}`,
    `style-src ${[own, ...new Set(hashes('style'))].join(' ')}`,
    `img-src ${own} data:`,
    `media-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = firstNamed(root, 'head');
  if (!head) return;
  const meta = append(head, 'meta', { 'http-equiv': 'content-security-policy', content });
  // It binds only what comes after it.
  head.childNodes = [meta, ...head.childNodes.filter((one) => one !== meta)];
  const charset = head.childNodes.find((one) => 'attrs' in one && one.attrs.some(({ name }) => name === 'charset'));
  if (charset) head.childNodes = [charset, ...head.childNodes.filter((one) => one !== charset)];
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
