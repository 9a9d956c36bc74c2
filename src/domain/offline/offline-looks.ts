import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { streetsWithPage } from '../divisions.ts';
import { oncePer } from '../once-per.ts';

/** Pages whose styles and scripts are kept offline though they are not: a street is kept only where somebody ticks it. */
export const offlineLooks = oncePer((kb: Pick<KnowledgeBase, 'divisions' | 'regions'>): readonly string[] => {
  const street = streetsWithPage(kb).find(({ replacedBy }) => !replacedBy)?.code;
  return street === undefined ? [] : [`streets/${street}/`, `streets/${street}/handbook/`];
});
