/** Numbers without an area code that a sheet may add: what is left of a number that was cut short looks like one of them. */
import type { KnowledgeBase } from '../../../model/knowledge-base.ts';
import type { Misread } from './cell.ts';
import { PHONE_FIX } from './read-phone.ts';

/** Numbers of three digits that are answered all over the country. */
const EVERYWHERE: ReadonlySet<string> = new Set(['110', '119', '120', '122']);

/**
 * What is wrong with a number of three to six digits; `undefined` when nothing is. Those of five and six digits begin with 1 or 9;
 * others are believed only when the site has them already.
 */
export function shortNumberProblem(number: string, { services }: Pick<KnowledgeBase, 'services'>): Misread | undefined {
  if (!/^\d{3,6}$/.test(number) || EVERYWHERE.has(number) || /^[19]\d{4,5}$/.test(number)) return undefined;
  if (services.some(({ phones }) => phones.some((one) => one.number === number))) return undefined;
  return { what: '位数不够，也不是全国都打得通的短号码', fix: PHONE_FIX };
}
