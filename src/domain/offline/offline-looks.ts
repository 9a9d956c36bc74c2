import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isCurrent, streetsWithPage } from '../divisions.ts';
import { oncePerDay } from '../once-per.ts';

/** Pages whose styles and scripts are kept offline though they are not: a street is kept only where somebody ticks it. */
export const offlineLooks = oncePerDay((kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, today): readonly string[] => {
  const street = streetsWithPage(kb).find((one) => isCurrent(one, today))?.code;
  return street === undefined ? [] : [`streets/${street}/`, `streets/${street}/handbook/`];
});
