import type { ReviewKind } from '../../model/review.ts';

/** What readers of a page see, and what stands on a sheet and in its file name. */
export const REVIEWER_NAMES: Readonly<Record<ReviewKind, { readonly full: string; readonly short: string }>> = {
  psychiatry: { full: '精神科专业人员', short: '精神科' },
  law: { full: '法律专业人员', short: '法律' },
  teacher: { full: '教师', short: '教师' },
  editor: { full: '编辑', short: '编辑' },
};
