/** The note of an address-book entry: what to know before calling. Some phones show only this, and no word beside a number. */
import { isNeutral, neutralPurpose } from '../prints/card-words.ts';
import { dateInWords } from '../freshness.ts';
import type { HandbookEntry } from '../handbook/handbook.ts';
import type { Mark } from '../visible-records.ts';
import { trustInWords, type UsedNumber } from './contact-phones.ts';

/** What a note is written from, besides the facts of the service. */
export interface NoteFrame {
  /** When to call an emergency number; else empty. */
  readonly when: string;
  /** The day the facts are from, `YYYY-MM-DD` or shorter; `null`: no source is dated. */
  readonly factsFrom: string | null;
  /** What the entry is not: an example, a demonstration. */
  readonly notices: readonly string[];
}

/** The lines of the note on a service with these numbers. */
export function serviceNote(entry: HandbookEntry, numbers: readonly UsedNumber[], frame: NoteFrame): string[] {
  // When to call an emergency number says what it is for; the general words of its kind fit none of the three.
  const does = frame.when ? '' : neutralPurpose(entry.does);
  return noteLines(entry.mark, frame, [
    ...numberLines(entry, numbers),
    entry.hours && `时间：${entry.hours}`,
    does && `能帮什么：${does}`,
    entry.tags.join('、'),
    ...entry.notes.filter(isNeutral),
  ]);
}

/** A note with its frame: when to call and the mark before the facts, the date and the notices after them. */
export function noteLines(mark: Mark, { when, factsFrom, notices }: NoteFrame, facts: readonly string[]): string[] {
  return [
    when && `什么时候打：${when}`,
    markInWords(mark),
    ...facts,
    factsFrom === null ? '资料没有写明日期' : `资料截至${dateInWords(factsFrom)}`,
    ...notices,
  ].filter(Boolean);
}

/** Each number with what it is for and its own hours, unless it is the only one and there is nothing to say about it. */
function numberLines({ phones }: HandbookEntry, numbers: readonly UsedNumber[]): string[] {
  const lines = numbers.map(({ number, label }) => {
    const hours = phones.find((one) => one.number === number)?.hours ?? '';
    const dialling = number.replace('转', '，接通后转 ');
    return { plain: !label && !hours && dialling === number, text: `${label || '电话'}：${dialling}${hours && `，${hours}`}` };
  });
  return lines.length === 1 && lines[0]?.plain ? [] : lines.map(({ text }) => text);
}

/** The mark; without its source where the name of the source would shame. */
function markInWords(mark: Mark): string {
  return isNeutral(mark.text) ? mark.text : trustInWords(mark);
}
