/** Lists of telephone lines that pages show as such. */
import { NATION } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Region } from '../model/region.ts';
import type { Service } from '../model/service.ts';
import { servicesOf } from './service-coverage.ts';
import { visibleRecords, visibleService, type Visible } from './visible-records.ts';

/** A real region with the lines that are its own. */
export interface RegionLines {
  /** The region. */
  readonly region: Region;
  /** Its lines with a number, in its own order. */
  readonly lines: readonly Visible<Service>[];
}

/** National lines that one tap may dial, in the fixed order of kinds. */
export function nationalLines(kb: KnowledgeBase, today: string): Visible<Service>[] {
  return servicesOf(kb, NATION, visibleRecords(kb, 'web', today).services).filter(
    ({ record, dial }) => dial && record.phones.length > 0,
  );
}

/** Each real region's own lines; national ones and regions without any are left out. */
export function regionLines(kb: KnowledgeBase, today: string): RegionLines[] {
  const own = (id: string) => {
    const line = kb.services.find((one) => one.id === id);
    return (line && !line.serves.includes(NATION) && line.phones.length > 0 && visibleService(line, 'web', today)) || [];
  };
  return kb.regions
    .filter(({ sample }) => !sample)
    .map((region) => ({ region, lines: region.hotlines.flatMap(own) }))
    .filter(({ lines }) => lines.length > 0);
}
