/** Packs as they stand on the shelf, and where their files lie. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Pack } from '../../model/pack.ts';

/** The kinds of packs, in the order in which they are shown. */
export const PACK_KINDS = {
  role: { name: '按岗位', about: '家长、校长、班主任、心理老师，各用各的一包。' },
  safety: { name: '安全讲座', about: '一个题目一包：讲座用的 PPT、发的讲义、给家长的一封信。' },
} as const satisfies Readonly<Record<Pack['kind'], { readonly name: string; readonly about: string }>>;

/** All packs, kind after kind, in their order. */
export function packsInOrder({ packs }: Pick<KnowledgeBase, 'packs'>): Pack[] {
  const kinds = Object.keys(PACK_KINDS);
  return [...packs].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.order - b.order);
}

/** Address of a pack's page, below the site's root. */
export function packAddress({ slug }: Pick<Pack, 'slug'>): string {
  return `packs/${slug}/`;
}

/** Address of a pack's zip, below the site's root. */
export function packZip({ slug }: Pick<Pack, 'slug'>): string {
  return `packs/${slug}.zip`;
}

/** Address of a pack's deck, below the site's root. */
export function packDeckFile(pack: Pick<Pack, 'slug'>): string {
  return `${packAddress(pack)}slides.pptx`;
}

/** Address of a sheet of a pack, below the site's root. */
export function packSheetFile(pack: Pick<Pack, 'slug'>, { file }: Pick<Pack['sheets'][number], 'file'>): string {
  return `${packAddress(pack)}${file}.pdf`;
}
