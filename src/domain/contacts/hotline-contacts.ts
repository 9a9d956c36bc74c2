/** The hotlines of the nation and of all regions for the address book of a phone: those of open data that one may dial. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Region } from '../../model/region.ts';
import { describeKind } from '../../model/service-kind.ts';
import { servicesOf } from '../service-coverage.ts';
import { visibleRecords } from '../visible-records.ts';
import type { Contact } from './contact.ts';
import { serviceContact, type AddressBook } from './make-contact.ts';
import { tellApart } from './tell-apart.ts';
import { urgentLines } from './urgent-lines.ts';

/**
 * The entries on `today`: emergency numbers, the nation's lines, then each real region's own lines in its own order,
 * filed under the region's short name. Left out: a line without a neutral name.
 */
export function hotlineContacts(kb: KnowledgeBase, today: string): Contact[] {
  const shown = visibleRecords(kb, 'open-data', today).services;
  const lines = shown.filter(({ record }) => describeKind(record.kind).block === 'hotline');
  const urgent = urgentLines(kb, 'open-data', today);
  const told = new Set(urgent.map(({ line }) => line.record.id));
  const national = servicesOf(kb, NATION, lines).filter(({ record }) => !told.has(record.id));
  const regional = kb.regions
    .filter(({ sample }) => !sample)
    .flatMap((region) =>
      region.hotlines
        .flatMap((id) => lines.filter(({ record }) => record.id === id && !record.serves.includes(NATION)))
        .map((one) => serviceContact(regionBook(kb, region), one)),
    );
  return tellApart(
    [
      ...urgent.map(({ line, ...number }) => serviceContact(nationBook(kb), line, number)),
      ...national.map((one) => serviceContact(nationBook(kb), one)),
      ...regional,
    ].filter((one) => one !== undefined),
  );
}

function nationBook(kb: KnowledgeBase): AddressBook {
  return { kb, code: NATION, place: '全国', prefix: '', id: 'hotline', page: servicePath };
}

function regionBook(kb: KnowledgeBase, { code, name, shortName }: Region): AddressBook {
  return { kb, code, place: name, prefix: shortName, id: 'hotline', page: servicePath };
}

function servicePath(id: string): string {
  return `services/${id}/`;
}
