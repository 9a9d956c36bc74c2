/** 资料截至: one rule for the page of a street and its books, so that both say the same of the same facts. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { regionOf } from './divisions.ts';
import { factDate, newest } from './freshness.ts';
import type { StreetFacts } from './street-facts.ts';

/** Facts that something shows of a street. Leave out what it does not show. */
export type ShownFacts = Pick<StreetFacts, 'hotlines' | 'places' | 'medical' | 'programmes' | 'activities'>;

/**
 * The newest of the facts shown of the street `code`, its list of villages and communities among them; `undefined`: none is dated.
 * Articles do not count: people take the day for the age of the numbers.
 */
export function factsAsOf(
  kb: Pick<KnowledgeBase, 'divisions' | 'regions' | 'divisionsAsOf'>,
  code: string,
  shown: ShownFacts,
): string | undefined {
  const { hotlines, places, medical, programmes, activities } = shown;
  return newest([
    ...[...hotlines, ...places, ...medical].map(({ record }) => factDate(record)),
    ...[...programmes, ...activities].map(({ record }) => factDate(record)),
    kb.divisionsAsOf.get(regionOf(kb, code)?.code ?? ''),
  ]);
}
