/** Which streets get which prints in a normal build (`site.json` `prints`). */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { EDITIONS, type Edition, type Site } from '../../model/site.ts';
import { streetsWithPage } from '../divisions.ts';
import { oncePer } from '../once-per.ts';

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

/** Every print of a normal build, street by street in code order. A retired code keeps its page but gets no new print. */
export const printPlan = oncePer((kb: Pick<KnowledgeBase, 'site' | 'divisions' | 'regions'>): readonly PrintJob[] =>
  streetsWithPage(kb)
    .filter(({ replacedBy }) => replacedBy === undefined)
    .flatMap(({ code }) => editionsOf(kb.site, code).map((edition) => ({ code, edition }))),
);

/** Streets that get `edition` in a normal build. */
export function streetsWithEdition(kb: Pick<KnowledgeBase, 'site' | 'divisions' | 'regions'>, edition: Edition): string[] {
  return printPlan(kb).flatMap((job) => (job.edition === edition ? job.code : []));
}

function covers(region: string, code: string): boolean {
  const prefix = region.replace(/(00)+$/, '');
  return code.startsWith(prefix);
}
