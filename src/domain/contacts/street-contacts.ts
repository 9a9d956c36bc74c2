/** A street's numbers for the address book of a phone: what the truth rule lets a card show and dial. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isCurrent, streetsWithPage } from '../divisions.ts';
import { streetFacts } from '../street-facts.ts';
import { addressBookPrefix } from './contact-name.ts';
import type { Contact } from './contact.ts';
import { programmeContact, serviceContact, type AddressBook } from './make-contact.ts';
import { tellApart } from './tell-apart.ts';
import { urgentLines } from './urgent-lines.ts';

/** Streets that have an address-book file on `today`: those in use. The page of a retired code names what replaced it. */
export function streetsWithContacts(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, today: string): string[] {
  return streetsWithPage(kb).flatMap((street) => (isCurrent(street, today) ? street.code : []));
}

/**
 * The entries of the street `code` on `today`: emergency numbers, hotlines, places, medical institutions, programmes.
 * Left out: a record without a neutral name, which the handbook has; activities, for they are over before anybody tidies
 * an address book; benefits, whose names would tell what a family lives on. Throws when there is no such street.
 */
export function streetContacts(kb: KnowledgeBase, code: string, today: string): Contact[] {
  const street = kb.divisions.get(code)?.name;
  if (street === undefined) throw new Error(`没有代码为 ${code} 的街道或乡镇`);
  const book: AddressBook = {
    kb,
    code,
    place: street,
    prefix: addressBookPrefix(street),
    id: `street-${code}`,
    page: () => `streets/${code}/`,
  };
  const { hotlines, places, medical, programmes } = streetFacts(kb, code, 'card', today);
  const urgent = urgentLines(kb, 'card', today);
  const urgentIds = new Set(urgent.map(({ line }) => line.record.id));
  const others = [...hotlines, ...places, ...medical].filter(({ record }) => !urgentIds.has(record.id));
  return tellApart(
    [
      ...urgent.map(({ line, ...number }) => serviceContact(book, line, number)),
      ...others.map((one) => serviceContact(book, one)),
      ...programmes.map((one) => programmeContact(book, one)),
    ].filter((one) => one !== undefined),
  );
}
