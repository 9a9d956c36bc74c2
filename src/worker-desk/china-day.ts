/** The day by which a sheet is judged in a worker's browser. */
import { newest } from '../domain/freshness.ts';
import { chinaMoment } from '../domain/opening/open-now.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/**
 * The day in China at the moment `epochMs` of the worker's clock, `YYYY-MM-DD`. A clock that stopped years ago is not believed:
 * nothing was confirmed after today.
 */
export function chinaDay({ services }: Pick<KnowledgeBase, 'services'>, epochMs: number): string {
  const { day } = chinaMoment(epochMs);
  const confirmed = newest(services.map(({ assured }) => assured?.on));
  return confirmed !== undefined && confirmed > day ? confirmed : day;
}
