/** Reads a calendar file as a strict phone would (RFC 5545). Knows nothing of how it was written. */

import { contentLines } from '../open-data/read-content-lines.ts';

/** An event: its values by property with parameters, text without escapes. */
export type ReadEvent = Readonly<Record<string, string>>;

/** What a calendar file says. */
export interface ReadCalendar {
  /** Properties of the calendar itself. */
  readonly head: ReadEvent;
  /** Its events in file order. */
  readonly events: readonly ReadEvent[];
}

/** Reads a file. Throws on a wrong line end, a long line, a cut character, a repeated or misplaced property. */
export function readIcalendar(text: string): ReadCalendar {
  const [first, ...lines] = contentLines(new TextEncoder().encode(text));
  if (first !== 'BEGIN:VCALENDAR' || lines.pop() !== 'END:VCALENDAR') throw new Error('not one whole calendar');
  const head: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | undefined;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT' && !open) events.push((open = {}));
    else if (line === 'END:VEVENT' && open) open = undefined;
    else {
      const [, name, value] = /^([A-Z][A-Z-]*(?:;[A-Z]+=[A-Z]+)?):(.*)$/u.exec(line) ?? [];
      if (name === undefined || value === undefined || name === 'BEGIN' || name === 'END')
        throw new Error(`not a property: ${line}`);
      const owner = open ?? head;
      if (name in owner) throw new Error(`twice: ${name}`);
      owner[name] = value.replace(/\\(.)/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));
    }
  }
  if (open) throw new Error('an event does not end');
  return { head, events };
}
