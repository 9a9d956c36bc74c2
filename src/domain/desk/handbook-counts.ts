/** How full the handbook of a place is, before and after some changes. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { fullName, isStreetCode, lineage } from '../divisions.ts';
import { handbookActivities } from '../handbook/handbook-activities.ts';
import { missingMedical, missingPlaces, missingProfessionals } from '../handbook/handbook-gaps.ts';
import { professionals } from '../handbook/professionals.ts';
import { streetFacts } from '../street-facts.ts';
import type { RecordChange } from './record-diff.ts';

/** More places than this are counted, not listed. */
const MOST_PLACES = 12;

/** A block of the handbook. */
export interface BlockCount {
  /** Its name. */
  readonly label: string;
  /** Entries printed now. */
  readonly before: number;
  /** Entries printed with the changes. */
  readonly after: number;
}

/** What is printed for one place. */
export interface PlaceCounts {
  /** Code. */
  readonly code: string;
  /** Full name. */
  readonly name: string;
  /** Blocks, in the order of the handbook; for a street also the lines left to fill in by hand. */
  readonly blocks: readonly BlockCount[];
}

/** What is printed for the places that the changes concern. */
export interface HandbookCounts {
  /** Places, by code. */
  readonly places: readonly PlaceCounts[];
  /** How many more there are. */
  readonly more: number;
}

/**
 * Counts for every place inside `area` that a changed record serves; for `area` itself when one serves more than it.
 * `before` and `after` are the site without and with the changes.
 */
export function handbookCounts(
  before: KnowledgeBase,
  after: KnowledgeBase,
  area: string,
  changes: readonly RecordChange[],
  today: string,
): HandbookCounts {
  const served = changes.flatMap((one) => [...(one.before?.serves ?? []), ...one.after.serves]);
  const codes = [...new Set(served.map((code) => (lineage(after, code).includes(area) && code !== NATION ? code : area)))].sort();
  return {
    places: codes.slice(0, MOST_PLACES).map((code) => {
      const now = blocksOf(before, code, today);
      const then = blocksOf(after, code, today);
      return {
        code,
        name: fullName(after, code),
        blocks: now.map(([label, count], index) => ({ label, before: count, after: then[index]![1] })),
      };
    }),
    more: Math.max(0, codes.length - MOST_PLACES),
  };
}

function blocksOf(kb: KnowledgeBase, code: string, today: string): (readonly [label: string, count: number])[] {
  const facts = streetFacts(kb, code, 'print', today);
  const roles = professionals(facts);
  const toFill = [...missingPlaces(facts.places), ...missingMedical(facts.medical), ...missingProfessionals(roles)];
  return [
    ['热线', facts.hotlines.length],
    ['服务点', facts.places.length],
    ['医疗机构', facts.medical.length],
    ['专业人员岗位', roles.length],
    ['项目', facts.programmes.length],
    ['近期活动', handbookActivities(facts, today).entries.length],
    ...(isStreetCode(code) ? [['留给手填的横线', toFill.length] as const] : []),
  ];
}
