/** Ids are part of addresses: within one kind none occurs twice, whatever file it stands in. */
import type { Problem } from '../../model/problem.ts';
import type { Check, ContentSource } from './content-source.ts';
import { duplicates } from './duplicates.ts';
import { type AnyRecord, placed, problemAt, RECORD_KINDS } from './placed-record.ts';
import { recordName } from './record-name.ts';

/** Checks the ids of records, lists and pages. */
export const idProblems: Check = (kb, files) => [
  ...(Object.keys(RECORD_KINDS) as (keyof typeof RECORD_KINDS)[]).flatMap((kind) => recordIds(files, kind)),
  ...listed('content/topics.json', 'id', files.topics, ({ id }) => id),
  ...listed('content/sources.json', 'id', files.sources, ({ id }) => id),
  ...listed('content/laws.json', 'id', kb.laws, ({ id }) => id),
  ...listed('content/glossary.json', 'term', kb.glossary, ({ term }) => term),
  ...duplicates(kb.pages, ({ kind, front }) => `${kind}/${front.slug}`).map(({ item, first }) => ({
    file: item.file,
    record: 'slug',
    what: `“${item.front.slug}” 已经用在 ${first.file}`,
    fix: '换一个文件名和 slug',
  })),
];

function recordIds(files: ContentSource, kind: keyof typeof RECORD_KINDS): Problem[] {
  return duplicates(placed<AnyRecord>(files[kind]), ({ record }) => record.id).map(({ item, first }) =>
    problemAt(
      item,
      ['id'],
      `另一条${RECORD_KINDS[kind]}也叫 “${item.record.id}”：${first.file} 的第 ${first.index + 1} 条`,
      '给其中一条换一个 id',
    ),
  );
}

function listed<T>(file: string, field: string, items: readonly T[], idOf: (item: T) => string): Problem[] {
  const numbered = items.map((item, index) => ({ index, id: idOf(item) }));
  return duplicates(numbered, ({ id }) => id).map(({ item, first }) => ({
    file,
    record: recordName(item.index, item.id, [field]),
    what: `“${item.id}” 写了两次，第 ${first.index + 1} 条也是`,
    fix: '合成一条，或换一个名字',
  }));
}
