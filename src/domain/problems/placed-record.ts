/** Records together with the place they were written at. */
import type { Problem } from '../../model/problem.ts';
import type { Activity, Benefit, Programme } from '../../model/offers.ts';
import type { Service } from '../../model/service.ts';
import type { CodedFile, ContentSource } from './content-source.ts';
import { recordName } from './record-name.ts';

/** A service, an activity, a programme or a benefit. */
export type AnyRecord = Service | Activity | Programme | Benefit;

/** A record and where it stands. */
export interface Placed<T> {
  /** File relative to the project. */
  readonly file: string;
  /** Code in the file's name. */
  readonly code: string;
  /** Place in the file, from 0. */
  readonly index: number;
  /** The record. */
  readonly record: T;
}

/** The kinds of coded record files by their Chinese name. */
export const RECORD_KINDS = { services: '服务', activities: '活动', programmes: '项目', benefits: '待遇' } as const;

/** The records of some files, in file order. */
export function placed<T>(files: readonly CodedFile<readonly T[]>[]): Placed<T>[] {
  return files.flatMap(({ file, code, data }) => data.map((record, index) => ({ file, code, index, record })));
}

/** Services and offers of every kind. */
export function allRecords(files: ContentSource): Placed<AnyRecord>[] {
  return (Object.keys(RECORD_KINDS) as (keyof typeof RECORD_KINDS)[]).flatMap((kind): Placed<AnyRecord>[] =>
    placed<AnyRecord>(files[kind]),
  );
}

/** A problem of a placed record, at `path` inside it. */
export function problemAt(at: Placed<{ readonly id: string }>, path: readonly PropertyKey[], what: string, fix: string): Problem {
  return { file: at.file, record: recordName(at.index, at.record.id, path), what, fix };
}
