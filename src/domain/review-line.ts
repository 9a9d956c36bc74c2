import type { FrontMatter } from '../model/front-matter.ts';
import { dateInWords } from './freshness.ts';

const KINDS = { editor: '编辑', psychiatry: '精神科专业人员', law: '法律专业人员', teacher: '教师' } as const;

/** Who read a page, in one sentence; an unreviewed page says that no professional has read it. */
export function reviewLine(review: FrontMatter['review']): string {
  if (!review) return '本页尚未经专业人员审读。';
  return `${dateInWords(review.on)}由${review.by}（${KINDS[review.kind]}）审读。`;
}
