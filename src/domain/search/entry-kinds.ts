/** Names of what can be found, and the kinds that are looked for together. */
import type { EntryKind } from './catalogue-rows.ts';

/** Names of the kinds. */
export const KIND_NAMES: Readonly<Record<EntryKind, string>> = {
  help: '现在怎么办',
  guides: '怎么带孩子',
  lessons: '班会课',
  toolkit: '工具',
  policies: '政策解读',
  campaigns: '活动包',
  training: '培训',
  glossary: '名词',
  line: '电话',
  place: '服务点',
  benefit: '补助',
  programme: '项目',
  area: '地区',
  page: '本站',
};

/** Kinds that visitors look for together. */
export const KIND_GROUPS = {
  read: { name: '文章', kinds: ['help', 'guides', 'page'] },
  call: { name: '电话和地点', kinds: ['line', 'place', 'area'] },
  work: { name: '工具和表单', kinds: ['toolkit', 'training', 'campaigns'] },
  teach: { name: '班会课', kinds: ['lessons'] },
  rules: { name: '政策、名词、补助', kinds: ['policies', 'glossary', 'benefit', 'programme'] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly kinds: readonly EntryKind[] }>>;

/** A group of kinds. */
export type KindGroup = keyof typeof KIND_GROUPS;
