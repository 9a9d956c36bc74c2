/** A changed record as the handbook will print it, with its mark; or where it will be shown instead. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Activity, Benefit, Programme } from '../../model/offers.ts';
import type { Service } from '../../model/service.ts';
import { isStreetCode } from '../divisions.ts';
import { handbookActivities } from '../handbook/handbook-activities.ts';
import { handbookEntry } from '../handbook/handbook-entry.ts';
import { programmeEntry } from '../handbook/handbook-programme.ts';
import type { HandbookPhone } from '../handbook/handbook.ts';
import { visible, visibleService, type Channel, type Mark, type Visible } from '../visible-records.ts';
import type { RecordChange } from './record-diff.ts';

/** Where a record is shown. */
export type ShownIn = 'print' | 'web' | 'nowhere';

/** An entry as it will be printed, or shown on the web. */
export interface PrintedEntry {
  /** Id of the record. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Where it is shown. */
  readonly shownIn: ShownIn;
  /** Why it is not printed; empty when it is. */
  readonly why: string;
  /** What it is, and for whom: 儿童之家　徐家汇街道. */
  readonly kind: string;
  /** Short facts worth a tag. */
  readonly tags: readonly string[];
  /** Lines under the name: hours, address, what to know. */
  readonly lines: readonly string[];
  /** Numbers. */
  readonly phones: readonly HandbookPhone[];
  /** Its mark of trust; `undefined` where it is not shown. */
  readonly mark?: Mark;
}

type Face = Pick<PrintedEntry, 'kind' | 'tags' | 'lines' | 'phones'>;

const NO_FACE: Face = { kind: '', tags: [], lines: [], phones: [] };

/** The entry of a changed record, seen from `area`; `kb` is the site with the changes. */
export function printedEntry(kb: KnowledgeBase, area: string, change: RecordChange, today: string): PrintedEntry {
  const { id, name } = change.after;
  for (const channel of ['print', 'web'] as const) {
    const shown = shownIn(kb, area, change, channel, today);
    if (shown) return { id, name, shownIn: channel, why: channel === 'print' ? '' : whyNotPrinted(change, shown.mark), ...shown };
  }
  return { id, name, shownIn: 'nowhere', why: whyNowhere(change, today), ...NO_FACE };
}

function shownIn(
  kb: KnowledgeBase,
  area: string,
  { kind, after }: RecordChange,
  channel: Channel,
  today: string,
): (Face & { readonly mark: Mark }) | undefined {
  if (kind === 'services') {
    const shown = visibleService(after as Service, channel, today);
    return shown && { ...serviceFace(kb, placeOf(area, after.serves), shown), mark: shown.mark };
  }
  if (kind === 'programmes') {
    const shown = visible(after as Programme, channel, today);
    return shown && { ...programmeFace(shown), mark: shown.mark };
  }
  if (kind === 'activities') {
    const shown = visible(after as Activity, channel, today);
    return shown && activityFace(shown, channel, today);
  }
  // The handbook names no benefits: how much and where is asked at the window.
  const shown = channel === 'print' ? undefined : visible(after as Benefit, channel, today);
  return shown && { ...benefitFace(shown.record), mark: shown.mark };
}

/** A street from whose handbook the entry is seen: the sheet's own, else one that the record serves. */
function placeOf(area: string, serves: readonly string[]): string {
  return isStreetCode(area) ? area : (serves.find((code) => code.startsWith(area) && isStreetCode(code)) ?? area);
}

function serviceFace(kb: KnowledgeBase, code: string, shown: Visible<Service>): Face {
  const { kind, scope, tags, hours, address, notes, phones } = handbookEntry(kb, code, shown);
  return { kind: [kind, scope].join('　'), tags, lines: [hours, address, ...notes].filter(Boolean), phones };
}

function programmeFace(shown: Visible<Programme>): Face {
  const { offers, forWhom, howToJoin } = programmeEntry(shown);
  return { ...NO_FACE, kind: '项目', lines: [offers, forWhom && `给谁：${forWhom}`, `怎么参加：${howToJoin}`].filter(Boolean) };
}

function activityFace(shown: Visible<Activity>, channel: Channel, today: string): (Face & { readonly mark: Mark }) | undefined {
  if ((shown.record.to ?? shown.record.from) < today) return undefined;
  // On the web it is announced however far away it is.
  const seenOn = channel === 'print' ? today : shown.record.from;
  const [entry] = handbookActivities({ activities: [shown] }, seenOn).entries;
  if (!entry) return undefined;
  const { kind, ages, days, time, place, phone, mark } = entry;
  return {
    kind: [kind, ages].filter(Boolean).join('　'),
    tags: [],
    lines: [[days, time].filter(Boolean).join(' '), place].filter(Boolean),
    phones: phone ? [{ number: phone, label: '', hours: '' }] : [],
    mark,
  };
}

function benefitFace({ who, what, where, phone }: Benefit): Face {
  return {
    kind: '补贴和救助',
    tags: [],
    lines: [what, `给谁：${who}`, where ? `在哪里申请：${where}` : ''].filter(Boolean),
    phones: phone ? [{ number: phone, label: '', hours: '' }] : [],
  };
}

function whyNotPrinted({ kind }: RecordChange, mark: Mark): string {
  if (kind === 'benefits') return '补贴和救助只放在网页上，手册里不印。';
  if (mark.trust === 'to-verify') return '还要先核实，只放在网页上，手册里不印。打一遍电话，填《打电话核实表》交上来，就能印。';
  return '不在这一季和下一季，手册里先不印，网页上有。';
}

function whyNowhere({ after }: RecordChange, today: string): string {
  if ('status' in after && after.status === 'closed') return '已停办，网页和手册上都没有了。';
  if (after.publish === 'no') return '不公开了，网页和手册上都没有了。';
  if ('validFrom' in after && after.validFrom !== undefined && after.validFrom > today)
    return `${after.validFrom} 才开始，到那天才有。`;
  return '日期已经过了，网页和手册上都没有。';
}
