import { RECORD_KINDS } from '../problems/placed-record.ts';
import { textsIn } from '../problems/written.ts';
import { fieldName } from '../problems/record-name.ts';
import type { Course } from './course.ts';
import type { DivisionChange } from './division-change.ts';
import type { PlaceFiles, RecordKind } from './place-files.ts';

/** Fields of records that still say the name of a division that has lost it, one line each. A person must ask: the office may have moved too. */
export function formerNames(
  { records }: Pick<PlaceFiles, 'records'>,
  { now }: Pick<Course, 'now'>,
  changes: readonly DivisionChange[],
): string[] {
  const lost = changes.flatMap((one) => {
    const before = now.get(one.code)?.name;
    const stays = before === one.name && (one.change === '改名' || one.change === '改码');
    return before === undefined || one.change === '新设' || stays ? [] : [{ before, codes: [one.code, ...one.successors] }];
  });
  return (Object.keys(RECORD_KINDS) as RecordKind[]).flatMap((kind) =>
    [...records[kind]].flatMap(([file, all]) =>
      all.flatMap((record) => {
        const near = lost.filter(({ codes }) => codes.some((code) => code === record.area || record.serves.includes(code)));
        const fields = near.flatMap(({ before }) => textsIn(record).filter(({ value }) => value.includes(before)));
        if (!fields.length) return [];
        const names = [...new Set(fields.map(({ path }) => fieldName(path)))].join('、');
        return `content/${kind}/${file}.json “${record.id}” 的 ${names} 里还有旧名字：请打电话问清楚再改`;
      }),
    ),
  );
}
