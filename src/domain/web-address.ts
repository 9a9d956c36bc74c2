import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** The full web address of `path` (`services/xuhui-mhc/`) on this site, that of the first page for ''; `null` while the site has no address. */
export function webAddressOf({ site }: Pick<KnowledgeBase, 'site'>, path: string): string | null {
  return site.baseUrl && `${site.baseUrl.replace(/\/*$/, '/')}${path}`;
}
