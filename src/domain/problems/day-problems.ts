/** What has been done was done by today: a day yet to come is mistyped, and a year typed wrongly keeps a record “confirmed” for years. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import type { Review } from '../../model/review.ts';
import type { ContentSource } from './content-source.ts';
import { allRecords } from './placed-record.ts';
import { fieldName, recordName } from './record-name.ts';

/** A day that must not be yet to come. */
interface PastDay {
  readonly file: string;
  readonly record: string;
  /** What happened on it. */
  readonly what: string;
  /** `YYYY-MM-DD` or shorter; absent where nothing happened yet. */
  readonly date: string | undefined;
}

/** Days of things done that lie after `today`, `YYYY-MM-DD`. */
export function dayProblems(kb: KnowledgeBase, files: ContentSource, today: string): Problem[] {
  if (isBehind(kb, today)) return [];
  return [...recordDays(files), ...placeDays(files), ...pageDays(kb), ...packDays(files), ...listDays(kb)].flatMap(
    ({ file, record, what, date }) =>
      date === undefined || date <= today.slice(0, date.length)
        ? []
        : [{ file, record, what: `${what} ${date} 还没有到`, fix: '检查年、月、日；没有写错的，看看这台电脑的日期对不对' }],
  );
}

/** A clock by which most pages were written in days to come is wrong itself, and nothing can be held against it. */
function isBehind({ pages }: KnowledgeBase, today: string): boolean {
  return pages.filter(({ front }) => front.updated > today).length * 2 > pages.length;
}

function recordDays(files: ContentSource): PastDay[] {
  return allRecords(files).flatMap(({ file, index, record: { id, assured, sources } }) => [
    { file, record: recordName(index, id, ['assured', 'on']), what: '核实日期', date: assured?.on },
    ...sources.map(({ date }, at) => ({
      file,
      record: recordName(index, id, ['sources', at, 'date']),
      what: '来源的发布日期',
      date,
    })),
  ]);
}

function placeDays({ divisions, regions, editions }: ContentSource): PastDay[] {
  return [
    ...divisions.flatMap(({ file, data }) => [
      { file, record: 'asOf', what: '名单的日期', date: data.asOf },
      ...data.divisions.map(({ code, asOf }, index) => ({
        file,
        record: recordName(index, code, ['asOf']),
        what: '这一条的日期',
        date: asOf,
      })),
    ]),
    ...regions.flatMap(({ file, data }) =>
      data.documents.map(({ date }, index) => ({
        file,
        record: fieldName(['documents', index, 'date']),
        what: '发文日期',
        date,
      })),
    ),
    ...editions.flatMap(({ file, data: { imprint, releases = [] } }) => [
      { file, record: 'imprint.approvedOn', what: '批准日期', date: imprint?.approvedOn },
      ...releases.map(({ on }, index) => ({ file, record: fieldName(['releases', index, 'on']), what: '发布日期', date: on })),
    ]),
  ];
}

function pageDays({ pages }: KnowledgeBase): PastDay[] {
  return pages.flatMap(({ file, front }) => [
    { file, record: 'updated', what: '改动日期', date: front.updated },
    { file, record: 'audio.recorded', what: '录音日期', date: front.audio?.recorded },
    ...reviewDays(file, front.review),
  ]);
}

function packDays({ packs }: ContentSource): PastDay[] {
  return packs.flatMap(({ file, data: { updated, review } }) => [
    { file, record: 'updated', what: '改动日期', date: updated },
    ...reviewDays(file, review),
  ]);
}

function reviewDays(file: string, reviews: readonly Review[]): PastDay[] {
  return reviews.map(({ kind, on }) => ({ file, record: `review（${kind}）的 on`, what: '审读日期', date: on }));
}

function listDays({ changes, laws }: KnowledgeBase): PastDay[] {
  return [
    ...changes.map(({ on }, index) => ({
      file: 'content/changes.json',
      record: recordName(index, undefined, ['on']),
      what: '改动日期',
      date: on,
    })),
    ...laws.map(({ id, asOf }, index) => ({
      file: 'content/laws.json',
      record: recordName(index, id, ['asOf']),
      what: '核对日期',
      date: asOf,
    })),
  ];
}
