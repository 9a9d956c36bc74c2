/** Telephone lines that prose and layouts name by number or id. */
import { NATION } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Service } from '../model/service.ts';

/** A reference to a line: a national number or a service id. */
export interface LineRef {
  /** National number. */
  readonly n?: string | undefined;
  /** Service id. */
  readonly id?: string | undefined;
}

/** The service a reference means, or `undefined`: by id, or the record that serves the nation with that number. */
export function lineOf(kb: Pick<KnowledgeBase, 'services'>, ref: LineRef): Service | undefined {
  if (ref.id !== undefined) return kb.services.find((one) => one.id === ref.id);
  return kb.services.find((one) => one.serves.includes(NATION) && one.phones.some(({ number }) => number === ref.n));
}

/** The number a reference prints. Throws when the line is unknown: content checks come first. */
export function numberOf(kb: Pick<KnowledgeBase, 'services'>, ref: LineRef): string {
  const number = ref.n ?? lineOf(kb, ref)?.phones[0]?.number;
  if (number === undefined) throw new Error(`没有 id 为 “${ref.id}” 的电话`);
  return number;
}

/** The `tel:` address of a printed number; an extension is left to the caller's ear. */
export function telHref(number: string): string {
  return `tel:${number.replace(/转.*$/, '').replace(/[^\d]/g, '')}`;
}

/** A long number in groups that are easy to read aloud: `021-6438 7250`. */
export function spokenNumber(number: string): string {
  return number.replace(/^(0\d{2,3}-\d{4})(\d{4})/, '$1 $2');
}
