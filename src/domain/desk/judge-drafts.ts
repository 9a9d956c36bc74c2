/** Drafts of records → checked changes. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { withConfirmation } from './confirmation.ts';
import { newId } from './new-record.ts';
import type { DraftRecord } from './read-rows.ts';
import { recordChange, type RecordChange } from './record-diff.ts';
import { ruleBreaches } from './record-rules.ts';
import { recordOf } from './record-schemas.ts';
import { sameValue } from './same-value.ts';
import type { SheetProblem } from './sheet-problem.ts';
import { recordsOf } from './sheet-scope.ts';
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

/** Gives each draft its id, holds it to its schema and to the rules of the content, and tells what it changes. */
export function judgeDrafts(kb: KnowledgeBase, drafts: readonly DraftRecord[]): JudgedDrafts {
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
        fix: '要改它，请改它那一行；真是另外一处，名称请写得不一样',
      });
      continue;
    }
    const change = recordChange(kb, kind, was ?? null, record);
    if (!change) {
      unchanged++;
      continue;
    }
    const breaches = ruleBreaches(kb, kind, record);
    problems.push(...breaches.map(({ path, what, fix }) => ({ ...cellOf(path), text: cellOf(path).text, what, fix })));
    if (breaches.length) continue;
    taken.add(id);
    changes.push(change);
  }
  return { problems, remarks, changes, twins, unchanged };
}

/** A record of the same kind, place and name: on the site as it will be. An activity may come again on another day. */
export function twinOf(
  kb: KnowledgeBase,
  kind: RecordKind,
  record: AnyRecord,
  earlier: readonly RecordChange[],
): AnyRecord | undefined {
  const after = new Map(earlier.flatMap((one) => (one.kind === kind ? [[one.after.id, one.after] as const] : [])));
  const others = [...new Map([...recordsOf(kb, kind).map((one) => [one.id, one] as const), ...after]).values()];
  const day = (one: AnyRecord) => ('from' in one ? one.from : '');
  return others.find((one) => one.name === record.name && one.area === record.area && day(one) === day(record));
}

function issueAt(place: ReturnType<DraftRecord['cellOf']>, message: string): SheetProblem {
  const [what = '', ...rest] = message.split(/(?<=。)/);
  return { ...place, what: what.replace(/^写的是 “[^”]*”，?/, ''), fix: rest.join('') };
}
