/** Which pages speak of the topics that the documents name: six to be taught (R20), five risks to be watched (R21). */
import { pagesOf, type KnowledgeBase, type ProsePage } from '../../model/knowledge-base.ts';
import type { Topic } from '../../model/reference.ts';

/** A topic and the pages on it. */
export interface TopicRow {
  /** Topic. */
  readonly topic: Topic;
  /** Guides for carers. */
  readonly guides: readonly ProsePage[];
  /** Class meetings. */
  readonly lessons: readonly ProsePage[];
  /** Toolkit pages with a sheet to print. */
  readonly sheets: readonly ProsePage[];
}

/** The rows of one of both matrices, in the order of `topics.json`. */
export function topicMatrix(
  kb: Pick<KnowledgeBase, 'pages' | 'topics' | 'forms'>,
  matrix: NonNullable<Topic['matrix']>,
): TopicRow[] {
  const on = (topic: Topic, pages: readonly ProsePage[]) => pages.filter(({ front }) => front.topics.includes(topic.id));
  return [...kb.topics.values()]
    .filter((topic) => topic.matrix === matrix)
    .map((topic) => ({
      topic,
      guides: on(topic, pagesOf(kb, 'guides')),
      lessons: on(topic, pagesOf(kb, 'lessons')),
      sheets: on(topic, pagesOf(kb, 'toolkit')).filter(({ front }) => kb.forms.has(front.slug)),
    }));
}
