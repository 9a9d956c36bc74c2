/** The files that lie beside a lesson's page, and the pages below it. */
import type { LessonType } from '../../model/lesson-type.ts';

/** A file. */
export interface LessonFile {
  /** What it is. */
  readonly label: string;
  /** What it is good for, in one line. */
  readonly use: string;
  /** Media type. */
  readonly type: string;
}

/** A file as it is offered. */
export interface SizedFile extends LessonFile {
  /** Its name beside the page. */
  readonly name: string;
  /** Size in bytes. */
  readonly bytes: number;
}

const PDF = 'application/pdf';

/** Every file by its name, in the order in which they are offered. */
export const LESSON_FILES = {
  'slides.pptx': {
    label: '课件 PPT',
    use: '字和图都能改，备注里有讲稿。PowerPoint、WPS 都能打开。',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  'plan.pdf': { label: '教案', use: '课前必读、流程、讲稿、课后跟进。A4。', type: PDF },
  'worksheet.pdf': { label: '学习单', use: '每人一张，A4 一面，黑白可印。', type: PDF },
  'quiz.pdf': { label: '小测', use: '第一页发给学生，第二页是答案和解释。', type: PDF },
  'review.pdf': { label: '进校园送审表', use: '一页：目标、内容、来源、谁审读过，留有签字的地方。', type: PDF },
  'scorm.zip': { label: 'SCORM 课件包', use: '放进学校的学习平台（SCORM 1.2）。没有平台的学校用不着。', type: 'application/zip' },
} as const satisfies Readonly<Record<string, LessonFile>>;

/** Name of a file. */
export type LessonFileName = keyof typeof LESSON_FILES;

/** What a micro-lesson does without: it has no sheet and no questions, and the package is there to ask them. */
const NOT_OF_MICRO: ReadonlySet<LessonFileName> = new Set(['worksheet.pdf', 'quiz.pdf', 'scorm.zip']);

/** Names of the files that a lesson of `type` has, in the order in which they are offered. */
export function lessonFileNames(type: LessonType): LessonFileName[] {
  const all = Object.keys(LESSON_FILES) as LessonFileName[];
  return type === 'micro' ? all.filter((name) => !NOT_OF_MICRO.has(name)) : all;
}
