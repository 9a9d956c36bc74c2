/**
 * The closed prose tree: what a page's body may hold, and nothing else.
 * Print, slides, plain text, search and the language checks read this tree; the web renders the same
 * MDX file through Astro. A renderer that meets an unknown node must fail.
 */

import type { ColumnKind } from './column-kinds.ts';

/** A run of text inside a paragraph. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A telephone by national number (`n`) or by service id (`id`); its text comes from data. */
  | { readonly type: 'tel'; readonly n?: string; readonly id?: string };

/** How soon a reader should turn to somebody; at most three levels are ever shown. */
export type CareLevel = 'normal' | 'soon' | 'now';

/** The editorial risk of a page, as `CrisisBox` shows it. */
export type RiskLevel = 'green' | 'yellow' | 'orange' | 'red';

/** What every part of a lesson has. */
interface Part<Type extends string> {
  readonly type: Type;
  /** Line of the file on which it begins, counted from 1, for messages. */
  readonly line: number;
  /** What stands in it. */
  readonly children: readonly Block[];
}

/** A part of a lesson or of a staff course; where each may stand is in `lesson-parts.ts`. */
export type LessonPart =
  /** A text for parents before the lesson. */
  | Part<'notice'>
  /** The course of the lesson; holds steps and the reading for 45 minutes. */
  | Part<'flow'>
  | (Part<'step'> & { readonly name: string; readonly minutes: number })
  /** How a longer lesson uses its minutes: more of the step named. */
  | (Part<'longer'> & { readonly step: string; readonly minutes: number })
  /** An invented case. */
  | (Part<'scenario'> & { readonly title: string })
  | Part<'slides'>
  | (Part<'slide'> & { readonly title: string })
  /** What the teacher says and does at a slide. */
  | Part<'notes'>
  | (Part<'worksheet'> & { readonly title: string })
  /** `n` ruled lines to write on. */
  | (Part<'lines'> & { readonly n: number })
  /** An empty frame to draw in, `height` cm high. */
  | (Part<'draw'> & { readonly title: string; readonly height: number })
  | Part<'quiz'>
  /** A question: a paragraph, a list of choices, an explanation; `answer` is the letter of the right choice. */
  | (Part<'question'> & { readonly answer: string; readonly topic: string })
  | Part<'why'>
  /** A message for the parents' chat. */
  | Part<'group-text'>
  /** A unit of a staff course: its text, then `quiz` and `slides`. */
  | (Part<'module'> & { readonly title: string; readonly minutes: number })
  /** Each region's own rhythm of contacts and visits, from the region profiles. */
  | Part<'visit-rhythm'>;

/** A block of a page. */
export type Block =
  | LessonPart
  | { readonly type: 'heading'; readonly depth: 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      /** Whether each item has a box to tick with a pen. */
      readonly checklist: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly type: 'table';
      /** What each column holds. */
      readonly columns: readonly ColumnKind[];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | { readonly type: 'crisis-box'; readonly level: RiskLevel; readonly children: readonly Block[] }
  | { readonly type: 'today'; readonly children: readonly Block[] }
  | { readonly type: 'for-child'; readonly children: readonly Block[] }
  /** What only a reader at a screen needs: it is not printed. */
  | { readonly type: 'on-screen'; readonly children: readonly Block[] }
  | { readonly type: 'care'; readonly level: CareLevel; readonly children: readonly Block[] }
  | { readonly type: 'region-hotlines' };

/** A parsed page body. */
export type Prose = readonly Block[];
