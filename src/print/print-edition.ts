/** A street's handbook in one of its print editions, made once per content. */
import { drawPhoneCard } from '../cards/phone-card.ts';
import { EDITION_FACTS } from '../domain/prints/editions.ts';
import type { Handbook } from '../domain/handbook/handbook.ts';
import { largePrint } from '../domain/prints/large-print.ts';
import { paperwork } from '../domain/prints/paperwork.ts';
import { phoneCard } from '../domain/prints/phone-card.ts';
import { poster } from '../domain/prints/poster.ts';
import { walletCard } from '../domain/prints/wallet-card.ts';
import type { Edition } from '../model/site.ts';
import { imposeBooklet } from './booklet.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';
import { printKey } from './print-key.ts';
import { typeset } from './typeset.ts';

/** How an edition is made of a book. */
interface Recipe {
  /** What of the book the edition shows: the print is made again only when this changes. */
  readonly shown: (book: Handbook) => unknown;
  /** Makes the print. */
  readonly make: (book: Handbook, cacheDir: string) => Promise<Print>;
}

/** An edition set in one template; `shown` picks what it shows. */
function set(edition: Edition, template: string, shown: (book: Handbook) => { readonly url?: string | null }): Recipe {
  const what = ({ street, code }: Handbook) => `${street}（${code}）的“${EDITION_FACTS[edition].name}”`;
  return { shown, make: (book) => typeset(template, shown(book), what(book)) };
}

/** Another edition, two pages to a sheet side. */
function folded(edition: Edition): Recipe {
  return { shown: whole, make: async (book, cacheDir) => imposeBooklet(await printEdition(book, edition, cacheDir)) };
}

function whole(book: Handbook): Handbook {
  return book;
}

const RECIPES: Readonly<Record<Edition, Recipe>> = {
  handbook: set('handbook', 'handbook.typ', whole),
  booklet: folded('handbook'),
  large: set('large', 'large.typ', largePrint),
  guide: set('guide', 'handbook.typ', whole),
  'guide-booklet': folded('guide'),
  poster: set('poster', 'poster.typ', poster),
  wallet: set('wallet', 'wallet.typ', walletCard),
  card: { shown: phoneCard, make: (book) => drawPhoneCard(phoneCard(book)) },
  paperwork: set('paperwork', 'paperwork.typ', paperwork),
};

/** The print of `book` in `edition`, from `cacheDir` when the same content was printed before. */
export async function printEdition(book: Handbook, edition: Edition, cacheDir: string): Promise<Print> {
  const { shown, make } = RECIPES[edition];
  return keptPrint(cacheDir, edition, shown(book), () => make(book, cacheDir));
}

/** The key of a street's print in the cache. */
export function editionKey(book: Handbook, edition: Edition): string {
  return printKey(edition, RECIPES[edition].shown(book));
}
