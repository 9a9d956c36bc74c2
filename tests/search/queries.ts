/** The queries people type, and when a result is one of those they should find. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '../../src/model/knowledge-base.ts';

/** One query. */
export interface Query {
  /** What is typed. */
  readonly q: string;
  /** Kind of query, such as `colloquial`. */
  readonly kind: string;
  /** Targets, any of which answers it: `guides/kaoza-le`, `glossary#转介`, `hotline:12356`, `street:三林镇`, `area:徐汇区`, `service:id`. */
  readonly expect: readonly string[];
  /** Whether the crisis answer must show. */
  readonly must_show_crisis?: true;
}

/** A result as the page shows it. */
export interface ShownResult {
  /** Address of its link, below the base path, decoded. */
  readonly path: string;
  /** Title. */
  readonly title: string;
}

/** The queries of a file beside this one. */
export function queriesOf<Q = Query>(file: string): readonly Q[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Q[];
}

/** Whether `result` is the target. */
export function isTarget(
  kb: Pick<KnowledgeBase, 'services' | 'divisions'>,
  { path, title }: ShownResult,
  target: string,
): boolean {
  const [kind, name = ''] = target.split(':');
  switch (kind) {
    case 'street':
      return kb.divisions.get(/^streets\/(\d+)\//.exec(path)?.[1] ?? '')?.name === name;
    case 'area':
      return path.startsWith('areas/') && title.endsWith(name);
    case 'service':
      return path === `services/${name}/`;
    case 'hotline':
      return kb.services.some(({ id, phones }) => path === `services/${id}/` && phones.some(({ number }) => number === name));
    default:
      return path.replace(/\/(#|$)/, '$1') === target;
  }
}
