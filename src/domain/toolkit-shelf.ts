/** The toolkit as it stands on the shelf. */
import { TOOLKIT_GROUPS, type ToolkitGroup } from '../model/front-matter.ts';
import { pagesOf, type KnowledgeBase, type ProsePage } from '../model/knowledge-base.ts';

/** A shelf with its tools. */
export interface ToolkitShelf {
  /** Name. */
  readonly name: string;
  /** Tools in order. */
  readonly tools: readonly ProsePage<'toolkit'>[];
}

/** All shelves that hold something. */
export function toolkitShelves(kb: Pick<KnowledgeBase, 'pages'>): ToolkitShelf[] {
  const tools = pagesOf(kb, 'toolkit').toSorted((a, b) => a.front.order - b.front.order);
  return (Object.keys(TOOLKIT_GROUPS) as ToolkitGroup[])
    .map((id) => ({ name: TOOLKIT_GROUPS[id], tools: tools.filter(({ front }) => front.group === id) }))
    .filter(({ tools: held }) => held.length > 0);
}
