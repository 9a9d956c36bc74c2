import type { ProsePage } from '../model/knowledge-base.ts';
import type { RiskLevel } from '../prose/tree.ts';

/** Crisis pages by what cannot wait: in the order below; those it does not name come last, the most urgent of them first. */
export function inHelpOrder(pages: readonly ProsePage<'help'>[]): ProsePage<'help'>[] {
  const rank = (page: ProsePage<'help'>) => {
    const index = ORDER.indexOf(page.front.slug);
    return index < 0 ? ORDER.length : index;
  };
  return pages.toSorted(
    (a, b) =>
      rank(a) - rank(b) || RISKS.indexOf(a.front.risk) - RISKS.indexOf(b.front.risk) || (a.front.slug < b.front.slug ? -1 : 1),
  );
}

const RISKS: readonly RiskLevel[] = ['red', 'orange', 'yellow', 'green'];

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
