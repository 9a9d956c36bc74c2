import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import { isEmbeddable, oembedOf } from './embed.ts';
import { lessonFileNames } from './lesson-files.ts';
import { lessonsToGive } from './read-lesson.ts';

/** Every file that lies below the pages of the lessons, relative to the site's root; the pages themselves are not among them. */
export function lessonOutputs(kb: Pick<KnowledgeBase, 'pages' | 'site'>): string[] {
  const below = (slug: string, files: readonly string[]) => files.map((file) => `lessons/${slug}/${file}`);
  const slides = ['index.html', 'classroom.js', 'classroom.css'].map((file) => `slides/${file}`);
  return [
    ...lessonsToGive(kb).flatMap(({ front }) => below(front.slug, [...lessonFileNames(front.type), ...slides])),
    ...pagesOf(kb, 'lessons').flatMap((page) =>
      below(page.front.slug, [
        ...(isEmbeddable(kb, page) ? ['embed/index.html'] : []),
        ...(oembedOf(kb, page) ? ['oembed.json'] : []),
      ]),
    ),
  ];
}
