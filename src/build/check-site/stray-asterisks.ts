import type { SiteRule } from './built-site.ts';

/** No Markdown asterisks are left standing in the text. */
export const strayAsterisks: SiteRule = {
  name: '残留的 **',
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ file, asterisks }) =>
      asterisks.map((around) => ({ file, what: `“${around}” 里有没有变成粗体的 **` })),
    ),
};
