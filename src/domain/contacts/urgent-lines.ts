import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import { emergencyLines } from '../emergency-lines.ts';
import { lineOf } from '../lines.ts';
import { visibleService, type Channel, type Visible } from '../visible-records.ts';
import type { Urgent } from './make-contact.ts';

/** An emergency number with the record of its line. */
export interface UrgentLine extends Urgent {
  /** The nation's record. */
  readonly line: Visible<Service>;
}

/**
 * The emergency numbers with the nation's records of them, which carry no mark: doubt beside 12356 would cost a call.
 * What a region knows of its own line stands in an entry of its own.
 */
export function urgentLines(kb: KnowledgeBase, channel: Channel, today: string): UrgentLine[] {
  return emergencyLines(kb).flatMap(({ number, whenLong }): UrgentLine[] => {
    const national = lineOf(kb, { n: number });
    const line = national && visibleService(national, channel, today);
    return line ? [{ number, when: whenLong, line }] : [];
  });
}
