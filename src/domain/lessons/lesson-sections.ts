/** The parts of a lesson's page in the order in which they stand there. */
import type { Block, LessonPart, Prose } from '../../prose/tree.ts';
import { inlineText } from '../../prose/plain-text.ts';
import { isLessonPart } from '../../prose/lesson-parts.ts';

/** Every part, in the only order in which they may stand, by what authors write. */
export const SECTIONS = {
  before: '## 课前必读',
  notice: '<Notice>',
  flow: '<Flow>',
  slides: '<Slides>',
  worksheet: '<Worksheet>',
  quiz: '<Quiz>',
  after: '## 课后跟进',
  'group-text': '<GroupText>',
} as const;

/** Name of a part. */
export type SectionName = keyof typeof SECTIONS;

/** Parts that a micro-lesson does without: it is told, shown and talked over. */
export const NOT_IN_MICRO: ReadonlySet<SectionName> = new Set(['notice', 'worksheet', 'quiz', 'group-text']);

/** A part of the page. */
export interface Section {
  /** Which one; `stray` is what belongs to none. */
  readonly name: SectionName | 'stray';
  /** The component, or the heading, it begins with. */
  readonly opens: Block;
  /** What stands under a heading, or in a component. */
  readonly blocks: Prose;
}

const HEADINGS: Readonly<Record<string, SectionName>> = { 课前必读: 'before', 课后跟进: 'after' };

/** Cuts a lesson's page into its parts. */
export function lessonSections(prose: Prose): Section[] {
  const sections: { name: Section['name']; opens: Block; blocks: Block[] }[] = [];
  for (const block of prose) {
    const last = sections.at(-1);
    if (block.type === 'heading' && block.depth === 2) {
      sections.push({ name: HEADINGS[inlineText(block.children).trim()] ?? 'stray', opens: block, blocks: [] });
    } else if (isLessonPart(block)) {
      sections.push({
        name: Object.hasOwn(SECTIONS, block.type) ? (block.type as SectionName) : 'stray',
        opens: block,
        blocks: [...block.children],
      });
    } else if (last && (last.name === 'before' || last.name === 'after') && !isBox(block)) {
      last.blocks.push(block);
    } else {
      sections.push({ name: 'stray', opens: block, blocks: [] });
    }
  }
  return sections;
}

/** The component that is the part `name`; `undefined` when there is none. */
export function partOf<T extends LessonPart['type']>(
  sections: readonly Section[],
  name: T,
): Extract<LessonPart, { type: T }> | undefined {
  const found = sections.find((one) => one.name === name)?.opens;
  return found?.type === name ? (found as Extract<LessonPart, { type: T }>) : undefined;
}

/** The blocks of `parent` that are parts of type `type`. */
export function partsIn<T extends LessonPart['type']>(blocks: Prose, type: T): Extract<LessonPart, { type: T }>[] {
  return blocks.filter((block): block is Extract<LessonPart, { type: T }> => block.type === type);
}

/** Boxes of articles; a lesson's page has the box of its risk without being told. */
function isBox({ type }: Block): boolean {
  return ['crisis-box', 'today', 'for-child', 'on-screen', 'care', 'region-hotlines'].includes(type);
}
