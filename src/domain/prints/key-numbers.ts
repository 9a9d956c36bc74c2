/** The few numbers that posters, cards and the first pages of the large-print book have room for, taken from the book. */
import { describeKind } from '../../model/service-kind.ts';
import type { Service } from '../../model/service.ts';
import type { Handbook, HandbookEntry, WriteIn } from '../handbook/handbook.ts';
import type { Mark } from '../visible-records.ts';

/** One line with its number. */
export interface KeyLine {
  /** Service id, for cross-checks between channels. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Kind in Chinese. */
  readonly kind: string;
  /** Number. */
  readonly number: string;
  /** What the number is for, when the place has several, and its hours, in words; empty when unknown. */
  readonly hours: string;
  /** Address; empty when unknown. */
  readonly address: string;
  /** What one can ask for. */
  readonly does: string;
  /** Trust mark; must be shown beside the number unless it is standing or confirmed. */
  readonly mark: Mark;
}

/** The numbers that matter most in one street. */
export interface KeyNumbers {
  /** 110, 120, 12356 and when to call them. */
  readonly emergency: Handbook['emergency']['lines'];
  /** Hotlines in the region's order; those of `emergency` are not repeated. */
  readonly hotlines: readonly KeyLine[];
  /** Places near by, in the order in which a family needs them: who protects, who treats, who advises. */
  readonly nearby: readonly KeyLine[];
  /** Lines to fill in: the people one knows, then what `nearby` lacks. */
  readonly writeIns: readonly WriteIn[];
}

/** Kinds that a family needs first, in that order; one place of each kind is named. */
const NEARBY_KINDS: readonly Service['kind'][] = [
  'protection-station',
  'community-health-centre',
  'psychiatric-hospital',
  'clinic-branch',
  'hospital-psychology-clinic',
  'emergency-department',
  'family-education-station',
  'community-counselling-room',
  'childrens-home',
];

/** Kinds without which a street's list is not complete: a line to write on stands for each that is missing. */
const NEEDED: readonly Service['kind'][] = ['protection-station', 'community-health-centre'];

/** The key numbers of a street's book. Entries without a number are left out: these prints are for dialling. */
export function keyNumbers({ emergency, hotlines, places, medical }: Handbook): KeyNumbers {
  const urgent = new Set(emergency.lines.map(({ number }) => number));
  const byKind = NEARBY_KINDS.flatMap((kind) => {
    const { label } = describeKind(kind);
    return [...places.entries, ...medical.entries].find((entry) => entry.kind === label && entry.phones.length > 0) ?? [];
  });
  const have = new Set(byKind.map(({ kind }) => kind));
  const missing = NEEDED.map((kind) => describeKind(kind).label).filter((label) => !have.has(label));
  return {
    emergency: emergency.lines,
    hotlines: hotlines.entries.flatMap((entry) => keyLine(entry) ?? []).filter(({ number }) => !urgent.has(number)),
    nearby: byKind.flatMap((entry) => keyLine(entry) ?? []),
    writeIns: [
      { label: '儿童主任', fields: ['姓名', '电话'] },
      { label: '村（居）委会', fields: ['电话'] },
      { label: '班主任', fields: ['姓名', '电话'] },
      ...missing.map((label) => ({ label, fields: ['电话'] })),
    ],
  };
}

function keyLine(entry: HandbookEntry): KeyLine | undefined {
  const [phone] = entry.phones;
  if (!phone) return undefined;
  const { id, name, kind, address, does, mark } = entry;
  const hours = [phone.label, phone.hours || entry.hours].filter(Boolean).join('，');
  return { id, name, kind, number: phone.number, hours, address, does, mark };
}
