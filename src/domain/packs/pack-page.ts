/** What the page of a pack shows. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Pack } from '../../model/pack.ts';
import { newest } from '../freshness.ts';
import { lineOf } from '../lines.ts';
import { pageAsOf } from '../page-as-of.ts';
import { citedDocuments } from '../policies/cited-documents.ts';
import { visibleService, type Mark } from '../visible-records.ts';
import { packContents, pagesOfPack } from './pack-contents.ts';
import { packableFiles, packLink, type PackLink } from './pack-links.ts';
import { givesOwnFiles, packReviewLine } from './pack-review.ts';
import { packDeckFile, packSheetFile } from './packs.ts';

/** A number to call. */
export interface PackCall {
  /** Number as printed. */
  readonly number: string;
  /** Name of the line. */
  readonly name: string;
  /** Whether it may be a `tel:` link. */
  readonly dial: boolean;
  /** Mark of trust; its text must stand beside the number unless empty. */
  readonly mark: Mark;
}

/** A step of the thirty minutes. */
export interface PackStep {
  /** Minute at which it begins. */
  readonly from: number;
  /** Minute at which it ends. */
  readonly to: number;
  /** What to do. */
  readonly what: string;
  /** The page it is about. */
  readonly page: PackLink | undefined;
}

/** The page of a pack. */
export interface PackPage {
  /** The pack. */
  readonly pack: Pack;
  /** Thirty minutes, step by step. */
  readonly half: readonly PackStep[];
  /** Common problems. */
  readonly problems: readonly {
    readonly when: string;
    readonly see: readonly PackLink[];
    readonly who: string;
    readonly call: readonly PackCall[];
  }[];
  /** What is in it. */
  readonly sections: readonly {
    readonly title: string;
    readonly note: string | undefined;
    readonly pages: readonly PackLink[];
  }[];
  /** What to print: only what the site gives out. */
  readonly print: readonly { readonly address: string; readonly title: string; readonly how: string }[];
  /** Address of the deck; `null` while it may not be given out. */
  readonly deck: string | null;
  /** Sheets of its own; empty while they may not be given out. */
  readonly sheets: readonly {
    readonly address: string;
    readonly title: string;
    readonly lead: string;
    readonly letter: boolean;
  }[];
  /** How many pages and how many other files the zip holds, its first page included. */
  readonly count: { readonly pages: number; readonly files: number };
  /** Documents it serves, with what they are worth today: a draft says that it is one. */
  readonly policy: readonly string[];
  /** Sources of what it says itself. */
  readonly sources: readonly string[];
  /** Who has read its own texts. */
  readonly reviewLine: string;
  /** Newest fact in it. */
  readonly asOf: string;
}

/** The page of `pack` on `today`. */
export function packPage(kb: KnowledgeBase, pack: Pack, today: string): PackPage {
  const links = (addresses: readonly string[]) => addresses.flatMap((address) => packLink(kb, address) ?? []);
  const own = givesOwnFiles(kb, pack);
  const files = new Map(packableFiles(kb).map((one) => [one.address, one.title]));
  const sheets = pack.sheets.map((sheet) => ({ ...sheet, address: packSheetFile(pack, sheet) }));
  if (own) for (const { address, title } of sheets) files.set(address, `《${title}》`);
  const contents = packContents(kb, pack);
  const pages = contents.filter(({ ending }) => ending === '.html').length;
  return {
    pack,
    half: stepsOf(kb, pack),
    problems: pack.problems.map(({ when, see, who, call }) => ({
      when,
      see: links(see),
      who,
      call: call.flatMap((number) => callOf(kb, number, today)),
    })),
    sections: pack.sections.map(({ title, note, pages }) => ({ title, note, pages: links(pages) })),
    print: pack.print.flatMap(({ file, how }) => {
      const title = files.get(file);
      return title === undefined ? [] : [{ address: file, title, how }];
    }),
    deck: own ? packDeckFile(pack) : null,
    sheets: own ? sheets.map(({ address, title, lead, file }) => ({ address, title, lead, letter: file === 'letter' })) : [],
    count: { pages: pages + 1, files: contents.length - pages },
    policy: citedDocuments(kb, pack.policy, today),
    sources: pack.sources.flatMap((id) => {
      const source = kb.sources.get(id);
      return source ? [`${source.title}，${source.publisher}${source.year ? `，${source.year}` : ''}`] : [];
    }),
    reviewLine: packReviewLine(pack),
    asOf: packAsOf(kb, pack),
  };
}

/** The newest fact that a pack holds: its own text or that of one of its pages. */
export function packAsOf(kb: Pick<KnowledgeBase, 'pages' | 'services'>, pack: Pack): string {
  const addresses = new Set(pagesOfPack(pack));
  const pages = kb.pages.filter(({ kind, front }) => addresses.has(`${kind}/${front.slug}/`));
  return newest([pack.updated, ...pages.map((page) => pageAsOf(kb, page))])!;
}

function stepsOf(kb: Pick<KnowledgeBase, 'pages'>, { half }: Pack): PackStep[] {
  let from = 0;
  return half.map(({ minutes, what, page }) => {
    const step = { from, to: from + minutes, what, page: page === undefined ? undefined : packLink(kb, page) };
    from += minutes;
    return step;
  });
}

function callOf(kb: Pick<KnowledgeBase, 'services'>, number: string, today: string): PackCall[] {
  const line = lineOf(kb, { n: number });
  const seen = line && visibleService(line, 'print', today);
  return seen ? [{ number, name: seen.record.name, dial: seen.dial, mark: seen.mark }] : [];
}
