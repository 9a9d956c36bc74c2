/** Titles that the MDX components print; web and print use the same words. */
import type { CareLevel, RiskLevel } from '../prose/tree.ts';

/** Title of the “one thing today” box. */
export const TODAY_TITLE = '今天就能做的一件事';
/** Title of the short part for the child. */
export const FOR_CHILD_TITLE = '写给你（孩子）';
/** Titles of the three care levels. */
export const CARE_TITLES: Readonly<Record<CareLevel, string>> = {
  normal: '普通：先自己试试',
  soon: '尽快：这一周里找人',
  now: '立即：现在就打电话',
};
/** Titles of the crisis box by risk. */
export const CRISIS_TITLES: Readonly<Record<RiskLevel, string>> = {
  red: '现在有危险',
  orange: '今天就联系',
  yellow: '这一周里问一问',
  green: '想问一问，找谁',
};
