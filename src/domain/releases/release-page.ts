/** The page of one release of a street's handbook, and what its erratum slip is made of. */
import type { Division } from '../../model/division.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { StreetRelease } from '../../model/street-edition.ts';
import { ancestorLinks, type AncestorLink } from '../area-page.ts';
import { assembleHandbook } from '../handbook/assemble-handbook.ts';
import type { FactChange } from './fact-change.ts';
import { isCurrent, isSampleCode, streetsAfter, successorsOf } from '../divisions.ts';
import type { Handbook, Release } from '../handbook/handbook.ts';
import { releaseChanges } from './release-changes.ts';
import { printedFacts, type PrintedFact } from './release-facts.ts';
import { whyGone } from './release-gone.ts';
import { inWords, releasePath, releasesOf, releasesWithPage } from './release.ts';

/** A change with the reason why a fact is gone; empty for facts that are still printed. */
export interface ToldChange extends FactChange {
  /** 已停用; empty. */
  readonly reason: string;
}

/** What the page of a release shows. */
export interface ReleasePage {
  /** Today's book of the street. */
  readonly book: Handbook;
  /** Divisions above the street, outermost first. */
  readonly above: readonly AncestorLink[];
  /** The release. */
  readonly release: Release;
  /** The street's latest release, when it is another one. */
  readonly latest: Release | null;
  /** For a retired code: what replaced it. */
  readonly successors: readonly Division[];
  /** Whether the code is retired. */
  readonly retired: boolean;
  /** Every fact changed since. */
  readonly changes: readonly ToldChange[];
  /** Address of this page for a QR code; `null`: no address is set. */
  readonly url: string | null;
  /** Whether it belongs to the invented city. */
  readonly sample: boolean;
}

/** The page of release `number` of the street `code`. Throws when there is no such release. */
export function releasePage(kb: KnowledgeBase, code: string, number: number, today: string): ReleasePage {
  const release = releasesOf(kb, code).find((one) => one.number === number);
  if (!release) throw new Error(`${code} 没有第 ${number} 版`);
  const book = assembleHandbook(kb, code, today);
  const present = presentFacts(kb, book, today);
  const last = releasesOf(kb, code).at(-1)!;
  const reason = ({ kind, id }: FactChange) =>
    kind === 'removed'
      ? whyGone(
          kb,
          release.facts.find((fact) => fact.id === id)!,
          today,
        )
      : '';
  return {
    book,
    above: ancestorLinks(kb, code),
    release: inWords(release),
    latest: last === release ? null : inWords(last),
    successors: present.successors,
    retired: present.retired,
    changes: changesSince(release, present, today).map((change) => ({ ...change, reason: reason(change) })),
    url: book.siteUrl && `${book.siteUrl}streets/${code}/${releasePath(number)}`,
    sample: isSampleCode(code),
  };
}

/** The releases whose printed copies are no longer right: each has an erratum slip. */
export function releasesToCorrect(kb: KnowledgeBase, today: string): { readonly code: string; readonly number: number }[] {
  const codes = new Set(releasesWithPage(kb).map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const present = presentFacts(kb, assembleHandbook(kb, code, today), today);
    const wrong = releasesOf(kb, code).filter((release) => changesSince(release, present, today).length > 0);
    return wrong.map(({ number }) => ({ code, number }));
  });
}

/** What holds today for the holder of a printed copy. */
interface Present {
  /** Facts, those of the streets that took over included: what moved is not gone. */
  readonly facts: readonly PrintedFact[];
  readonly retired: boolean;
  readonly successors: readonly Division[];
}

function presentFacts(kb: KnowledgeBase, book: Handbook, today: string): Present {
  const street = kb.divisions.get(book.code)!;
  if (isCurrent(street, today)) return { facts: printedFacts(book), retired: false, successors: [] };
  const successors = successorsOf(kb, street, today);
  const books = [book, ...streetsAfter(kb, street, today).map(({ code }) => assembleHandbook(kb, code, today))];
  const facts = [...new Map(books.flatMap(printedFacts).map((one) => [one.fact.id, one])).values()];
  return { facts, retired: true, successors };
}

/** A retired street's book is not added to: whoever holds it is sent to the new one. */
function changesSince(release: StreetRelease, { facts, retired }: Present, today: string): FactChange[] {
  const changes = releaseChanges(release, facts, today);
  return retired ? changes.filter(({ kind }) => kind !== 'added') : changes;
}
