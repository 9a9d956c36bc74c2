/** What the finder says about what it found. */
import type { PlaceHit } from '../domain/places/place-index.ts';

/** Addresses of the site's pages, each ending with a slash. */
export interface PlaceRoots {
  /** `/print/`. */
  readonly print: string;
  /** `/streets/`. */
  readonly streets: string;
  /** `/areas/`. */
  readonly areas: string;
}

/** Where a hit leads: the counter of a street with prints, else the street's page; a former name leads to what it is now. */
export function hitAddress({ code, kind, now }: Pick<PlaceHit, 'code' | 'kind' | 'now'>, roots: PlaceRoots): string {
  const [only, ...others] = now;
  if (only && !others.length)
    return only.kind === 'area' ? `${roots.areas}${only.code}/` : hitAddress({ ...only, kind: only.kind, now: [] }, roots);
  return `${kind === 'printed' ? roots.print : roots.streets}${code}/`;
}

/** The words beside a hit: what one finds there. */
export function hitNote({ kind, now, sample }: PlaceHit): string {
  const names = now.map(({ name }) => name).join('、');
  const told = {
    printed: '手册已做好，可以打印',
    page: '手册在网页上，PDF 按需要做',
    retired: names ? `名称已改，现在是${names}` : '名称已不用',
    unit: names ? `功能区，没有自己的手册，请看${names}` : '功能区，没有自己的手册',
  }[kind];
  return sample ? `样例：${told}` : told;
}

/** How much was found for `words`, for the live line. `villages` is `undefined` when they were not looked through. */
export function foundInWords(streets: number, villages: number | undefined, words: readonly string[]): string {
  if (streets + (villages ?? 0) === 0) return `没有找到。${hintFor(words)}也可以按下面的地区一步一步找。`;
  const parts = [streets && `${streets} 个街道、乡镇`, villages && `${villages} 个村、社区`].filter(Boolean);
  return `找到 ${parts.join('，')}`;
}

function hintFor(words: readonly string[]): string {
  if (words.every((word) => /^[a-z]+$/.test(word))) return '拼音能找街道、乡镇和区县；村、社区请写汉字。';
  return words.every((word) => [...word].length === 1) ? '多写一个字试试，' : '少写几个字试试，';
}
