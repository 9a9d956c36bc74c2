import type { Handbook } from '../../../src/domain/handbook/handbook.ts';
import { rich } from './rich-handbook.ts';

/** Read by programs, fixed by the code, or held to a form by the content checks. */
const UNTOUCHED =
  /^(id|code|url|siteUrl|asOf|asOfDate|type|level|trust|binding|until|number|phone|href|slug|notices|emergency|map|release|fields)$/;

/** A full book with `words` in place of every text that an author writes. */
export function filledWith(words: string): Handbook {
  const filled = (value: unknown, key = ''): unknown => {
    if (UNTOUCHED.test(key)) return value;
    if (typeof value === 'string') return value && words;
    if (Array.isArray(value)) return value.map((one) => filled(one));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, name)]));
  };
  const book = filled(rich) as Handbook;
  return { ...book, title: `${book.street}资源手册`, siteName: rich.siteName };
}
