/** The parts of a staff course's page in the order in which they stand there. */
import { inlineText } from '../../prose/plain-text.ts';
import type { Block, LessonPart, Prose } from '../../prose/tree.ts';

/** A unit as its author wrote it. */
export type ModulePart = Extract<LessonPart, { type: 'module' }>;

/** The two headings around the units, as authors write them. */
export const COURSE_HEADINGS = { before: '学之前', after: '学完以后' } as const;

/** A course's page, cut up. */
export interface CourseSections {
  /** What stands under 学之前; `undefined`: there is no such heading. */
  readonly before: Prose | undefined;
  /** The units. */
  readonly modules: readonly ModulePart[];
  /** What stands under 学完以后; `undefined`: there is no such heading. */
  readonly after: Prose | undefined;
  /** Blocks that belong to no part, or stand out of order. */
  readonly strays: readonly Block[];
}

/** Cuts a course's page into its parts. */
export function courseSections(prose: Prose): CourseSections {
  const before: Block[] = [];
  const after: Block[] = [];
  const modules: ModulePart[] = [];
  const strays: Block[] = [];
  const met = { before: false, after: false };
  let under: Block[] | undefined;
  for (const block of prose) {
    const heading = block.type === 'heading' && block.depth === 2 ? inlineText(block.children).trim() : undefined;
    if (heading === COURSE_HEADINGS.before && !met.before && modules.length === 0 && !met.after) {
      met.before = true;
      under = before;
    } else if (heading === COURSE_HEADINGS.after && !met.after && modules.length > 0) {
      met.after = true;
      under = after;
    } else if (block.type === 'module' && !met.after) {
      modules.push(block);
      under = undefined;
    } else if (heading === undefined && under && isText(block)) {
      under.push(block);
    } else {
      strays.push(block);
    }
  }
  return { before: met.before ? before : undefined, modules, after: met.after ? after : undefined, strays };
}

/** What may stand in a unit beside its quiz and its slides, and under the headings. */
export function isText({ type }: Block): boolean {
  return ['heading', 'paragraph', 'list', 'table', 'quote', 'scenario', 'visit-rhythm'].includes(type);
}
