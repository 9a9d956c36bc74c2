/** A reading path leads through guides that are there, each once. */
import { pagesOf } from '../../model/knowledge-base.ts';
import type { Check } from './content-source.ts';
import { duplicates } from './duplicates.ts';
import { recordName } from './record-name.ts';
import { suggestion } from './suggestion.ts';

/** Checks `reading-paths.json`. */
export const readingPathProblems: Check = (kb) => {
  const slugs = new Set(pagesOf(kb, 'guides').map(({ front }) => front.slug));
  const file = 'content/reading-paths.json';
  return [
    ...duplicates(kb.readingPaths, ({ id }) => id).map(({ item }) => ({
      file,
      record: recordName(kb.readingPaths.indexOf(item), item.id),
      what: `id “${item.id}” 用了两次`,
      fix: '改一个，让每条路都有自己的 id',
    })),
    ...kb.readingPaths.flatMap(({ id, guides }, index) => [
      ...guides.flatMap((slug, place) =>
        slugs.has(slug)
          ? []
          : [
              {
                file,
                record: recordName(index, id, ['guides', place]),
                what: `没有叫 “${slug}” 的文章`,
                fix: suggestion(slug, slugs, '写 guides/ 里的文件名，不带 .mdx'),
              },
            ],
      ),
      ...duplicates(guides, (slug) => slug).map(({ item }) => ({
        file,
        record: recordName(index, id, ['guides']),
        what: `“${item}” 写了两次`,
        fix: '一条路里每篇只写一次',
      })),
    ]),
  ];
};
