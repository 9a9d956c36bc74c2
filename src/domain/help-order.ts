import type { ProsePage } from '../model/knowledge-base.ts';

/** Crisis pages by what cannot wait: red before orange, then the plan's order by slug list; unknown slugs last. */
export function inHelpOrder(pages: readonly ProsePage<'help'>[]): ProsePage<'help'>[] {
  const rank = (page: ProsePage<'help'>) => {
    const index = ORDER.indexOf(page.front.slug);
    return index < 0 ? ORDER.length : index;
  };
  return pages.toSorted((a, b) => rank(a) - rank(b) || (a.front.slug < b.front.slug ? -1 : 1));
}

/** The order in which a frightened person looks: life first, then harm by others, then the rest. */
const ORDER = [
  'bu-xiang-huo',
  'shanghai-ziji',
  'wufu-shoushang',
  'luoshui',
  'bu-jian-le',
  'jiali-baoli',
  'xingqinhai',
  'zhengzai-qiling',
  'lesuo-zhaopian',
  'mei-ren-guan',
  'xiang-bian-le-ren',
  'zainan-shigu',
  'xuexiao-shihou',
];
