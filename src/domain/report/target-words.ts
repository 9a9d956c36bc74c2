/** The figures of a region's documents in words, for those that the site's records cannot answer. */
import type { Region } from '../../model/region.ts';

/** A figure of a region's documents. */
export type Target = NonNullable<Region['targets']>[string];

/** What each figure is about. */
const WORDS: Readonly<Record<string, string>> = {
  'handbook.recipients': '资源手册发给谁',
  'safety_lecture.station_min_per_quarter': '工作站每季度安全讲座（场）',
  'safety_event.village_min_per_year': '村（居）每年安全活动（次）',
  'child_director.extra_when_children_over': '孩子超过多少人要增加儿童主任',
  'core_knowledge.min_awareness_pct': '学生心理健康核心知识知晓率（%）',
  'publicity.min_per_year': '每年集中宣传（次）',
  campaign_days: '宣传日',
  'home_visit.class_teacher_min_per_year': '班主任每学年家访（次）',
  'youth_centre.training_min_per_year': '青少年活动场所人员每年培训（次）',
  'report.district_due': '报送日期',
};

/** What the figure `key` is about; a figure that nobody has put into words keeps its key. */
export function targetWords(key: string): string {
  return WORDS[key] ?? key;
}
