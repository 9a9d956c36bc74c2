/** What a staff course is to everything that shows, prints or packs it. Renderers take this value and nothing else. */
import type { LessonQuestion, LessonSlide, LessonText, Material } from '../lessons/lesson.ts';

/** A unit of a course. */
export interface CourseModule {
  /** What it is called. */
  readonly title: string;
  /** Its length in minutes. */
  readonly minutes: number;
  /** What one must know, a case, what to do and not to do. */
  readonly text: LessonText;
  /** Two or three questions. */
  readonly questions: readonly LessonQuestion[];
  /** Slides for whoever holds the course for others. */
  readonly slides: readonly LessonSlide[];
}

/** A staff course. A plain value: the same value gives the same files. */
export interface Course extends Material {
  /** Share of right answers that passes, in whole per cent. */
  readonly passMark: number;
  /** The units; minutes add up to `minutes`. */
  readonly modules: readonly CourseModule[];
  /** What is read before. */
  readonly before: LessonText;
  /** What follows. */
  readonly after: LessonText;
}

/** What a course by this site is not; it stands wherever a result stands. */
export const NO_CERTIFICATE = '这是本站的自学课，不是上岗证书；上岗和每年的培训，按当地的要求参加。';

/** The number of each unit's first question, counted from 1 through the whole course. */
export function firstQuestionNumbers({ modules }: Pick<Course, 'modules'>): number[] {
  let next = 1;
  return modules.map(({ questions }) => {
    const first = next;
    next += questions.length;
    return first;
  });
}

/** Every question of `course`, unit by unit. */
export function courseQuestions({ modules }: Pick<Course, 'modules'>): LessonQuestion[] {
  return modules.flatMap(({ questions }) => questions);
}
