/** Professionals by role and institution (R01): roles and offices, never private names. */
import type { ProfessionalEntry } from './handbook.ts';
import type { StreetFacts } from '../street-facts.ts';

/** The roles that the places of a street name, in the places' order. */
export function professionals(facts: Pick<StreetFacts, 'places' | 'medical'>): ProfessionalEntry[] {
  return [...facts.places, ...facts.medical].flatMap(rolesOf);
}

function rolesOf({ record, mark }: StreetFacts['places'][number]): ProfessionalEntry[] {
  const number = record.phones[0]?.number ?? '';
  const staff = (record.staff ?? []).map(({ role, count, phone }) => ({
    role: count && count > 1 ? `${role}（${count} 人）` : role,
    institution: record.name,
    phone: phone ?? number,
    mark,
  }));
  const deputy = record.legalDeputy;
  return deputy ? [...staff, { role: '法治副站长', institution: deputy.office, phone: deputy.phone ?? '', mark }] : staff;
}
