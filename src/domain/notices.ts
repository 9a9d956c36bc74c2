/** The lines that warn a reader what a page or print is not (DESIGN 3.2, site stage and imprint). */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { isSampleCode } from './divisions.ts';

/** On everything of the invented city. */
export const SAMPLE_NOTICE = '样例：地名、机构、号码都是虚构的';
/** On every page and print of a demo site. */
export const DEMO_NOTICE = '演示版：文字未经专业审读，地址电话未逐条核实';
/** On a print that no street has approved. */
export const UNAPPROVED_NOTICE = '样稿，非街镇编印，不得发放';

/** Notices of the whole site, for every page. */
export function siteNotices(kb: Pick<KnowledgeBase, 'site'>): string[] {
  return kb.site.stage === 'demo' ? [DEMO_NOTICE] : [];
}

/** Notices of a place, for its pages. */
export function placeNotices(code: string): string[] {
  return isSampleCode(code) ? [SAMPLE_NOTICE] : [];
}

/** Whether the street has approved a print of its own. */
export function isApproved(kb: Pick<KnowledgeBase, 'editions'>, code: string): boolean {
  return Boolean(kb.editions.get(code)?.imprint);
}

/** Notices of a street's handbook on the web, those of the site apart. */
export function handbookNotices(kb: Pick<KnowledgeBase, 'editions'>, code: string): string[] {
  return [...placeNotices(code), ...(isApproved(kb, code) ? [] : [UNAPPROVED_NOTICE])];
}
