/** Makes the search catalogue: every page, term, line, place, offer and area, once, in the words people look for. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import { describeKind } from '../../model/service-kind.ts';
import { inlineText } from '../../prose/plain-text.ts';
import type { Prose } from '../../prose/tree.ts';
import { areasWithPage, fullName, isSampleCode, scopeName } from '../divisions.ts';
import { visibleRecords, type Visible } from '../visible-records.ts';
import { fixedEntries } from './fixed-entries.ts';
import type { Catalogue, CatalogueEntry } from './catalogue-rows.ts';

/** The catalogue on `today`. The invented city is not in it; streets and villages have tables of their own. */
export function searchCatalogue(kb: KnowledgeBase, today: string): Catalogue {
  const topicIds = [...kb.topics.keys()];
  const seen = visibleRecords(kb, 'web', today);
  const real = <R extends { readonly sample?: true | undefined }>(records: readonly Visible<R>[]) =>
    records.filter(({ record }) => !record.sample);
  const entries = [
    ...kb.pages.map((page) => ({ ...pageEntry(page, topicIds), ...regionOfDigest(kb, page) })),
    ...kb.glossary.map(({ term, meaning, aliases, topics }): CatalogueEntry => {
      const path = `glossary/#${encodeURIComponent(term)}`;
      return { path, kind: 'glossary', title: term, text: meaning, ...hidden(aliases), topics: placesIn(topicIds, topics) };
    }),
    ...real(seen.services).map((one) => serviceEntry(kb, one)),
    ...real(seen.benefits).map(({ record }): CatalogueEntry => {
      const { id, name, what, who } = record;
      return { path: `benefits/#${id}`, kind: 'benefit', title: name, text: what, heads: who, ...areaOf(record) };
    }),
    ...real(seen.programmes).map(({ record }): CatalogueEntry => {
      const { id, name, offers, forWhom = '' } = record;
      return { path: `programmes/#${id}`, kind: 'programme', title: name, text: offers, heads: forWhom, ...areaOf(record) };
    }),
    ...fixedEntries(kb),
    ...areasWithPage(kb)
      .filter(({ code }) => !isSampleCode(code))
      .map(({ code, name }): CatalogueEntry => {
        const title = fullName(kb, code);
        return { path: `areas/${code}/`, kind: 'area', title, text: '热线、服务点和街道、乡镇', ...hidden([name]), area: code };
      }),
  ];
  const areas = [...new Set(entries.flatMap(({ kind, area }) => (area && kind !== 'area' ? [area] : [])))].sort();
  return {
    entries,
    topics: [...kb.topics.values()].map(({ name, aliases }) => [name, ...aliases].join(' ')),
    synonyms: kb.synonyms.map(({ from, to }) => [from, to] as const),
    areas: areas.map((code) => [code, scopeName(kb, code)] as const),
  };
}

function pageEntry({ kind, front, prose }: ProsePage, topicIds: readonly string[]): CatalogueEntry {
  const { slug, title, summary, aliases, audience, ages, topics, sensitive } = front;
  const heads = headingsOf(prose);
  return {
    path: `${kind}/${slug}/`,
    kind,
    title,
    text: summary,
    ...hidden(aliases),
    ...(!sensitive && heads.length > 0 && { heads: heads.join(' ') }),
    topics: placesIn(topicIds, topics),
    audience,
    ages,
  };
}

/** What stands above the passages of a page: headings, in a lesson the names of its steps, slides and sheet, in a course its units. */
function headingsOf(prose: Prose): string[] {
  return prose.flatMap((block): string[] => {
    if (block.type === 'heading') return [inlineText(block.children)];
    if (block.type === 'flow' || block.type === 'slides') return headingsOf(block.children);
    if (block.type === 'step') return [block.name];
    if (block.type === 'module') return [block.title, ...headingsOf(block.children)];
    return block.type === 'slide' || block.type === 'worksheet' ? [block.title] : [];
  });
}

function serviceEntry(kb: KnowledgeBase, { record, mark, dial }: Visible<Service>): CatalogueEntry {
  const { label, block, does } = describeKind(record.kind);
  const where = record.serves.includes(NATION) ? '全国' : scopeName(kb, record.area);
  return {
    path: `services/${record.id}/`,
    kind: block === 'hotline' ? 'line' : 'place',
    title: record.name,
    text: `${where}。${label}：${does}`,
    ...hidden([...record.phones.map(({ number }) => number), ...(record.organization ? [record.organization] : [])]),
    ...areaOf(record),
    ...(dial && record.phones.length > 0 && { numbers: record.phones.map(({ number }) => ({ number, mark: mark.text })) }),
  };
}

/** A digest belongs to the region whose document it reads. */
function regionOfDigest({ regions }: KnowledgeBase, { front }: ProsePage): Pick<CatalogueEntry, 'area'> {
  const code = 'document' in front ? front.document : undefined;
  const region = regions.find(({ documents = [] }) => documents.some((one) => one.code === code));
  return region ? { area: region.code } : {};
}

function hidden(words: readonly string[]): Pick<CatalogueEntry, 'words'> {
  return words.length ? { words: words.join(' ') } : {};
}

function areaOf({ area }: { readonly area: string }): Pick<CatalogueEntry, 'area'> {
  return area === NATION ? {} : { area };
}

function placesIn(all: readonly string[], wanted: readonly string[]): number[] {
  return wanted.map((id) => all.indexOf(id)).filter((place) => place >= 0);
}
