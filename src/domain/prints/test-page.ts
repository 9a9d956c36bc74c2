import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { siteNotices } from '../notices.ts';

/** What the printer test page says besides its marks. */
export interface TestPage {
  /** Name of the site. */
  readonly siteName: string;
  /** Lines that stand on every printed page. */
  readonly notices: readonly string[];
}

/** The printer test page of a site. */
export function testPage(kb: Pick<KnowledgeBase, 'site'>): TestPage {
  return { siteName: kb.site.name, notices: siteNotices(kb) };
}
