/** The page 我家孩子算不算 of a region (R51): whom its documents care for, and whom to ask. It never decides. */
import { pagesOf, type KnowledgeBase, type ProsePage } from '../model/knowledge-base.ts';
import type { Law } from '../model/reference.ts';
import type { PolicyDocument, Region } from '../model/region.ts';
import type { Service } from '../model/service.ts';
import type { WhoCountsGroup } from '../model/who-counts.ts';
import { regionOf } from './divisions.ts';
import { lineOf } from './lines.ts';
import { placeNotices } from './notices.ts';
import { offersByPlace } from './offers-by-place.ts';
import { documentInFull, standingOf } from './region-sheets/region-documents.ts';
import { foundLine, type PrintedLine, type Worth } from './region-sheets/sourced-line.ts';
import { covering } from './service-coverage.ts';
import { visibleRecords, visibleService, type Visible } from './visible-records.ts';

/** Title of the page. */
export const WHO_COUNTS_TITLE = '我家孩子算不算';

/** A benefit or programme worth asking about. */
export interface AskedOffer {
  /** Record id: its anchor on the list. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Which list it stands on; the invented city's stand on none. */
  readonly list: 'benefits' | 'programmes' | null;
}

/** A group as its card shows it. */
export interface GroupCard extends Pick<WhoCountsGroup, 'heading' | 'called' | 'means' | 'like'> {
  /** Where it stands: `SH-X 一（二）`, with 征求意见稿 or 已到期 where it binds nobody. */
  readonly cited: PrintedLine;
  /** Whether the document has the word and no more. */
  readonly onlyNamed: boolean;
  /** What to ask about. */
  readonly offers: readonly AskedOffer[];
  /** Pages for a child in danger. */
  readonly help: readonly ProsePage<'help'>[];
}

/** A document the groups rest on. */
export interface CitedDocument {
  /** In full, with what it is worth today. */
  readonly text: string;
  /** Whether it is in force. */
  readonly inForce: boolean;
  /** Slug of its digest; absent: there is none. */
  readonly digest?: string;
}

/** The page. */
export interface WhoCountsPage {
  /** The region. */
  readonly region: Region;
  /** Groups: what is in force first. */
  readonly groups: readonly GroupCard[];
  /** Whether no document of the region that names groups is in force. */
  readonly nothingInForce: boolean;
  /** What the documents leave open. */
  readonly open: readonly string[];
  /** Lines to ask at, under the truth rule. */
  readonly ask: readonly Visible<Service>[];
  /** National law that holds here too. */
  readonly laws: readonly Law[];
  /** Documents cited. */
  readonly documents: readonly CitedDocument[];
  /** Places of the lists of benefits and programmes that matter here, the nation first. */
  readonly lists: Readonly<Record<'benefits' | 'programmes', readonly { readonly code: string; readonly name: string }[]>>;
  /** Notices above the page. */
  readonly notices: readonly string[];
}

/** Regions with such a page; `real` leaves the invented city out. */
export function regionsWithWhoCounts(kb: Pick<KnowledgeBase, 'regions'>, which: 'all' | 'real' = 'all'): Region[] {
  return kb.regions.filter(({ whoCounts, sample }) => whoCounts && !(which === 'real' && sample));
}

/** Code of the region whose page is meant for `code`; `undefined` when it has none. */
export function whoCountsRegion(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, code: string): string | undefined {
  const region = regionOf(kb, code);
  return region?.whoCounts && region.code;
}

/** The page of the region `code` on `today`. Throws when the region has none. */
export function whoCountsPage(kb: KnowledgeBase, code: string, today: string): WhoCountsPage {
  const region = kb.regions.find((one) => one.code === code);
  if (!region?.whoCounts) throw new Error(`没有写 ${code} 的 whoCounts`);
  const { groups, open, ask, laws = [] } = region.whoCounts;
  const offerOf = offersOf(kb, region, today);
  const found = groups.map((group) => {
    const { printed, worth, document } = foundLine(kb, region, { ...group, text: group.means }, today);
    return { card: groupCard(kb, group, printed, offerOf), worth, document };
  });
  const cited = [...new Set(found.flatMap(({ document }) => document ?? []))];
  return {
    region,
    groups: found.toSorted((a, b) => ORDER.indexOf(a.worth) - ORDER.indexOf(b.worth)).map(({ card }) => card),
    nothingInForce: cited.length > 0 && cited.every((one) => standingOf(one, today) !== 'in-force'),
    open,
    ask: ask.flatMap((id) => {
      const line = lineOf(kb, { id });
      return (line && visibleService(line, 'web', today)) ?? [];
    }),
    laws: kb.laws.filter(({ id }) => laws.includes(id) || groups.some(({ law }) => law === id)),
    documents: cited.map((one) => citedDocument(kb, one, today)),
    lists: listsOf(kb, region, today),
    notices: placeNotices(code),
  };
}

const ORDER: readonly Worth[] = ['in-force', 'national', 'draft', 'expired'];

function groupCard(
  kb: Pick<KnowledgeBase, 'pages'>,
  { heading, called, means, like, onlyNamed, benefits = [], programmes = [], help = [] }: WhoCountsGroup,
  cited: PrintedLine,
  offerOf: (id: string, list: 'benefits' | 'programmes') => AskedOffer | undefined,
): GroupCard {
  return {
    heading,
    called,
    means,
    like,
    cited,
    onlyNamed: onlyNamed === true,
    offers: [
      ...benefits.flatMap((id) => offerOf(id, 'benefits') ?? []),
      ...programmes.flatMap((id) => offerOf(id, 'programmes') ?? []),
    ],
    help: help.flatMap((slug) => pagesOf(kb, 'help').find(({ front }) => front.slug === slug) ?? []),
  };
}

/** Offers that may be shown and are offered in the region; others are passed over in silence. */
function offersOf(kb: KnowledgeBase, region: Region, today: string) {
  const { benefits, programmes } = visibleRecords(kb, 'web', today);
  const here = { benefits: covering(kb, region.code, benefits), programmes: covering(kb, region.code, programmes) };
  return (id: string, list: 'benefits' | 'programmes'): AskedOffer | undefined => {
    const record = here[list].find((one) => one.record.id === id)?.record;
    return record && { id, name: record.name, list: record.sample ? null : list };
  };
}

function citedDocument(kb: Pick<KnowledgeBase, 'pages'>, document: PolicyDocument, today: string): CitedDocument {
  const digest = pagesOf(kb, 'policies').find(({ front }) => front.document === document.code);
  return {
    text: documentInFull(document, today),
    inForce: standingOf(document, today) === 'in-force',
    ...(digest ? { digest: digest.front.slug } : {}),
  };
}

function listsOf(kb: KnowledgeBase, { code }: Region, today: string): WhoCountsPage['lists'] {
  const { benefits, programmes } = visibleRecords(kb, 'web', today);
  return {
    benefits: offersByPlace(kb, covering(kb, code, benefits)).map(placeOf),
    programmes: offersByPlace(kb, covering(kb, code, programmes)).map(placeOf),
  };
}

function placeOf({ code, name }: { readonly code: string; readonly name: string }) {
  return { code, name };
}
