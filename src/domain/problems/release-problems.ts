/** The releases of a street follow each other, belong to an approved book, and say each fact once. */
import type { Problem } from '../../model/problem.ts';
import type { StreetEdition, StreetRelease } from '../../model/street-edition.ts';
import type { Check, CodedFile } from './content-source.ts';
import { duplicates } from './duplicates.ts';

/** Ids of facts may name records that are gone: a release remembers them on purpose. */
export const releaseProblems: Check = (_kb, files) => files.editions.flatMap(problemsOf);

function problemsOf({ file, data: { imprint, releases = [] } }: CodedFile<StreetEdition>): Problem[] {
  const at = (record: string, what: string, fix: string): Problem => ({ file, record, what, fix });
  return [
    ...(releases.length && !imprint
      ? [at('imprint', '有发布过的版次，却没有编印单位和批准日期', '补上 imprint；从来没有发布过，就删去 releases')]
      : []),
    ...releases.flatMap((release, index) => orderProblems(release, index, releases[index - 1], at)),
    ...releases.flatMap(({ facts }, index) =>
      duplicates(facts, ({ id }) => id).map(({ item }) =>
        at(
          `releases[${index}].facts`,
          `“${item.id}” 写了两次`,
          '发布记录由 npm run handbook -- --release 写，请从备份里复制回来',
        ),
      ),
    ),
  ];
}

function orderProblems(
  { number, on }: StreetRelease,
  index: number,
  before: StreetRelease | undefined,
  at: (record: string, what: string, fix: string) => Problem,
): Problem[] {
  const record = `releases[${index}]`;
  return [
    ...(number === index + 1
      ? []
      : [
          at(
            `${record}.number`,
            `版次写的是 ${number}，应为 ${index + 1}`,
            '版次从 1 起，一版接一版；发过的版次不能删，书上印着它的网址',
          ),
        ]),
    ...(before && on < before.on
      ? [at(`${record}.on`, `第 ${number} 版的日期 ${on} 早于前一版的 ${before.on}`, '检查这两个日期')]
      : []),
  ];
}
