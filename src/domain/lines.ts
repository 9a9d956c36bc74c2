/** Telephone lines that prose and layouts name by number or id. */
import { NATION } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Service } from '../model/service.ts';
import { serviceById } from './service-by-id.ts';

/** A reference to a line: a national number or a service id. */
export interface LineRef {
  /** National number. */
  readonly n?: string | undefined;
  /** Service id. */
  readonly id?: string | undefined;
}

/** The service a reference means, or `undefined`: by id, or the record that serves the nation with that number. */
export function lineOf(kb: Pick<KnowledgeBase, 'services'>, ref: LineRef): Service | undefined {
  if (ref.id !== undefined) return serviceById(kb.services, ref.id);
  return kb.services.find((one) => one.serves.includes(NATION) && one.phones.some(({ number }) => number === ref.n));
}

/**
 * The number a reference prints: the one it names, or the first of the record it names. Throws when no record has that id. That
 * a named number is a line of the nation is not asked here: the content check of telephones in pages has asked it.
 */
export function numberOf(kb: Pick<KnowledgeBase, 'services'>, ref: LineRef): string {
  const number = ref.n ?? lineOf(kb, ref)?.phones[0]?.number;
  if (number === undefined) throw new Error(`没有 id 为 “${ref.id}” 的电话`);
  return number;
}
