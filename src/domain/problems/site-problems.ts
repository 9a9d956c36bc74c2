import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import type { Check } from './content-source.ts';
import { fieldName } from './record-name.ts';

/** A live site says who answers for it; its addresses agree; prints are of regions that are built. */
export const siteProblems: Check = ({ site }) => [...imprint(site), ...address(site), ...prints(site)];

function problem(path: readonly PropertyKey[], what: string, fix: string): Problem {
  return { file: 'content/site.json', record: fieldName(path), what, fix };
}

function imprint(site: Site): Problem[] {
  if (site.stage !== 'live') return [];
  const needed = {
    organizer: '主办单位',
    operator: '承办单位',
    correctionPhone: '纠错电话',
    ...(site.mainlandHosting ? { icp: 'ICP备案号' } : {}),
  } as const;
  return Object.entries(needed)
    .filter(([field]) => site.imprint[field as keyof Site['imprint']] === null)
    .map(([field, label]) =>
      problem(['imprint', field], `正式站（stage 是 live）缺${label}`, `填上${label}，或把 stage 改回 demo`),
    );
}

function address({ baseUrl, basePath }: Site): Problem[] {
  if (baseUrl === null || !URL.canParse(baseUrl)) return [];
  const path = new URL(baseUrl).pathname.replace(/\/?$/, '/');
  return path === basePath
    ? []
    : [
        problem(
          ['basePath'],
          `basePath 是 “${basePath}”，baseUrl 里的路径却是 “${path}”`,
          `写成一样；按 baseUrl，basePath 应为 “${path}”`,
        ),
      ];
}

function prints({ prints, regions }: Site): Problem[] {
  return prints.flatMap((print, index) =>
    print.regions.flatMap((code, place) =>
      regions.includes(code)
        ? []
        : [
            problem(
              ['prints', index, 'regions', place],
              `“${code}” 不在本站的 regions 里，印不出来`,
              `先把它写进 regions，或改成：${regions.join('、')}`,
            ),
          ],
    ),
  );
}
