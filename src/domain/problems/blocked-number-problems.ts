/** Numbers that were merged away or proved wrong must not come back, in whatever spelling. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import type { BlockedNumber } from '../../model/reference.ts';
import type { Check } from './content-source.ts';
import { allRecords, problemAt } from './placed-record.ts';
import { textsIn } from './written.ts';

/** Checks every number and every text of records, and the correction numbers of site and editions. */
export const blockedNumberProblems: Check = (kb, files) => {
  const blocked = blockedForms(kb);
  const single = (file: string, record: string, number: string | null | undefined): Problem[] =>
    [findBlocked(number ?? '', blocked)].flatMap((hit) => (hit ? [{ file, record, ...message(hit) }] : []));
  return [
    ...allRecords(files).flatMap((at) =>
      textsIn(at.record).flatMap(({ path, value }) => {
        const hit = findBlocked(value, blocked);
        return hit ? [problemAt(at, path, message(hit).what, message(hit).fix)] : [];
      }),
    ),
    ...files.editions.flatMap(({ file, data }) => single(file, 'correctionPhone', data.correctionPhone)),
    ...single('content/site.json', 'imprint.correctionPhone', kb.site.imprint.correctionPhone),
  ];
};

interface Hit extends BlockedNumber {
  /** As the author wrote it. */
  readonly written: string;
}

function message({ written, reason }: Hit): { what: string; fix: string } {
  return { what: `“${written}” 在停用号码名单里：${reason}`, fix: '请换成现用的号码，或删去' };
}

/** Digits of each refused number, with and without its area code. */
function blockedForms({ blocklist }: Pick<KnowledgeBase, 'blocklist'>): Map<string, BlockedNumber> {
  return new Map(
    blocklist.flatMap((one) => {
      const [area = '', local = ''] = one.number.split('-');
      const forms = area.startsWith('0') && local ? [one.number, local] : [one.number];
      return forms.map((form) => [digitsOf(form), one] as const);
    }),
  );
}

/** A refused number inside a text: digits may be full-width, and hyphens of any kind or spaces may part them. */
function findBlocked(text: string, blocked: ReadonlyMap<string, BlockedNumber>): Hit | undefined {
  for (const [written] of text.normalize('NFKC').matchAll(/\d(?:[\s\p{Pd}()－]*\d)*/gu)) {
    const parts = written.split(/\D+/);
    for (let from = 0; from < parts.length; from++) {
      // After its area code a local number is another city's, not the refused one.
      if (/^0\d{2,3}$/.test(parts[from - 1] ?? '')) continue;
      for (let to = from + 1; to <= parts.length; to++) {
        const found = blocked.get(parts.slice(from, to).join(''));
        if (found) return { ...found, written };
      }
    }
  }
  return undefined;
}

function digitsOf(number: string): string {
  return number.replace(/转.*$/, '').replace(/\D/g, '');
}
