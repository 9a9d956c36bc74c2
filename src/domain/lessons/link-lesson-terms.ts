/** Links the first use of each glossary term in what a teacher reads of a lesson. What pupils see or say stays as it is. */
import { FirstUses } from '../../prose/first-uses.ts';
import type { HandbookInline, HandbookProseBlock } from '../handbook/handbook.ts';
import type { Lesson, LessonText } from './lesson.ts';

type Texts = Pick<Lesson, 'before' | 'steps' | 'longer' | 'after'>;

/** The texts of `lesson` with the first use of each of `terms` as a link to the glossary; no word changes. */
export function linkLessonTerms(lesson: Texts, terms: readonly string[]): Texts {
  const uses = new FirstUses(terms);
  const text = (blocks: LessonText) => blocks.map((block) => linkedBlock(block, uses));
  // In the order of the page: each call uses terms up.
  const before = text(lesson.before);
  const steps = lesson.steps.map((step) => ({ ...step, text: text(step.text) }));
  const longer = lesson.longer && { ...lesson.longer, text: text(lesson.longer.text) };
  return { before, steps, longer, after: text(lesson.after) };
}

function linkedBlock(block: HandbookProseBlock, uses: FirstUses): HandbookProseBlock {
  const inline = (nodes: readonly HandbookInline[]) => nodes.flatMap((node) => linkedInline(node, uses));
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: inline(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((one) => linkedBlock(one, uses))) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => inline(cell))) };
    default:
      // Headings, and what is read out to pupils: quotes, scenarios.
      return block;
  }
}

function linkedInline(node: HandbookInline, uses: FirstUses): HandbookInline[] {
  switch (node.type) {
    case 'text':
      return uses.cut(node.value).map(({ text, isTerm }): HandbookInline => {
        const words = { type: 'text' as const, value: text };
        return isTerm ? { type: 'link', href: `/glossary/#${text}`, children: [words] } : words;
      });
    case 'strong':
    case 'emphasis':
      return [{ ...node, children: node.children.flatMap((child) => linkedInline(child, uses)) }];
    default:
      return [node];
  }
}
