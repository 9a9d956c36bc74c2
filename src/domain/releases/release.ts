/** Which release of its handbook a street's facts are, and what releases there are. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { StreetRelease } from '../../model/street-edition.ts';
import { streetsWithPage } from '../divisions.ts';
import { dateInWords } from '../freshness.ts';
import type { Handbook, Release } from '../handbook/handbook.ts';
import { printedFacts, sameFacts } from './release-facts.ts';

/** The releases of the street `code`, oldest first. */
export function releasesOf(kb: Pick<KnowledgeBase, 'editions'>, code: string): readonly StreetRelease[] {
  return kb.editions.get(code)?.releases ?? [];
}

/** The release whose facts `book` holds: the latest one or none. Its number and address go onto the book. */
export function withRelease(kb: Pick<KnowledgeBase, 'editions'>, book: Handbook, today: string): Handbook {
  const latest = releasesOf(kb, book.code).at(-1);
  if (!latest) return book;
  const facts = printedFacts(book).map(({ fact }) => fact);
  if (!sameFacts(latest.facts, facts, today)) return book;
  return { ...book, release: inWords(latest), url: book.url && `${book.url}${releasePath(latest.number)}` };
}

/** Address of a release's page, below its street's. */
export function releasePath(number: number): string {
  return `editions/${number}/`;
}

/** Every release that has a page; a retired code keeps its own. */
export function releasesWithPage(
  kb: Pick<KnowledgeBase, 'divisions' | 'regions' | 'editions'>,
): { readonly code: string; readonly number: number }[] {
  return streetsWithPage(kb).flatMap(({ code }) => releasesOf(kb, code).map(({ number }) => ({ code, number })));
}

/** A release's number and date, as a reader sees them. */
export function inWords({ number, on }: StreetRelease): Release {
  return { number, on: dateInWords(on), month: dateInWords(on.slice(0, 7)) };
}
