import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Change } from '../../model/reference.ts';
import { isSampleCode } from '../divisions.ts';
import { visibleRecords } from '../visible-records.ts';

/**
 * The published changes, newest first. A change names only what open data tells of: ids of withheld records and of the
 * sample city are taken out, and a change that concerns nothing else is left out.
 */
export function openChanges(kb: KnowledgeBase, today: string): Change[] {
  const seen = visibleRecords(kb, 'open-data', today);
  const told = new Set(
    [seen.services, seen.activities, seen.programmes, seen.benefits].flatMap((all) =>
      all.map((one: { readonly record: { readonly id: string } }) => one.record.id),
    ),
  );
  const records = new Set([kb.services, kb.activities, kb.programmes, kb.benefits].flatMap((all) => all.map(({ id }) => id)));
  const withheld = (concern: string) => (records.has(concern) && !told.has(concern)) || isSampleAddress(concern);
  return kb.changes
    .flatMap(({ concerns, ...change }): Change[] => {
      const open = concerns?.filter((one) => !withheld(one));
      if (concerns && concerns.length > 0 && open?.length === 0) return [];
      return [open ? { ...change, concerns: open } : change];
    })
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** `990101`, `streets/990101001/`. */
function isSampleAddress(concern: string): boolean {
  const [code] = /\d{6,9}/.exec(concern) ?? [];
  return code !== undefined && isSampleCode(code);
}
