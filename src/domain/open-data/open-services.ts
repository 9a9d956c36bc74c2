/** The services that open data may tell of: what every file of `/data/` and every machine-readable note on a page is made from. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import { fullName, scopeName } from '../divisions.ts';
import { factDate, newest } from '../freshness.ts';
import { serviceById } from '../service-by-id.ts';
import { streetFacts } from '../street-facts.ts';
import { visibleRecords, visibleService, type Mark, type Visible } from '../visible-records.ts';
import { webAddressOf } from '../web-address.ts';

/** A division with its full name. */
export interface NamedDivision {
  /** GB/T 2260 code; `000000` is the nation. */
  readonly code: string;
  /** `上海市徐汇区徐家汇街道`; 全国 for the nation. */
  readonly name: string;
}

/** A service as open data tells it. */
export interface OpenService {
  /** The record as far as it may be shown; `partners` names only services that are told of themselves. */
  readonly record: Service;
  /** How far it can be trusted. */
  readonly mark: Mark;
  /** Where it stands. */
  readonly area: NamedDivision;
  /** Where it serves, in the record's order. */
  readonly serves: readonly NamedDivision[];
  /** Its page on this site; `null` while the site has no address. */
  readonly page: string | null;
  /** The day its facts are from, `YYYY-MM-DD` or shorter; `null`: no source is dated. */
  readonly factsFrom: string | null;
}

/** Every service that open data may tell of on `today`, in content order. */
export function openServices(kb: KnowledgeBase, today: string): OpenService[] {
  return told(kb, visibleRecords(kb, 'open-data', today).services, today);
}

/** Those of the street or area `code`: lines, places, medical institutions, in the order of its page. */
export function openServicesOf(kb: KnowledgeBase, code: string, today: string): OpenService[] {
  const { hotlines, places, medical } = streetFacts(kb, code, 'open-data', today);
  return told(kb, [...hotlines, ...places, ...medical], today);
}

/** One service; `undefined` when open data must not tell of it. */
export function openServiceOf(kb: KnowledgeBase, service: Service, today: string): OpenService | undefined {
  const shown = visibleService(service, 'open-data', today);
  return shown && told(kb, [shown], today)[0];
}

/** The newest fact among some services; `undefined` when none is dated. */
export function newestFact(services: readonly OpenService[]): string | undefined {
  return newest(services.map(({ factsFrom }) => factsFrom ?? undefined));
}

function told(kb: KnowledgeBase, shown: readonly Visible<Service>[], today: string): OpenService[] {
  const mentioned = new Set(shown.flatMap(({ record }) => record.partners ?? []));
  const partnersTold = new Set(
    [...mentioned].filter((id) => {
      const partner = serviceById(kb.services, id);
      return partner && visibleService(partner, 'open-data', today);
    }),
  );
  return shown.map(({ record: { partners, ...record }, mark }) => {
    const known = partners?.filter((id) => partnersTold.has(id)) ?? [];
    return {
      record: known.length > 0 ? { ...record, partners: known } : record,
      mark,
      area: named(kb, record.area),
      serves: record.serves.map((code) => named(kb, code)),
      page: webAddressOf(kb, `services/${record.id}/`),
      factsFrom: factDate(record) ?? null,
    };
  });
}

function named(kb: KnowledgeBase, code: string): NamedDivision {
  return { code, name: code === NATION ? scopeName(kb, code) : fullName(kb, code) || code };
}
