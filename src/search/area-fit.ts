/** Which area a query names, and how well an entry of some area fits it. */
import { codeStem } from '../domain/code-stem.ts';
import type { CatalogueEntry } from '../domain/search/catalogue-rows.ts';
import { fold } from '../domain/search/fold.ts';

/** An entry of the named area, or of one above it. */
const FITS = 1.5;
/** An entry of another area. */
const ELSEWHERE = 0.35;

/** An area, or several of one name, that a query names. */
export interface NamedArea {
  /** The name as it stands in the query; empty when none does. */
  readonly name: string;
  /** Codes of the areas. */
  readonly codes: readonly string[];
}

/** Names of the areas in the catalogue. */
export class AreaNames {
  private readonly names: readonly { readonly name: string; readonly code: string }[];

  constructor(entries: readonly CatalogueEntry[]) {
    this.names = entries.flatMap(({ kind, area, words = '' }) => {
      if (kind !== 'area' || area === undefined) return [];
      const full = fold(words).replace(/ /g, '');
      const short = full.replace(/(壮族自治区|自治县|各族自治县|自治区|[省市区县])$/u, '');
      return [full, ...(short.length > 1 ? [short] : [])].map((name) => ({ name, code: area }));
    });
  }

  /** The longest name of an area that stands in the query (folded, without spaces), and the codes of all areas called so. */
  namedIn(query: string): NamedArea {
    const found = this.names.filter(({ name }) => query.includes(name));
    const longest = found.reduce((best, { name }) => (name.length > best.length ? name : best), '');
    return { name: longest, codes: found.filter(({ name }) => name.length === longest.length).map(({ code }) => code) };
  }
}

/** The factor by which an entry of `area` counts when the query names the areas `named`. */
export function areaFit(area: string | undefined, named: readonly string[]): number {
  if (!named.length || area === undefined) return 1;
  const own = codeStem(area);
  return named.map(codeStem).some((one) => one.startsWith(own) || own.startsWith(one)) ? FITS : ELSEWHERE;
}
