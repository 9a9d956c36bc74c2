/** What the finder says about what it found. */
import type { PlaceHit } from '../domain/places/place-index.ts';

/** Addresses of the site's pages, each ending with a slash. */
export interface PlaceRoots {
  /** `/print/`, where a street with prints is to lead to its counter; absent: every street leads to its page. */
  readonly print?: string | undefined;
  /** `/streets/`. */
  readonly streets: string;
  /** `/areas/`. */
  readonly areas: string;
}

/** Where a hit leads: at the counter to that of a street with prints, else to the street's page; a former name to what it is now. */
export function hitAddress({ code, kind, now }: Pick<PlaceHit, 'code' | 'kind' | 'now'>, roots: PlaceRoots): string {
  const [only, ...others] = now;
  if (only && !others.length)
    return only.kind === 'area' ? `${roots.areas}${only.code}/` : hitAddress({ ...only, kind: only.kind, now: [] }, roots);
  return `${kind === 'printed' && roots.print !== undefined ? roots.print : roots.streets}${code}/`;
}

/** The street whose page a hit leads to; none where it leads to an area. */
export function hitStreet({ code, now }: Pick<PlaceHit, 'code' | 'now'>): string | undefined {
  const [only, ...others] = now;
  if (!only || others.length) return code;
  return only.kind === 'area' ? undefined : only.code;
}

/** The words beside a hit: what has become of a former name and, at the print counter, what there is to print. May be empty. */
export function hitNote({ kind, now, sample }: PlaceHit, atCounter: boolean): string {
  const names = now.map(({ name }) => name).join('、');
  const told = {
    printed: atCounter ? '手册已做好，可以打印' : '',
    page: atCounter ? '手册在网页上，PDF 按需要做' : '',
    retired: names ? `名称已改，现在是${names}` : '名称已不用',
    unit: names ? `功能区，没有自己的手册，请看${names}` : '功能区，没有自己的手册',
  }[kind];
  return [sample && '样例', told].filter(Boolean).join('：');
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
