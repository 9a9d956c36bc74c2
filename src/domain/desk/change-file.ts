/**
 * A small file with a worker's changes, made in the browser, mailed to the operator and taken over by the command line. It holds
 * each record before and after, so that changes to something that has changed meanwhile are noticed.
 */
import { z } from 'astro/zod';
import { divisionCode, isoDate, NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import { CALL_FILE_FORMAT } from '../calls/call-file.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { lookedAt, twinOf } from './judge-drafts.ts';
import { newId } from './new-record.ts';
import { publicFace, withKeptBack } from './public-face.ts';
import { recordChange, type RecordChange } from './record-diff.ts';
import { ruleBreaches } from './record-rules.ts';
import { inOrder, RECORD_SCHEMAS } from './record-schemas.ts';
import { sameValue } from './same-value.ts';
import { reachProblem } from './serves-reach.ts';
import { recordsOf } from './sheet-scope.ts';
import type { Draft, RecordKind } from './sheets/layout.ts';

/** Says in the first line what the file is. */
const FORMAT = 'hutong-changes';
/** Goes up when a file of today could be misunderstood by a program of tomorrow. */
const VERSION = 1;

const change = <K extends RecordKind>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), before: RECORD_SCHEMAS[kind].nullable(), after: RECORD_SCHEMAS[kind] });

const changeFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Day it was made. */
  made: isoDate,
  /** Place it is about; `null` when the sheet did not say. */
  area: divisionCode.nullable(),
  /** Records before and after. */
  changes: z.array(z.union([change('services'), change('activities'), change('programmes'), change('benefits')])).min(1),
});

/** A worker's changes. */
export type ChangeFile = z.infer<typeof changeFile>;

/** The changes as a file. */
export function changeFileOf(changes: readonly RecordChange[], area: string | undefined, today: string): ChangeFile {
  return {
    format: FORMAT,
    version: VERSION,
    made: today,
    area: area ?? null,
    changes: changes.map(({ kind, before, after }) => ({ kind, before, after })) as ChangeFile['changes'],
  };
}

/** `改动-310104014-2026-11-22.json` */
export function changeFileName({ area, made }: Pick<ChangeFile, 'area' | 'made'>): string {
  return `改动-${area ?? '全部'}-${made}.json`;
}

/** Whether a text is meant to be such a file, sound or not. */
export function isChangeFile(text: string): boolean {
  return /^\s*\{/.test(text);
}

/** What a change file does to the content of today, and what is wrong with it. */
export interface ReadChangeFile {
  /** Changes; of the sound records when there are problems. */
  readonly changes: readonly RecordChange[];
  /** What must be settled first; `file` is the name given. */
  readonly problems: readonly Problem[];
  /** What the operator should know. */
  readonly remarks: readonly string[];
}

/** Reads the text of a change file. `today` is `YYYY-MM-DD`. */
export function readChangeFile(kb: KnowledgeBase, file: string, text: string, today: string): ReadChangeFile {
  const parsed = parse(text);
  if ('what' in parsed) return { changes: [], remarks: [], problems: [{ file, record: '', ...parsed }] };
  const problems: Problem[] = [];
  const remarks: string[] = [];
  const changes: RecordChange[] = [];
  const taken = new Set([...kb.services, ...kb.activities, ...kb.programmes, ...kb.benefits].map(({ id }) => id));
  for (const [index, one] of parsed.file.changes.entries()) {
    const named = `第 ${index + 1} 条 “${one.after.name}”`;
    const refuse = (what: string, fix: string) => problems.push({ file, record: named, what, fix });
    const outcome = settle(kb, one.kind, one.before, one.after, taken, changes);
    if ('what' in outcome) refuse(outcome.what, outcome.fix);
    else if ('remark' in outcome) remarks.push(`${named}${outcome.remark}`);
    else {
      const breaches = ruleBreaches(kb, one.kind, outcome.record);
      for (const { path, what, fix } of breaches) refuse(`${path.join('.')} ${what}`, fix);
      const found = recordChange(kb, one.kind, one.before && outcome.now, outcome.record);
      // The page makes no files of the nation's sheet, so the rows of each answer for the place it names.
      const place = parsed.file.area === null || parsed.file.area === NATION ? outcome.record.area : parsed.file.area;
      const beyond = found && reachProblem(kb, place, found);
      if (beyond) refuse(`「服务范围」写得太宽，${beyond.what}`, beyond.fix);
      if (!breaches.length && found && !beyond) {
        taken.add(outcome.record.id);
        changes.push(lookedAt(kb, place, found, today));
      }
    }
  }
  return { changes, problems, remarks };
}

type Outcome =
  | { readonly record: AnyRecord; readonly now: AnyRecord | null }
  | { readonly remark: string }
  | { readonly what: string; readonly fix: string };

/** What becomes of one change: it may be done already, and what it changes may have been changed by somebody else. */
function settle(
  kb: KnowledgeBase,
  kind: RecordKind,
  before: AnyRecord | null,
  after: AnyRecord,
  taken: ReadonlySet<string>,
  earlier: readonly RecordChange[],
): Outcome {
  const records = recordsOf(kb, kind);
  if (before === null) {
    const twin = records.find((one) => sameValue({ ...one, id: '' }, { ...after, id: '' }));
    if (twin) return { remark: `已经有了（编号 ${twin.id}），没有再加` };
    // The browser that made the file knows no record that is kept back: one of the same name must not come in by that door.
    const namesake = twinOf(kb, kind, after, earlier);
    if (namesake)
      return {
        what: `这里已经有一条同名的（编号 ${namesake.id}${namesake.publish === 'no' ? '，没有公开' : ''}）`,
        fix: '请和填表的人说一声：是同一处的，不用再加；真是另外一处，名称请写得不一样',
      };
    // Two sheets made on the same day may have given the same number.
    const id = taken.has(after.id) ? newId(kind, after as unknown as Draft, taken) : after.id;
    return { record: inOrder(kind, { ...after, id }), now: null };
  }
  const now = records.find(({ id }) => id === after.id);
  if (before.id !== after.id) return { what: `编号从 ${before.id} 变成了 ${after.id}`, fix: '编号不能改。请重新做一次改动文件' };
  if (!now) return { what: `网站上没有编号 ${after.id}`, fix: '请从现在的网站重新下载资料表，再做一次' };
  const face = publicFace(kb, now);
  if ([now, face].some((one) => sameValue(one, after))) return { remark: '已经改过了' };
  if (sameValue(now, before)) return { record: inOrder(kind, after), now };
  if (sameValue(face, before)) return { record: inOrder(kind, withKeptBack(kb, now, after)), now };
  const fields = [...new Set([...Object.keys(face), ...Object.keys(before)])].filter(
    (field) => !sameValue((face as unknown as Draft)[field], (before as unknown as Draft)[field]),
  );
  return {
    what: `做这个文件以后，网站上这一条又改过（${fields.join('、')}）`,
    fix: '请重新下载资料表，把改动填进新表，再做一次',
  };
}

function parse(text: string): { readonly file: ChangeFile } | { readonly what: string; readonly fix: string } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return { what: '文件坏了，读不出来', fix: '请填表的人重新做一次改动文件，不要打开改它' };
  }
  const head = data as Partial<ChangeFile> | null;
  if ((head as { format?: unknown } | null)?.format === CALL_FILE_FORMAT)
    return { what: '这是打电话核实的结果', fix: '请运行 npm run desk -- calls import 文件名' };
  if (head?.format !== FORMAT) return { what: '这不是改动文件', fix: '改动文件由 /desk/ 页面做' };
  if (head.version !== VERSION)
    return { what: `这是第 ${String(head.version)} 种改动文件，这里只认得第 ${VERSION} 种`, fix: '请更新网站，再做一次改动文件' };
  const parsed = changeFile.safeParse(data);
  if (parsed.success) return { file: parsed.data };
  const [issue] = parsed.error.issues;
  return {
    what: `文件被改过，里面有不合格的内容（${issue!.path.join('.')}）`,
    fix: '请填表的人重新做一次改动文件，不要打开改它',
  };
}
