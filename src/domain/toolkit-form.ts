/** A toolkit page's form as it is printed. */
import type { Form } from '../model/form.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { siteNotices } from './notices.ts';

/** The printed form. */
export interface ToolkitForm extends Form {
  /** Site name. */
  readonly siteName: string;
  /** Notices of the site. */
  readonly notices: readonly string[];
  /** Address of the page that explains it, for the QR code; `null`: none is set. */
  readonly url: string | null;
}

/** The form of the toolkit page `slug`; `undefined` for a page without one. */
export function toolkitForm(kb: Pick<KnowledgeBase, 'forms' | 'site'>, slug: string): ToolkitForm | undefined {
  const form = kb.forms.get(slug);
  if (!form) return undefined;
  const base = kb.site.baseUrl?.replace(/\/*$/, '/');
  return { ...form, siteName: kb.site.name, notices: siteNotices(kb), url: base ? `${base}toolkit/${slug}/` : null };
}
