/** Reads an address-book file as a strict phone would: bytes into lines, lines into cards. Knows nothing of how it was written. */

import { contentLines } from '../open-data/read-content-lines.ts';

/** A card as it was read. */
export interface Card {
  /** Values of each property by its name without group and parameters, in order, as written in the file. */
  readonly raw: Readonly<Record<string, readonly string[]>>;
  /** Text of a property; empty when the card has none. */
  readonly text: (property: string) => string;
  /** Numbers with the words beside them. */
  readonly phones: readonly { readonly number: string; readonly type: string; readonly label: string }[];
}

/** The cards of a file. Throws on what a phone may choke on: a line end that is not CRLF, a long line, a cut character, a stray line. */
export function readVcard(file: Uint8Array): Card[] {
  const cards: string[][] = [];
  let open: string[] | undefined;
  for (const line of contentLines(file)) {
    if (line === 'BEGIN:VCARD') {
      if (open) throw new Error('a card begins inside a card');
      open = [];
    } else if (!open) {
      throw new Error(`outside of a card: ${line}`);
    } else if (line === 'END:VCARD') {
      cards.push(open);
      open = undefined;
    } else {
      open.push(line);
    }
  }
  if (open) throw new Error('the last card does not end');
  return cards.map(readCard);
}

/** Text without its escapes. */
export function unescape(value: string): string {
  return value.replace(/\\(.)/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));
}

function readCard(lines: readonly string[]): Card {
  const properties = lines.map((line) => {
    const [, group = '', name, type = '', value] = /^(?:(\w+)\.)?([\w-]+)(?:;TYPE=([\w,]+))?:(.*)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`not a property: ${line}`);
    return { group, name, type, value };
  });
  const raw = Object.groupBy(properties, ({ name }) => name);
  const label = (group: string) => properties.find((one) => one.name === 'X-ABLabel' && one.group === group)?.value ?? '';
  return {
    raw: Object.fromEntries(Object.entries(raw).map(([name, all]) => [name, all!.map(({ value }) => value)])),
    text: (property) => unescape(raw[property]?.[0]?.value ?? ''),
    phones: (raw['TEL'] ?? []).map(({ group, type, value }) => ({
      number: value,
      type,
      label: group ? unescape(label(group)) : '',
    })),
  };
}
