/** The documents behind clause codes, each in full with what it is worth today. */
import type { Region } from '../../model/region.ts';
import { documentInFull } from '../region-sheets/region-documents.ts';

/** `广西　GX：《…》，征求意见稿，还没有施行。`, one line for each document of the regions that holds one of the clauses. */
export function citedDocuments(
  { regions }: { readonly regions: readonly Region[] },
  codes: readonly string[],
  today: string,
): string[] {
  return regions.flatMap(({ shortName, documents: all }) =>
    all
      .filter((document) => document.clauses.some(({ n }) => codes.includes(`${document.code}-${n}`)))
      .map((document) => `${shortName}　${documentInFull(document, today)}`),
  );
}
