/** Why a fact that a released book printed is no longer printed, as far as the content says so. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { ReleaseFact } from '../../model/street-edition.ts';
import { freshness } from '../freshness.ts';
import { visible } from '../visible-records.ts';

/** Said where the content gives no reason. */
const NO_REASON = '不再刊印';

/** The reason in a few words; 不再刊印 when none is known. */
export function whyGone(kb: KnowledgeBase, { id, phones = [] }: ReleaseFact, today: string): string {
  const refused = new Set(kb.blocklist.map(({ number }) => number));
  if (phones.some(({ number }) => refused.has(number))) return '号码已停用';
  const record = recordOf(kb, id);
  if (!record || record.publish === 'no') return NO_REASON;
  if ('status' in record && record.status === 'closed') return '已停用';
  if ('validTo' in record && record.validTo !== undefined && record.validTo < today) return '已过有效期';
  // Still fit to print: it has only ceased to serve this street.
  if (visible(record, 'print', today)) return NO_REASON;
  return freshness(record.assured?.on, today) === 'out-of-print' ? '时间太久没有核实，先不刊印' : '还没有核实，先不刊印';
}

function recordOf(kb: KnowledgeBase, factId: string) {
  const [kind, id] = factId.split('/');
  if (kind !== 'services' && kind !== 'programmes' && kind !== 'activities') return undefined;
  return kb[kind].find((record) => record.id === id);
}
