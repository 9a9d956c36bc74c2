/** What must not stand in any file of open data: a net under the truth rule, for a number can also slip in as a word of a text. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import { visibleRecords } from '../visible-records.ts';

/** Something withheld. */
export interface WithheldFact {
  /** Name of its record, for messages. */
  readonly name: string;
  /** The id or number as it would stand in a file. */
  readonly text: string;
}

/** Shorter numbers stand in any file by chance, as a count or a part of a point. */
const SHORTEST_NUMBER = 4;

/** Ids and numbers of the services that open data must not tell of on `today`; a number that another service shares is no secret. */
export function withheldFacts(kb: KnowledgeBase, today: string): WithheldFact[] {
  const shown = visibleRecords(kb, 'open-data', today).services.map(({ record }) => record);
  const ids = new Set(shown.map(({ id }) => id));
  const open = new Set(shown.flatMap(numbersOf));
  return kb.services
    .filter(({ id }) => !ids.has(id))
    .flatMap((service) => {
      const numbers = numbersOf(service).filter((one) => !open.has(one) && one.length >= SHORTEST_NUMBER);
      // An id of one word is a word of the format as well.
      const id = service.id.includes('-') ? [service.id] : [];
      return [...id, ...numbers].map((text) => ({ name: service.name, text }));
    });
}

/** Every number of a service without its extension. */
function numbersOf({ phones, staff = [], legalDeputy }: Service): string[] {
  const all = [...phones.map(({ number }) => number), ...staff.map(({ phone }) => phone), legalDeputy?.phone];
  return all.flatMap((one) => one?.split('转')[0] ?? []);
}
