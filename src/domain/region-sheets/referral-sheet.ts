/** The referral ladder of a region on one A4 side (R08). */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { emergencyLines } from '../emergency-lines.ts';
import { factDate } from '../freshness.ts';
import type { Handbook, LadderStep, WriteIn } from '../handbook/handbook.ts';
import { referralLadder } from '../handbook/referral-ladder.ts';
import { streetFacts } from '../street-facts.ts';
import { builtRegion, sheetFrame, type SheetFrame } from './sheet-frame.ts';
import { foundLine, groundOf, type PrintedLine } from './sourced-line.ts';

/** A rung of the sheet. */
export interface ReferralRung extends LadderStep {
  /** What the region's own documents add to the step. */
  readonly local: readonly PrintedLine[];
}

/** The sheet. */
export interface ReferralSheet extends SheetFrame {
  readonly sheet: 'referral';
  /** What stands above the ladder. */
  readonly lead: string;
  /** Numbers for danger. */
  readonly emergency: Handbook['emergency']['lines'];
  /** Five rungs. */
  readonly rungs: readonly ReferralRung[];
}

/** A region's institutions are far from most homes: these steps keep a line for the one near by. */
const NEAR_BY: Readonly<Record<number, WriteIn>> = {
  2: { label: '本街镇未保站', fields: ['电话', '联系人'] },
  3: { label: '就近看的地方', fields: ['电话', '地址'] },
};

/** The referral sheet of the region `code` on `today`. Throws when the region is not built. */
export function referralSheet(kb: KnowledgeBase, code: string, today: string): ReferralSheet {
  const region = builtRegion(kb, code);
  const facts = streetFacts(kb, code, 'print', today);
  const steps = referralLadder(facts);
  const local = (region.referral ?? []).map((line) => ({ step: line.step, ...foundLine(kb, region, line, today) }));
  const named = new Set(steps.flatMap(({ contacts }) => contacts.map(({ name }) => name)));
  const dates = [...facts.hotlines, ...facts.places, ...facts.medical]
    .filter(({ record }) => named.has(record.name))
    .map(({ record }) => factDate(record));
  return {
    sheet: 'referral',
    ...sheetFrame(kb, code, today, { title: '一步一步找帮助', kicker: '转介阶梯' }, { ...groundOf(local), dates }),
    lead: '孩子让人担心时，一步一步来。横线上缺的，请儿童主任用笔填好再贴、再发。',
    emergency: emergencyLines(kb).map(({ number, whenLong }) => ({ number, when: whenLong })),
    rungs: steps.map((step, index) => ({
      ...step,
      writeIns: step.writeIns.length ? step.writeIns : [NEAR_BY[index + 1] ?? []].flat(),
      local: local.filter((line) => line.step === index + 1).map(({ printed }) => printed),
    })),
  };
}
