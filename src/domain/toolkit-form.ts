/** A toolkit page's form as it is printed. */
import type { Form } from '../model/form.ts';
import { pagesOf, type KnowledgeBase } from '../model/knowledge-base.ts';
import { siteNotices } from './notices.ts';
import { isWithheld } from './review/is-reviewed.ts';
import { webAddressOf } from './web-address.ts';

/** The printed form. */
export interface ToolkitForm extends Form {
  /** Site name. */
  readonly siteName: string;
  /** Notices of the site. */
  readonly notices: readonly string[];
  /** Address of the page that explains it, for the QR code; `null`: none is set. */
  readonly url: string | null;
}

/** The form of the toolkit page `slug`; `undefined` for a page without one, and for one whose text is withheld: the form is part of it. */
export function toolkitForm(kb: Pick<KnowledgeBase, 'forms' | 'site' | 'pages'>, slug: string): ToolkitForm | undefined {
  const form = kb.forms.get(slug);
  const page = pagesOf(kb, 'toolkit').find(({ front }) => front.slug === slug);
  if (!form || (page && isWithheld(kb, page))) return undefined;
  return { ...form, siteName: kb.site.name, notices: siteNotices(kb), url: webAddressOf(kb, `toolkit/${slug}/`) };
}

/** Slugs of the toolkit pages whose form can be printed. */
export function printableForms(kb: Pick<KnowledgeBase, 'forms' | 'site' | 'pages'>): string[] {
  return [...kb.forms.keys()].filter((slug) => toolkitForm(kb, slug) !== undefined);
}
