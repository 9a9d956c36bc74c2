/** A programme as the handbook prints it. */
import type { Programme } from '../../model/offers.ts';
import type { Visible } from '../visible-records.ts';
import type { HandbookProgramme } from './handbook.ts';

/** A visible programme as an entry of the handbook. */
export function programmeEntry({ record, mark }: Visible<Programme>): HandbookProgramme {
  const ask = record.phone ? `打 ${record.phone} 问` : '怎么参加还不清楚：请问村（居）儿童主任，或打 12345';
  return {
    id: record.id,
    name: record.name,
    offers: record.offers,
    forWhom: record.forWhom ?? '',
    howToJoin: record.howToJoin ?? ask,
    mark,
  };
}
