import type { Contact } from './contact.ts';

/** Entries with one name get their number behind it: phones take entries of the same name for one. */
export function tellApart(contacts: readonly Contact[]): Contact[] {
  const count = new Map<string, number>();
  for (const { name } of contacts) count.set(name, (count.get(name) ?? 0) + 1);
  return contacts.map((one) => (count.get(one.name) === 1 ? one : { ...one, name: `${one.name} ${one.phones[0]!.number}` }));
}
