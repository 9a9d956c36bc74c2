/** How a handbook was checked: the source and date of each entry, what was left out, where to send corrections. */
import type { Citation } from '../../model/citation.ts';
import type { Assurance } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { checkedLine } from '../checked-line.ts';
import { fullName, regionOf } from '../divisions.ts';
import { dateInWords, FRESHNESS_DAYS, freshness } from '../freshness.ts';
import type { Handbook, ProvenanceRow } from './handbook.ts';
import { streetFacts, type StreetFacts } from '../street-facts.ts';
import { provenance, type Mark } from '../visible-records.ts';

/** The provenance block of the street `code`, given what its print shows and what is to be said of its articles. */
export function handbookProvenance(
  kb: KnowledgeBase,
  code: string,
  facts: StreetFacts,
  today: string,
  ofArticles: readonly string[],
): Handbook['provenance'] {
  const printed = [...facts.hotlines, ...facts.places, ...facts.medical, ...facts.programmes];
  return {
    rows: printed.map(({ record, mark }) => rowOf(record, mark)),
    remarks: [...remarks(kb, code, facts, today), ...ofArticles].filter(Boolean),
    corrections: corrections(kb, code),
  };
}

function rowOf(record: { name: string; assured: Assurance; sources: readonly Citation[] }, mark: Mark): ProvenanceRow {
  const source = provenance(record.sources).replace(/^来源：/, '');
  if (mark.trust === 'standing') return { name: record.name, source, state: '全国公用号码' };
  return { name: record.name, source, state: checkedLine(record.assured) };
}

function remarks(kb: KnowledgeBase, code: string, facts: StreetFacts, today: string): string[] {
  const web = streetFacts(kb, code, 'web', today);
  const shown = new Set([...facts.places, ...facts.medical, ...facts.hotlines].map(({ record }) => record.id));
  const hidden = [...web.places, ...web.medical, ...web.hotlines].filter(({ record }) => !shown.has(record.id));
  const tooOld = hidden.filter(({ record }) => freshness(record.assured?.on, today) === 'out-of-print').length;
  const waiting = hidden.length - tooOld;
  const asOf = kb.divisionsAsOf.get(regionOf(kb, code)?.code ?? '');
  return [
    waiting > 0 && `另有 ${waiting} 条资料还没有核实，只放在网站上，这里不印。`,
    tooOld > 0 && `另有 ${tooOld} 条资料超过 ${FRESHNESS_DAYS.outOfPrint} 天没有核实，这里不印。`,
    '标着“尚未电话核实”的，去之前请先打电话问。',
    asOf && `${fullName(kb, code)}的名称和代码截至${dateInWords(asOf)}。`,
  ].filter((line): line is string => Boolean(line));
}

function corrections(kb: KnowledgeBase, code: string): string {
  const phone = kb.editions.get(code)?.correctionPhone ?? kb.site.imprint.correctionPhone;
  return phone ? `发现哪里不对，请打 ${phone}。` : '发现哪里不对，请告诉村（居）儿童主任。本站还没有设置纠错电话。';
}
