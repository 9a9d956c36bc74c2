/** Which streets get which prints in a normal build (`site.json` `prints`). */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { EDITIONS, type Edition, type Site } from '../../model/site.ts';
import { codeStem } from '../code-stem.ts';
import type { Division } from '../../model/division.ts';
import { isCurrent, streetsWithPage } from '../divisions.ts';
import { oncePerDay } from '../once-per.ts';

/** One print to make. */
export interface PrintJob {
  /** Street code. */
  readonly code: string;
  /** Edition. */
  readonly edition: Edition;
}

/** Editions a normal build makes for the street `code`, in the fixed order. */
export function editionsOf(site: Pick<Site, 'prints'>, code: string): Edition[] {
  const planned = new Set(
    site.prints.filter(({ regions }) => regions.some((region) => covers(region, code))).flatMap(({ editions }) => editions),
  );
  return EDITIONS.filter((edition) => planned.has(edition));
}

/** Editions that a normal build on `today` makes for a street: a retired code keeps its page but gets no new print. */
export function printsOf(site: Pick<Site, 'prints'>, street: Division, today: string): Edition[] {
  return isCurrent(street, today) ? editionsOf(site, street.code) : [];
}

/** Every print of a normal build on `today`, street by street in code order. */
export const printPlan = oncePerDay((kb: Pick<KnowledgeBase, 'site' | 'divisions' | 'regions'>, today): readonly PrintJob[] =>
  streetsWithPage(kb).flatMap((street) => printsOf(kb.site, street, today).map((edition) => ({ code: street.code, edition }))),
);

/** Streets that get `edition` in a normal build on `today`. */
export function streetsWithEdition(
  kb: Pick<KnowledgeBase, 'site' | 'divisions' | 'regions'>,
  edition: Edition,
  today: string,
): string[] {
  return printPlan(kb, today).flatMap((job) => (job.edition === edition ? job.code : []));
}

function covers(region: string, code: string): boolean {
  return code.startsWith(codeStem(region));
}
