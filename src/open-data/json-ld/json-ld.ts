/** Notes for search engines and other programs inside a page (JSON-LD, schema.org). */
import { scriptJson } from '../script-json.ts';

/** A node of schema.org. */
export interface JsonLd {
  /** Type or types. */
  readonly '@type': string | readonly string[];
  /** Properties of the type. */
  readonly [property: string]: unknown;
}

/** The context of all nodes. */
const CONTEXT = 'https://schema.org';

/** The text of a script element; no text of a record can end the element. */
export function jsonLdText(node: JsonLd): string {
  return scriptJson({ '@context': CONTEXT, ...node });
}

/** The properties whose value is known. */
export function known<T extends Record<string, unknown>>(properties: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<T>;
}
