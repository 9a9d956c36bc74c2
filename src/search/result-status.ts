/** What the live line says about an answer. */
import type { Results } from './answer-query.ts';

/** While the catalogue is on its way; the numbers of the page can be dialled meanwhile. */
export const WAITING = '还在打开，请等一下。下面的号码现在就能打。';
/** The catalogue is long on its way; the answer comes when it comes. */
export const LATE = '搜索还没有打开，请看看网络。下面是能打的号码和文章。';
/** The catalogue cannot be fetched. */
export const FAILED = '搜索没有打开，请看看网络。下面是能打的号码和文章。';

/** How much was found, how the query was read, and whether the answer is whole and sure. */
export function statusOf({ places, hits, texts, readAs, sure, partial }: Results): string {
  const count = places.length + hits.length + texts.length;
  const read = readAs === undefined ? '' : `按“${readAs}”找的。`;
  const whole = sure || !partial ? '' : '有一部分没打开，没有查全。';
  if (count === 0) return `${read}${whole}没有找到答这个问题的页面。换个说法试试，或看下面的号码和文章。`;
  const many = places.length > 2 ? '同名的地方有好几个，前面加上区县的名字会更准。' : '';
  return sure ? `${read}找到 ${count} 条${many && `。${many}`}` : `${read}${whole}没有完全对上的，下面 ${count} 条可能有关`;
}

/** How much is left of it when it is narrowed. */
export function narrowedStatus(count: number): string {
  return count ? `这样挑，有 ${count} 条` : '这样挑，一条也没有。放宽一点试试。';
}
