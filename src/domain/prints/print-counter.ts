import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Edition } from '../../model/site.ts';
import { isStreetCode, lineage, streetsWithPage } from '../divisions.ts';
import { printsOf } from './print-plan.ts';

/** What to look at before a book is printed, in the order in which it shows. */
export const CHECKS_BEFORE_PRINTING: readonly string[] = [
  '每页下面有没有“样稿”“演示版”字样。有，就只能自己看，不能发。',
  '“尚未电话核实”的号码，先打一遍。',
  '空着的横线（儿童主任、班主任、村居电话），印好后用笔填，或盖章。',
];

/** A region at the print counter. */
export interface CounterRegion {
  /** Region code. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** Whether it is the invented city. */
  readonly sample: boolean;
  /** Districts with streets whose prints this build makes; empty when none are made. */
  readonly districts: readonly {
    readonly code: string;
    readonly name: string;
    readonly streets: readonly { readonly code: string; readonly name: string; readonly editions: readonly Edition[] }[];
  }[];
}

/** What the print counter offers on `today`, in the site's order of regions. */
export function printCounter(kb: Pick<KnowledgeBase, 'site' | 'regions' | 'divisions'>, today: string): CounterRegion[] {
  const printed = streetsWithPage(kb)
    .map((street) => ({ code: street.code, name: street.name, editions: printsOf(kb.site, street, today) }))
    .filter(({ editions }) => editions.length > 0);
  return kb.regions.map((region) => {
    const streets = printed.filter(({ code }) => lineage(kb, code).includes(region.code));
    const codes = [...new Set(streets.map(({ code }) => lineage(kb, code).find((one) => !isStreetCode(one))!))];
    const districts = codes.map((code) => ({
      code,
      name: kb.divisions.get(code)!.name,
      streets: streets.filter((street) => street.code.startsWith(code)),
    }));
    return { code: region.code, name: region.name, sample: region.sample ?? false, districts };
  });
}
