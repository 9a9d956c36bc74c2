/** Links inside prose lead to a page of the site, written as the site writes it. */
import type { Problem } from '../../model/problem.ts';
import { FIXED_PAGES } from '../fixed-pages.ts';
import { pathAddress } from '../reading-paths.ts';
import type { Check } from './content-source.ts';
import { allInlines } from './prose-walk.ts';
import { suggestion } from './suggestion.ts';

/** Checks the page of every link; its fragment is checked on the built site, where ids are known. */
export const pageLinkProblems: Check = (kb) => {
  const addresses = new Set([
    ...FIXED_PAGES.map((path) => `/${path}`),
    ...kb.pages.map(({ kind, front }) => `/${kind}/${front.slug}/`),
    ...kb.readingPaths.map((path) => `/${pathAddress(path)}`),
  ]);
  return kb.pages.flatMap(({ file, prose }) =>
    allInlines(prose).flatMap((inline) => (inline.type === 'link' ? linkProblem(file, inline.href, addresses) : [])),
  );
};

function linkProblem(file: string, href: string, addresses: ReadonlySet<string>): Problem[] {
  const record = `正文链接 “${href}”`;
  const address = href.replace(/[?#].*$/, '');
  if (address === '' || addresses.has(address)) return [];
  if (addresses.has(`${address}/`)) return [{ file, record, what: '地址末尾少了 /', fix: `写成 ${address}/` }];
  return [{ file, record, what: '站内没有这个页面', fix: suggestion(address, addresses, '检查地址，或先写好那一页') }];
}
