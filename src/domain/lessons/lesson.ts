/** What a lesson is to everything that shows, prints or packs it. Renderers take this value and nothing else. */
import type { HandbookInline, HandbookProseBlock } from '../handbook/handbook.ts';
import type { ColumnKind } from '../../prose/column-kinds.ts';
import type { LessonType } from '../../model/lesson-type.ts';
import type { Mark } from '../visible-records.ts';

/** A text of a lesson, its numbers filled in. */
export type LessonText = readonly HandbookProseBlock[];

/** A step of the lesson's course. */
export interface LessonStep {
  /** What it is called. */
  readonly name: string;
  /** Its length in minutes. */
  readonly minutes: number;
  /** Minute of the lesson at which it begins; the first step begins at 0. */
  readonly from: number;
  /** What happens. */
  readonly text: LessonText;
}

/** How a longer lesson uses its minutes. */
export interface LongerReading {
  /** Name of the step that is given more time. */
  readonly step: string;
  /** How many minutes more. */
  readonly minutes: number;
  /** What is done in them. */
  readonly text: LessonText;
}

/** What a slide shows under its title: lines, a table, or nothing. */
export type SlideBody =
  | { readonly kind: 'lines'; readonly lines: readonly SlideLine[] }
  | {
      readonly kind: 'table';
      /** What each column holds: examples to follow, or not to. */
      readonly columns: readonly ColumnKind[];
      readonly head: readonly (readonly HandbookInline[])[];
      readonly rows: readonly (readonly (readonly HandbookInline[])[])[];
    };

/** A line of a slide. */
export interface SlideLine {
  /** What stands before it: nothing, a point, or a number such as `1.`. */
  readonly mark: '' | '•' | `${number}.`;
  /** Its words. */
  readonly words: readonly HandbookInline[];
}

/** A slide. */
export interface LessonSlide {
  /** Title. */
  readonly title: string;
  /** What it shows. */
  readonly body: SlideBody;
  /** What the teacher says and does. */
  readonly notes: LessonText;
  /** Size of the letters of the body, in hundredths of the slide's height. */
  readonly size: number;
}

/** A choice of a question. */
export interface LessonChoice {
  /** `A`, `B` or `C`. */
  readonly letter: string;
  /** Its words. */
  readonly words: string;
}

/** The sheet that every pupil gets. */
export interface LessonSheet {
  /** Title. */
  readonly title: string;
  /** What is read and filled in. */
  readonly text: LessonText;
  /** Numbers it names. */
  readonly numbers: readonly string[];
}

/** A question of the quiz. */
export interface LessonQuestion {
  /** The question. */
  readonly ask: string;
  /** Two or three choices. */
  readonly choices: readonly LessonChoice[];
  /** Letter of the right one. */
  readonly answer: string;
  /** Why it is right, for pupils. */
  readonly why: string;
  /** Topic id. */
  readonly topic: string;
}

/** A telephone line that the lesson names. */
export interface LessonNumber {
  /** Number as printed. */
  readonly number: string;
  /** Name of the line. */
  readonly name: string;
  /** When to call it, in a few plain words; empty for lines that only a text names. */
  readonly when: string;
  /** Hours in words; empty when unknown. */
  readonly hours: string;
  /** Mark of trust; its text must stand beside the number unless empty. */
  readonly mark: Mark;
}

/** What lessons and staff courses have in common. */
export interface Material {
  /** Slug: its id for good. */
  readonly slug: string;
  /** Title. */
  readonly title: string;
  /** One line. */
  readonly summary: string;
  /** Length in minutes. */
  readonly minutes: number;
  /** What learners can do afterwards. */
  readonly goals: readonly string[];
  /** National numbers for the last slide. */
  readonly urgent: readonly LessonNumber[];
  /** Every line that it names, `urgent` ones first, each once. */
  readonly numbers: readonly LessonNumber[];
  /** Sources in full. */
  readonly sources: readonly string[];
  /** Clauses it serves with what their documents are worth today: `HZ-6`, and `HZ：《…》，现行。`. */
  readonly policy: { readonly clauses: readonly string[]; readonly documents: readonly string[] };
  /** Who has read it, who has still to. */
  readonly reviewLine: string;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Newest fact it holds, `YYYY-MM-DD` or shorter. */
  readonly asOf: string;
  /** Lines that stand on every page and file: 演示版. */
  readonly notices: readonly string[];
  /** Site name. */
  readonly siteName: string;
  /** Address of its page; `null`: none is set. */
  readonly url: string | null;
}

/** A lesson. A plain value: the same value gives the same files. */
export interface Lesson extends Material {
  /** School stage by every region's own name: `小学 4—6 年级；上海：小学 3—5 年级`. */
  readonly stage: string;
  /** What kind of lesson it is. */
  readonly type: LessonType;
  /** The same in words: 主题班会. */
  readonly typeName: string;
  /** Whether it is about danger to the body: its last slide then begins with the numbers for danger. */
  readonly danger: boolean;
  /** What the teacher reads before. */
  readonly before: LessonText;
  /** A text to hand to parents before the lesson; `null`: this lesson needs none. */
  readonly notice: LessonText | null;
  /** The course; minutes add up to `minutes`. */
  readonly steps: readonly LessonStep[];
  /** The reading for 45 minutes; `null` for lessons of another length. */
  readonly longer: LongerReading | null;
  /** Slides in order; the slide with the numbers comes after them. */
  readonly slides: readonly LessonSlide[];
  /** The pupil's sheet; `null`: this lesson has none. */
  readonly worksheet: LessonSheet | null;
  /** Five questions. */
  readonly questions: readonly LessonQuestion[];
  /** What follows after the lesson. */
  readonly after: LessonText;
  /** The message for the parents' chat, in lines; `null`: this lesson has none. */
  readonly groupText: string | null;
}
