/** Ways from guide to guide: along a reading path across the groups, or within a group. */
import { GUIDE_GROUPS } from '../model/front-matter.ts';
import { pagesOf, type KnowledgeBase, type ProsePage } from '../model/knowledge-base.ts';
import type { ReadingPath } from '../model/reading-path.ts';
import { guideShelves, neighbours } from './guide-shelf.ts';
import { webAddressOf } from './web-address.ts';

type Guide = ProsePage<'guides'>;
type Shelf = Pick<KnowledgeBase, 'pages' | 'readingPaths'>;

/** One way on from a guide. */
export interface WayOn {
  /** What it follows: `隔代照料，第 2 篇，共 6 篇`, or the group's name. */
  readonly label: string;
  /** The path, when it is one: it has a page of its own. */
  readonly path?: ReadingPath;
  /** The guide before. */
  readonly before?: Guide;
  /** The guide after. */
  readonly after?: Guide;
}

/** The guides of `path` in reading order. */
export function pathGuides(kb: Pick<KnowledgeBase, 'pages'>, path: ReadingPath): Guide[] {
  const guides = new Map(pagesOf(kb, 'guides').map((guide) => [guide.front.slug, guide]));
  return path.guides.flatMap((slug) => guides.get(slug) ?? []);
}

/** The paths that `guide` belongs to. */
export function pathsOf({ readingPaths }: Pick<KnowledgeBase, 'readingPaths'>, guide: Guide): ReadingPath[] {
  return readingPaths.filter(({ guides }) => guides.includes(guide.front.slug));
}

/** The ways on from `guide`, its paths first. A group that lies wholly on one of them would only say the same again. */
export function waysOn(kb: Shelf, guide: Guide): WayOn[] {
  const paths = pathsOf(kb, guide);
  const group = guideShelves(kb).find(({ id }) => id === guide.front.group)?.guides ?? [];
  const covered = paths.some(({ guides }) => group.every(({ front }) => guides.includes(front.slug)));
  const along = paths.map((path): WayOn => {
    const guides = pathGuides(kb, path);
    const at = guides.findIndex(({ id }) => id === guide.id);
    const [before, after] = [guides[at - 1], guides[at + 1]];
    const label = `${path.name}，第 ${at + 1} 篇，共 ${guides.length} 篇`;
    return { label, path, ...(before && { before }), ...(after && { after }) };
  });
  const inGroup: WayOn = { label: GUIDE_GROUPS[guide.front.group], ...neighbours(kb, guide) };
  return covered || !(inGroup.before ?? inGroup.after) ? along : [...along, inGroup];
}

/** Whether `page` is printed in large letters unless the reader says otherwise. */
export function isPrintedLarge(kb: Pick<KnowledgeBase, 'readingPaths'>, page: ProsePage): boolean {
  return page.kind === 'guides' && pathsOf(kb, page as Guide).some(({ largePrint }) => largePrint);
}

/** The message about `path` for the family's chat: its guides in order and where they are. */
export function pathText(kb: Pick<KnowledgeBase, 'pages' | 'site'>, path: ReadingPath): string {
  const address = webAddressOf(kb, pathAddress(path));
  return [
    `【${path.title}】`,
    path.summary,
    ...pathGuides(kb, path).map(({ front }, index) => `${index + 1}. ${front.title}`),
    address ? `从这里读：${address}` : `都在“${kb.site.name}”网站，“怎么带孩子”里。`,
  ].join('\n');
}

/** Address of the path's page below the site's root. */
export function pathAddress({ id }: Pick<ReadingPath, 'id'>): string {
  return `guides/paths/${id}/`;
}
