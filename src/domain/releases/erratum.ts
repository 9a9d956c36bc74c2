/** The erratum slip of a release, taken from its page: one sheet to fold or cut and put into the printed copy. */
import type { Handbook } from '../handbook/handbook.ts';
import type { ReleasePage, ToldChange } from './release-page.ts';

/** The slip. */
export interface Erratum extends Pick<Handbook, 'street' | 'place' | 'siteName' | 'asOf' | 'asOfDate' | 'notices'> {
  /** Title of the book that it corrects. */
  readonly title: string;
  /** Edition that it corrects: 第 1 版. */
  readonly edition: string;
  /** Day of that release in words. */
  readonly on: string;
  /** For a retired code: what replaced the street; else empty. */
  readonly successors: readonly string[];
  /** What changed, most urgent first; as many are printed as fit on the sheet. */
  readonly changes: readonly ToldChange[];
  /** Where to send corrections. */
  readonly corrections: string;
  /** Address of the release's page, where later changes stand; `null`: none is set. */
  readonly url: string | null;
}

/** The slip of the release that `page` shows. */
export function erratum({ book, release, successors, changes, url }: ReleasePage): Erratum {
  const { street, place, siteName, asOf, asOfDate, notices, title, provenance } = book;
  return {
    street,
    place,
    siteName,
    asOf,
    asOfDate,
    notices,
    title,
    edition: `第 ${release.number} 版`,
    on: release.on,
    successors: successors.map(({ name }) => name),
    changes,
    corrections: provenance.corrections,
    url,
  };
}
