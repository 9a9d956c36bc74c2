/** The guides as they stand on the shelf: by group, within a group in the order in which they are best read. */
import { GUIDE_GROUPS, type GuideGroup } from '../model/front-matter.ts';
import { pagesOf, type KnowledgeBase, type ProsePage } from '../model/knowledge-base.ts';

type Guide = ProsePage<'guides'>;

/** A group and its guides. */
export interface GuideShelf {
  /** Id. */
  readonly id: GuideGroup;
  /** Name. */
  readonly name: string;
  /** Guides in reading order. */
  readonly guides: readonly Guide[];
}

/** All groups that have guides. */
export function guideShelves(kb: Pick<KnowledgeBase, 'pages'>): GuideShelf[] {
  const guides = pagesOf(kb, 'guides').toSorted((a, b) => a.front.order - b.front.order);
  return (Object.keys(GUIDE_GROUPS) as GuideGroup[])
    .map((id) => ({ id, name: GUIDE_GROUPS[id], guides: guides.filter(({ front }) => front.group === id) }))
    .filter(({ guides: list }) => list.length > 0);
}

/** The guides before and after `guide` in its group. */
export function neighbours(kb: Pick<KnowledgeBase, 'pages'>, guide: Guide): { readonly before?: Guide; readonly after?: Guide } {
  const shelf = guideShelves(kb).find(({ id }) => id === guide.front.group);
  const at = shelf?.guides.findIndex(({ id }) => id === guide.id) ?? -1;
  const [before, after] = [shelf?.guides[at - 1], shelf?.guides[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}
