/** Contacts as a vCard 3.0 file (RFC 2426), the version that iOS, Android and HarmonyOS all import. */
import type { Contact, ContactPhone } from '../domain/contacts/contact.ts';

/** Octets of a line, without its end. */
const LINE_OCTETS = 75;
const CRLF = '\r\n';

/** The file of `contacts`, in their order, UTF-8 without a byte order mark. */
export function vcardFile(contacts: readonly Contact[]): string {
  return contacts
    .map((one) =>
      contactLines(one)
        .map((line) => fold(line) + CRLF)
        .join(''),
    )
    .join('');
}

function contactLines({ uid, name, organization, phones, address, url, note, factsFrom }: Contact): string[] {
  const place = address && ['', '', address.street, address.locality, address.region, '', ''].map(escapeText).join(';');
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    // The whole name is the family name: split, it would be put together again in another order.
    `N:${escapeText(name)};;;;`,
    `FN:${escapeText(name)}`,
    organization && `ORG:${escapeText(organization)}`,
    ...phones.flatMap((phone, index) => phoneLines(phone, index, phones.length)),
    place && `ADR;TYPE=WORK:${place}`,
    url && `URL:${bare(url)}`,
    note.length > 0 && `NOTE:${note.map(escapeText).join('\\n')}`,
    factsFrom && `REV:${firstDay(factsFrom)}T00:00:00Z`,
    `UID:${escapeText(uid)}`,
    'END:VCARD',
  ].filter((line): line is string => Boolean(line));
}

/** A number and, in the way of Apple and Google, the words beside it; phones that ignore the words show the number alone. */
function phoneLines({ number, label }: ContactPhone, index: number, count: number): string[] {
  const type = index === 0 && count > 1 ? 'WORK,PREF' : 'WORK';
  // Nothing behind the first other character: a phone would drop that one and glue the rest to the number.
  const [dialled] = /^[\d+*#-]*/.exec(number)!;
  if (!label) return [`TEL;TYPE=${type}:${dialled}`];
  const group = `item${index + 1}`;
  return [`${group}.TEL;TYPE=${type}:${dialled}`, `${group}.X-ABLabel:${escapeText(label)}`];
}

/** Text that can end neither its value nor its line. */
function escapeText(text: string): string {
  return bare(text.replace(/\\/g, '\\\\').replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')).replace(/[;,]/g, '\\$&');
}

/** Text without control characters. */
function bare(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}

/** The first day of a loose date: `2024-12` → `2024-12-01`. */
function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** A line folded to at most 75 octets; neither a character nor an escape is cut, for not every phone joins before it reads. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const [unit] of line.matchAll(/\\.|[^]/gu)) {
    const size = octetsOf(unit);
    if (octets + size > LINE_OCTETS) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += unit;
    octets += size;
  }
  return folded;
}

/** Octets of a text in UTF-8. */
function octetsOf(text: string): number {
  let octets = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return octets;
}
