/** A built page as it opens from a disk: every link and picture beside it, no modules, nothing that goes out. */
import { parse, serialize } from 'parse5';
import { relativeLink } from './addresses.ts';
import { append, firstNamed } from './dom.ts';
import { mendAssets } from './offline-assets.ts';
import { mendLinks } from './offline-links.ts';
import { setPolicy } from './offline-policy.ts';
import type { OfflineSite, PackedPage } from './offline-site.ts';

/** The source of `page` in the package, made from its source `html` on the site. */
export function offlinePage(html: string, page: PackedPage, site: OfflineSite): string {
  const document = parse(html);
  mendAssets(document, page, site);
  mendLinks(document, page, site);
  setPolicy(document);
  const body = firstNamed(document, 'body');
  if (body) for (const program of site.programsFor(html)) append(body, 'script', { src: relativeLink(page.name, program) });
  return serialize(document);
}
