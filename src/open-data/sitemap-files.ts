/** The map of the site for search engines (sitemaps.org), in as many files as it needs. */
import { xmlText } from './xml-text.ts';

/** Most addresses of one file. The other limit, 50 MB, would need addresses of a thousand characters. */
const MOST_ADDRESSES = 50_000;
/** The file that programs ask for. */
export const SITEMAP_FILE = 'sitemap.xml';
const NAME_SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page in the map. */
export interface MappedPage {
  /** Its whole address. */
  readonly address: string;
  /** Day of its last change, `YYYY-MM-DD`; absent when unknown. */
  readonly changed: string | undefined;
}

/**
 * The files by name. Up to 50,000 pages stand in `sitemap.xml`; more stand in `sitemap-1.xml`, `sitemap-2.xml` …, and
 * `sitemap.xml` names these. `addressOf` gives the whole address of a file.
 */
export function sitemapFiles(
  pages: readonly MappedPage[],
  addressOf: (file: string) => string,
  most = MOST_ADDRESSES,
): ReadonlyMap<string, string> {
  if (pages.length <= most) return new Map([[SITEMAP_FILE, pageList(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    file: `sitemap-${index + 1}.xml`,
    text: pageList(pages.slice(index * most, (index + 1) * most)),
  }));
  const list = parts.map(({ file }) => `  <sitemap><loc>${xmlText(addressOf(file))}</loc></sitemap>\n`).join('');
  return new Map([[SITEMAP_FILE, document('sitemapindex', list)], ...parts.map(({ file, text }) => [file, text] as const)]);
}

function pageList(pages: readonly MappedPage[]): string {
  const rows = pages.map(({ address, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `  <url><loc>${xmlText(address)}</loc>${day}</url>\n`;
  });
  return document('urlset', rows.join(''));
}

function document(root: string, rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAME_SPACE}">\n${rows}</${root}>\n`;
}
