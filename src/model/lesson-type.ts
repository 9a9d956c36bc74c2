/** The types of lessons (R33, R34): a closed list that every lesson says. */

/** Types by id, with the names that schools use. */
export const LESSON_TYPES = {
  'class-meeting': '主题班会',
  activity: '活动课',
  'life-education': '生命教育',
  micro: '微课',
} as const;

/** Id of a type. */
export type LessonType = keyof typeof LESSON_TYPES;

/** Most minutes of a micro-lesson (`micro`): it has no worksheet and no quiz, and its plan is one page. */
export const MICRO_MINUTES = 8;
