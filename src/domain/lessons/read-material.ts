/** Reads what lessons and staff courses have in common. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import { siteNotices } from '../notices.ts';
import { pageAsOf, pageUrl } from '../page-as-of.ts';
import { citedDocuments } from '../policies/cited-documents.ts';
import { reviewLine } from '../review-line.ts';
import type { LessonNumber, Material } from './lesson.ts';
import { namedNumbers } from './lesson-numbers.ts';

/** The common facts of `page` on `today`; `urgent` are the numbers of its last slide. */
export function readMaterial(
  kb: KnowledgeBase,
  page: ProsePage<'lessons' | 'training'>,
  urgent: readonly LessonNumber[],
  today: string,
): Material {
  const { front, prose } = page;
  return {
    slug: front.slug,
    title: front.title,
    summary: front.summary,
    minutes: front.minutes,
    goals: front.goals,
    urgent,
    numbers: [...urgent, ...namedNumbers(kb, prose, urgent, today)],
    sources: front.sources.flatMap((id) => {
      const source = kb.sources.get(id);
      return source ? [`${source.title}，${source.publisher}${source.year ? `，${source.year}` : ''}`] : [];
    }),
    policy: { clauses: front.policy, documents: citedDocuments(kb, front.policy, today) },
    reviewLine: reviewLine(page),
    updated: front.updated,
    asOf: pageAsOf(kb, page),
    notices: siteNotices(kb),
    siteName: kb.site.name,
    url: pageUrl(kb, page),
  };
}
