/** No page takes the address of a page that is always there, such as `/lessons/planner/`. */
import type { Problem } from '../../model/problem.ts';
import { FIXED_PAGES } from '../fixed-pages.ts';
import type { Check } from './content-source.ts';

const TAKEN: ReadonlySet<string> = new Set(FIXED_PAGES);

/** Checks the slug of every page. */
export const reservedAddressProblems: Check = ({ pages }) =>
  pages.flatMap(({ kind, file, front }): Problem[] => {
    const address = `${kind}/${front.slug}/`;
    if (!TAKEN.has(address)) return [];
    const what = `“${front.slug}” 不能用：网址 /${address} 是网站自己的一页`;
    return [{ file, record: 'slug', what, fix: '换一个文件名和 slug' }];
  });
