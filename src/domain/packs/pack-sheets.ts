/** The sheets of a pack as they are printed: one side of A4, like the forms of the toolkit. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Pack, PackSheet } from '../../model/pack.ts';
import { siteNotices } from '../notices.ts';
import type { ToolkitForm } from '../toolkit-form.ts';
import { webAddressOf } from '../web-address.ts';
import { packAddress } from './packs.ts';

/** The sheet to print. */
export function packSheetForm(kb: Pick<KnowledgeBase, 'site'>, pack: Pick<Pack, 'slug'>, sheet: PackSheet): ToolkitForm {
  const { title, version, lead, parts } = sheet;
  return {
    slug: `${pack.slug}-${sheet.file}`,
    title,
    version,
    lead,
    sides: 1,
    handedOut: true,
    parts,
    siteName: kb.site.name,
    notices: siteNotices(kb),
    url: webAddressOf(kb, packAddress(pack)),
  };
}
