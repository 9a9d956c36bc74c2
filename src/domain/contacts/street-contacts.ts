/** A street's numbers for the address book of a phone: what the truth rule lets a card show and dial. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import { streetsWithPage } from '../divisions.ts';
import { emergencyLines } from '../emergency-lines.ts';
import { lineOf } from '../lines.ts';
import { streetFacts } from '../street-facts.ts';
import { visibleService, type Visible } from '../visible-records.ts';
import type { Contact } from './contact.ts';
import { programmeContact, serviceContact, type AddressBook, type Urgent } from './make-contact.ts';

/** Streets that have an address-book file: those in use. The page of a retired code names what replaced it. */
export function streetsWithContacts(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>): string[] {
  return streetsWithPage(kb).flatMap(({ code, replacedBy }) => (replacedBy === undefined ? code : []));
}

/**
 * The entries of the street `code` on `today`: emergency numbers, hotlines, places, medical institutions, programmes.
 * Left out: a record without a neutral name, which the handbook has; activities, for they are over before anybody tidies
 * an address book; benefits, whose names would tell what a family lives on. Throws when there is no such street.
 */
export function streetContacts(kb: KnowledgeBase, code: string, today: string): Contact[] {
  const street = kb.divisions.get(code)?.name;
  if (street === undefined) throw new Error(`没有代码为 ${code} 的街道或乡镇`);
  const book: AddressBook = { kb, code, street };
  const { hotlines, places, medical, programmes } = streetFacts(kb, code, 'card', today);
  const urgent = urgentLines(kb, today);
  const urgentIds = new Set(urgent.map(({ line }) => line.record.id));
  const others = [...hotlines, ...places, ...medical].filter(({ record }) => !urgentIds.has(record.id));
  return apart(
    [
      ...urgent.map(({ line, ...number }) => serviceContact(book, line, number)),
      ...others.map((one) => serviceContact(book, one)),
      ...programmes.map((one) => programmeContact(book, one)),
    ].filter((one) => one !== undefined),
  );
}

/**
 * The emergency numbers with the nation's records of them, which carry no mark: doubt beside 12356 would cost a call.
 * What a region knows of its own line stands in an entry of its own.
 */
function urgentLines(kb: KnowledgeBase, today: string) {
  return emergencyLines(kb).flatMap(({ number, whenLong }): (Urgent & { readonly line: Visible<Service> })[] => {
    const national = lineOf(kb, { n: number });
    const line = national && visibleService(national, 'card', today);
    return line ? [{ number, when: whenLong, line }] : [];
  });
}

/** Entries with one name get their number behind it: phones take entries of the same name for one. */
function apart(contacts: readonly Contact[]): Contact[] {
  const count = new Map<string, number>();
  for (const { name } of contacts) count.set(name, (count.get(name) ?? 0) + 1);
  return contacts.map((one) => (count.get(one.name) === 1 ? one : { ...one, name: `${one.name} ${one.phones[0]!.number}` }));
}
