/** Contacts as a vCard 3.0 file (RFC 2426), the version that iOS, Android and HarmonyOS all import. */
import type { Contact, ContactPhone } from '../domain/contacts/contact.ts';
import { bare, contentFile, escapeText, firstDay } from './content-lines.ts';

/** The file of `contacts`, in their order, UTF-8 without a byte order mark. */
export function vcardFile(contacts: readonly Contact[]): string {
  return contentFile(contacts.flatMap(contactLines));
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
