import type { SiteRule } from './built-site.ts';

/** No anchor stands twice on a page: a link to it, a label or a screen reader would find only the first. */
export const uniqueIds: SiteRule = {
  name: '重复的位置（id）',
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ file, repeatedIds }) =>
      repeatedIds.map((id) => ({
        file,
        what: `“${id}” 这个位置有不止一处，链接只到得了第一处。是文章的标题，就把重了的改一个说法`,
      })),
    ),
};
