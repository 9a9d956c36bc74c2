/** Drafts of records → checked changes. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { groupedBy } from '../grouped-by.ts';
import { oncePer } from '../once-per.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { withConfirmation } from './confirmation.ts';
import { newId } from './new-record.ts';
import { numberRemarks } from './number-remarks.ts';
import type { DraftRecord } from './read-rows.ts';
import { recordChange, type RecordChange } from './record-diff.ts';
import { ruleBreaches } from './record-rules.ts';
import { recordOf } from './record-schemas.ts';
import { onSameGround } from './same-ground.ts';
import { sameValue } from './same-value.ts';
import { reachProblem, reachRemark } from './serves-reach.ts';
import type { SheetProblem } from './sheet-problem.ts';
import { isInScope, recordsOf } from './sheet-scope.ts';
import type { RecordKind } from './sheets/layout.ts';

/** What became of the drafts. */
export interface JudgedDrafts {
  /** Breaches of schemas and rules, at their cells. */
  readonly problems: readonly SheetProblem[];
  /** What the worker should know. */
  readonly remarks: readonly string[];
  /** Changes of the sound ones. */
  readonly changes: readonly RecordChange[];
  /** Ids of records that new rows repeat to the letter. */
  readonly twins: readonly string[];
  /** How many say what the site says. */
  readonly unchanged: number;
}

/**
 * Gives each draft its id, holds it to its schema and to the rules of the content, and tells what it changes. `area` is the place
 * of the sheet; without one each record answers for its own.
 */
export function judgeDrafts(
  kb: KnowledgeBase,
  drafts: readonly DraftRecord[],
  area: string | undefined,
  today: string,
): JudgedDrafts {
  const problems: SheetProblem[] = [];
  const remarks: string[] = [];
  const changes: RecordChange[] = [];
  const twins: string[] = [];
  let unchanged = 0;
  const taken = new Set([...kb.services, ...kb.activities, ...kb.programmes, ...kb.benefits].map(({ id }) => id));
  // New records last: whether there is such a one already depends on what the sheet makes of the others.
  for (const { kind, was, draft, cellOf } of [...drafts].sort((a, b) => Number(!a.was) - Number(!b.was))) {
    const id = was?.id ?? newId(kind, draft, taken);
    const checked = recordOf(kind, was ? withConfirmation(was, draft) : { ...draft, id });
    if ('issues' in checked) {
      problems.push(...checked.issues.map((issue) => issueAt(cellOf(issue.path), issue.message)));
      continue;
    }
    const { record } = checked;
    const twin = was ? undefined : twinOf(kb, kind, record, changes);
    if (twin && sameValue({ ...twin, id }, record)) {
      remarks.push(`${twin.name}（${twin.id}）已经有了，一模一样，没有再加`);
      twins.push(twin.id);
      unchanged++;
      continue;
    }
    if (twin) {
      problems.push({
        ...cellOf(['name']),
        what: `这里已经有一条同名的（编号 ${twin.id}）`,
        fix: `${
          area === undefined || isInScope(kb, twin, area) ? '要改它，请改它那一行' : '要改它，请告诉管理员'
        }；真是另外一处，名称请写得不一样`,
      });
      continue;
    }
    const change = recordChange(kb, kind, was ?? null, record);
    if (!change) {
      unchanged++;
      continue;
    }
    if (was && isAnother(was, record)) {
      const fix = '另一家请写在最后一行下面，这一行改回来';
      problems.push({ ...cellOf(['name']), what: `这一行原来是“${was.name}”`, fix });
      continue;
    }
    const place = area ?? record.area;
    const beyond = reachProblem(kb, place, change);
    if (beyond) {
      problems.push({ ...cellOf(['serves']), ...beyond });
      continue;
    }
    const breaches = ruleBreaches(kb, kind, record);
    problems.push(...breaches.map(({ path, what, fix }) => ({ ...cellOf(path), text: cellOf(path).text, what, fix })));
    if (breaches.length) continue;
    taken.add(id);
    changes.push(lookedAt(kb, place, change, today));
  }
  return { problems, remarks, changes, twins, unchanged };
}

/** The change of a row of the sheet of `place`, with what somebody should look at before it is taken over. */
export function lookedAt(kb: KnowledgeBase, place: string, change: RecordChange, today: string): RecordChange {
  const reach = reachRemark(kb, place, change, today);
  return { ...change, remarks: [...change.remarks, ...(reach ? [reach] : []), ...numberRemarks(kb, change)] };
}

/** Whether a row tells of something else than before: its id would then lead to another institution. */
function isAnother(was: AnyRecord, now: AnyRecord): boolean {
  const kindOf = (one: AnyRecord) => ('kind' in one ? one.kind : undefined);
  return was.name !== now.name && kindOf(was) !== kindOf(now);
}

/**
 * A record of the same kind and name that stands where this one does, above or below it, or serves whom it serves: on the site as it
 * will be. An activity may come again on another day.
 */
export function twinOf(
  kb: KnowledgeBase,
  kind: RecordKind,
  record: AnyRecord,
  earlier: readonly RecordChange[],
): AnyRecord | undefined {
  const after = new Map(earlier.flatMap((one) => (one.kind === kind ? [[one.after.id, one.after] as const] : [])));
  const name = bareName(record);
  const others = [
    ...(byName(recordsOf(kb, kind)).get(name) ?? []).filter(({ id }) => !after.has(id)),
    ...[...after.values()].filter((one) => bareName(one) === name),
  ];
  const day = (one: AnyRecord) => ('from' in one ? one.from : '');
  return others.find((one) => day(one) === day(record) && onSameGround(kb, one, record));
}

/** Records by their names, worked out once: a sheet of thousands of new rows asks for each of them. */
const byName = oncePer((records: readonly AnyRecord[]) => groupedBy(records, bareName));

function issueAt(place: ReturnType<DraftRecord['cellOf']>, message: string): SheetProblem {
  const [what = '', ...rest] = message.split(/(?<=。)/);
  return { ...place, what: what.replace(/^写的是 “[^”]*”，?/, ''), fix: rest.join('') };
}

function bareName({ name }: AnyRecord): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
