import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import type { Region } from '../../model/region.ts';
import { FIRST_LINE } from '../first-line.ts';
import { clausesOf } from './clauses.ts';
import type { Check, CodedFile } from './content-source.ts';
import { duplicates } from './duplicates.ts';
import { fieldName } from './record-name.ts';
import { regionListProblems, sourcedLines } from './region-list-problems.ts';
import { suggestion } from './suggestion.ts';
import { whoCountsClauses, whoCountsProblems } from './who-counts-problems.ts';

/** Checks region profiles, those that are built and those that are not. */
export const regionProblems: Check = (kb, files) => [
  ...kb.site.regions.flatMap((code, index) => builtRegion(kb, files.regions, code, index)),
  ...files.regions.flatMap((at) => [
    ...(at.data.code === at.code
      ? []
      : [problem(at, ['code'], `写的是 “${at.data.code}”，文件却是 ${at.code}.json`, '两者写成一样')]),
    ...hotlines(kb, at),
    ...clauses(at),
    ...regionListProblems(kb, at),
    ...whoCountsProblems(kb, at),
    ...seasons(kb, at),
  ]),
  ...duplicates(
    files.regions.flatMap((at) => at.data.documents.map((document, index) => ({ at, index, code: document.code }))),
    ({ code }) => code,
  ).map(({ item, first }) =>
    problem(
      item.at,
      ['documents', item.index, 'code'],
      `文件代号 “${item.code}” 用了两次，另一处在 ${first.at.file}`,
      '换一个代号',
    ),
  ),
];

type RegionFile = CodedFile<Region>;

function problem({ file }: RegionFile, path: readonly PropertyKey[], what: string, fix: string): Problem {
  return { file, record: fieldName(path), what, fix };
}

function builtRegion(kb: KnowledgeBase, regions: readonly RegionFile[], code: string, index: number): Problem[] {
  const at = { file: 'content/site.json', record: fieldName(['regions', index]) };
  return [
    ...(regions.some((one) => one.code === code)
      ? []
      : [{ ...at, what: `没有 content/regions/${code}.json`, fix: `补上 “${code}” 的地区文件，或从 regions 里删去它` }]),
    ...(kb.divisions.has(code)
      ? []
      : [
          {
            ...at,
            what: `区划名录里没有 “${code}”`,
            fix: suggestion(code, kb.divisions.keys(), `补上 content/divisions/${code}.json`),
          },
        ]),
  ];
}

function hotlines(kb: KnowledgeBase, at: RegionFile): Problem[] {
  const { hotlines: ids } = at.data;
  const services = new Map(kb.services.map((one) => [one.id, one]));
  const national = kb.services.find(
    (one) => one.serves.includes(NATION) && one.phones.some(({ number }) => number === FIRST_LINE),
  );
  const first = ids[0]!;
  return [
    ...(services.has(first) && first !== national?.id
      ? [
          problem(
            at,
            ['hotlines', 0],
            `第一条是 “${first}”，不是全国统一心理援助热线 ${FIRST_LINE}`,
            national ? `把 “${national.id}” 放在第一位` : `先在 content/services/000000.json 里补上 ${FIRST_LINE}`,
          ),
        ]
      : []),
    ...ids.flatMap((id, index) =>
      services.has(id)
        ? []
        : [
            problem(
              at,
              ['hotlines', index],
              `没有叫 “${id}” 的热线`,
              suggestion(id, services.keys(), '先在 services 里补上，或删去'),
            ),
          ],
    ),
    ...duplicates(
      ids.map((id, index) => ({ id, index })),
      ({ id }) => id,
    ).map(({ item }) => problem(at, ['hotlines', item.index], `“${item.id}” 写了两次`, '删去一个')),
  ];
}

/** Clause numbers are unique, and figures rest on the region's own documents: nothing is borrowed. */
function clauses(at: RegionFile): Problem[] {
  const own = new Set(clausesOf(at.data));
  const cited: { readonly path: readonly PropertyKey[]; readonly code: string }[] = [
    ...(at.data.visit?.clauses ?? []).map((code, index) => ({ path: ['visit', 'clauses', index], code })),
    ...Object.entries(at.data.targets ?? {}).map(([key, { clause }]) => ({ path: ['targets', key, 'clause'], code: clause })),
    ...sourcedLines(at.data).flatMap(({ path, line: { clause } }) =>
      clause === undefined ? [] : { path: [...path, 'clause'], code: clause },
    ),
    ...whoCountsClauses(at.data),
  ];
  return [
    ...at.data.documents.flatMap(({ code, clauses: numbered }, index) =>
      duplicates(
        numbered.map(({ n }, place) => ({ n, place })),
        ({ n }) => String(n),
      ).map(({ item }) =>
        problem(at, ['documents', index, 'clauses', item.place], `条款 ${code}-${item.n} 写了两次`, '改正编号，或合成一条'),
      ),
    ),
    ...cited
      .filter(({ code }) => !own.has(code))
      .map(({ path, code }) =>
        problem(at, path, `本地区的文件里没有条款 “${code}”`, suggestion(code, own, '只能引用本地区自己的文件')),
      ),
  ];
}

function seasons(kb: KnowledgeBase, at: RegionFile): Problem[] {
  return (at.data.seasons ?? []).flatMap(({ topics }, index) =>
    topics.flatMap((id, place) =>
      kb.topics.has(id)
        ? []
        : [
            problem(
              at,
              ['seasons', index, 'topics', place],
              `没有叫 “${id}” 的主题`,
              suggestion(id, kb.topics.keys(), '先在 topics.json 里补上'),
            ),
          ],
    ),
  );
}
