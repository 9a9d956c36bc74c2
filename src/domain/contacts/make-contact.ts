/** Makes address-book entries of the records of one place. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Programme } from '../../model/offers.ts';
import type { Service } from '../../model/service.ts';
import { describeKind } from '../../model/service-kind.ts';
import { isSampleCode } from '../divisions.ts';
import { factDate } from '../freshness.ts';
import { handbookEntry } from '../handbook/handbook-entry.ts';
import { SAMPLE_NOTICE, siteNotices } from '../notices.ts';
import { isNeutral, neutralName } from '../prints/card-words.ts';
import type { Visible } from '../visible-records.ts';
import { webAddressOf } from '../web-address.ts';
import { contactAddress } from './contact-address.ts';
import { filedName, urgentName } from './contact-name.ts';
import { noteLines, serviceNote, type NoteFrame } from './contact-note.ts';
import { contactPhone, numbersOf } from './contact-phones.ts';
import type { Contact } from './contact.ts';

/** The place whose address book is made. */
export interface AddressBook {
  /** Where its records come from. */
  readonly kb: KnowledgeBase;
  /** Division code. */
  readonly code: string;
  /** Its name. */
  readonly place: string;
  /** What names are filed under; may be empty. */
  readonly prefix: string;
  /** What the ids of its entries begin with. */
  readonly id: string;
  /** The page with the current facts of a record, below the site's root. */
  readonly page: (record: string) => string;
}

/** An emergency number of the strip. */
export interface Urgent {
  /** Number. */
  readonly number: string;
  /** When to call it. */
  readonly when: string;
}

/** The entry of a service; `undefined` when it has no number to dial, or no name that an address book may show. */
export function serviceContact(book: AddressBook, one: Visible<Service>, urgent?: Urgent): Contact | undefined {
  const { record, mark, dial } = one;
  const name = neutralName({ name: record.name, kind: describeKind(record.kind).label });
  const numbers = numbersOf(record);
  if (!dial || name === undefined || numbers.length === 0) return undefined;
  const { organization = '' } = record;
  return {
    ...filing(book, record, urgent ? urgentName(urgent.number, name) : name),
    organization: isNeutral(organization) ? organization : '',
    phones: numbers.map((number) => contactPhone(number, mark)),
    address: contactAddress(book.kb, record),
    note: serviceNote(handbookEntry(book.kb, book.code, one), numbers, noteFrame(book, record, urgent?.when)),
  };
}

/** The entry of a programme, on the same terms. */
export function programmeContact(book: AddressBook, { record, mark, dial }: Visible<Programme>): Contact | undefined {
  const { name, phone, operator = '', offers, howToJoin = '' } = record;
  if (!dial || phone === undefined || !isNeutral(name)) return undefined;
  const number = { number: phone, label: '' };
  return {
    ...filing(book, record, name),
    organization: isNeutral(operator) ? operator : '',
    phones: [contactPhone(number, mark)],
    address: null,
    note: noteLines(mark, noteFrame(book, record), [offers, howToJoin].filter(isNeutral)),
  };
}

function filing({ kb, id, prefix, page }: AddressBook, record: Service | Programme, name: string) {
  return {
    uid: `${id}-${record.id}`,
    name: filedName(prefix, name),
    url: webAddressOf(kb, page(record.id)),
    factsFrom: factDate(record) ?? null,
  };
}

function noteFrame({ kb, code, place }: AddressBook, record: Service | Programme, when = ''): NoteFrame {
  const notices = [...sampleNotices(code, place, record), ...siteNotices(kb)];
  return { when, factsFrom: factDate(record) ?? null, notices };
}

/** In the invented city: that the entry is invented too; that of a nation-wide line must not be called so. */
function sampleNotices(code: string, place: string, { sample }: Service | Programme): string[] {
  if (!isSampleCode(code)) return [];
  return [sample ? SAMPLE_NOTICE : `样例：${place}是虚构的，这个号码是真的`];
}
