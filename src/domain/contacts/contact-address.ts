import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import { ancestors } from '../divisions.ts';
import type { ContactAddress } from './contact.ts';

/**
 * Where a service is, for the map that opens from an address book: with the levels that the street address leaves out,
 * or 清河路 would be looked for in the wrong city. `null` without an address, and thus for every refuge.
 */
export function contactAddress(kb: Pick<KnowledgeBase, 'divisions'>, { address, area }: Service): ContactAddress | null {
  if (address === undefined) return null;
  const levels = [...ancestors(kb, area), kb.divisions.get(area)].flatMap((one) => (one?.code.length === 6 ? one.name : ''));
  const [region = '', ...nearer] = levels.map((name) => (address.includes(name) ? '' : name));
  return { street: address, locality: nearer.join(''), region };
}
