import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../domain/search/catalogue-rows.ts';
import type { BuiltSite, SiteProblem, SiteRule } from './built-site.ts';
import { brokenBecause, ownAddress, wholeAddressBroken } from './where-it-leads.ts';

const TEXT_FILE = /\.(html|json|geojson|xml|csv|ics|vcf|webmanifest)$/;
/** Calendars and address books break long lines: the next one begins with a space. */
const FOLDED_FILE = /\.(ics|vcf)$/;
const CATALOGUE = 'search/catalogue.json';

/**
 * Wherever the site writes its own address — in calendars, address books, open data, embedding code, facts for search
 * engines — and in the search's results, the address leads to a file.
 */
export const writtenAddresses: SiteRule = {
  name: '文件里写着的本站网址',
  check: (site) => [...inTexts(site), ...inCatalogue(site)],
};

/** Every address of this site that stands in `text`: from `own` to the next character that no address of this site has. */
export function addressesIn(text: string, own: string): Set<string> {
  const literal = own.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new Set(text.match(new RegExp(`${literal}(?:/[\\w.~%/#=-]*)?(?![\\w.-])`, 'g')) ?? []);
}

function inTexts(site: BuiltSite): SiteProblem[] {
  const own = ownAddress(site);
  if (own === undefined) return [];
  const judged = new Map<string, string | undefined>();
  return [...site.files.keys()]
    .filter((file) => TEXT_FILE.test(file))
    .flatMap((file): SiteProblem[] => {
      const text = readFileSync(join(site.root, file), 'utf8');
      const whole = FOLDED_FILE.test(file) ? text.replace(/\r?\n[ \t]/g, '') : text;
      return [...addressesIn(whole, own)].flatMap((address): SiteProblem[] => {
        if (!judged.has(address)) judged.set(address, wholeAddressBroken(site, address));
        const reason = judged.get(address);
        return reason === undefined ? [] : [{ file, what: `写着的网址 “${address}” ${reason}` }];
      });
    });
}

function inCatalogue(site: BuiltSite): SiteProblem[] {
  if (!site.files.has(CATALOGUE)) return [];
  const { entries } = JSON.parse(readFileSync(join(site.root, CATALOGUE), 'utf8')) as Catalogue;
  return entries.flatMap(({ path, title }): SiteProblem[] => {
    const reason = brokenBecause(site, 'index.html', `${site.base}${path}`);
    return reason === undefined ? [] : [{ file: CATALOGUE, what: `搜索结果 “${title}” 的地址 “${path}” ${reason}` }];
  });
}
