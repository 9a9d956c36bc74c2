import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSampleCode } from '../../domain/divisions.ts';
import { searchRecords } from '../search-records.ts';
import type { BuiltSite, SiteProblem, SiteRule } from './built-site.ts';

/** The invented sample city is neither in the site map nor in the search index. */
export const sampleCity: SiteRule = {
  name: '样例市不进搜索和站点地图',
  check(site) {
    const isSample = sampleAddress(site);
    return [...sitemapAddresses(site), ...searchAddresses(site)].flatMap(({ file, address }): SiteProblem[] =>
      isSample(address) ? [{ file, what: `收进了样例页面 ${address}` }] : [],
    );
  },
};

interface Listed {
  readonly file: string;
  readonly address: string;
}

function sampleAddress({ kb }: BuiltSite): (address: string) => boolean {
  const samples = new Set(kb.services.filter(({ sample }) => sample).map(({ id }) => id));
  return (address) => {
    const [, kind, id = ''] = /\/(streets|areas|services)\/([^/]+)\//.exec(address) ?? [];
    return kind === 'services' ? samples.has(id) : kind !== undefined && isSampleCode(id);
  };
}

function sitemapAddresses({ root, files }: BuiltSite): Listed[] {
  return [...files.keys()]
    .filter((file) => /^sitemap.*\.xml$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => ({
        file,
        address: address!,
      })),
    );
}

function searchAddresses({ root }: BuiltSite): Listed[] {
  return searchRecords(root).map(({ file, url }) => ({ file, address: url }));
}
