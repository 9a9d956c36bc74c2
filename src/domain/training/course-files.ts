/** The files that lie beside a staff course's page. */
import { LESSON_FILES, type LessonFile } from '../lessons/lesson-files.ts';

/** Every file by its name, in the order in which they are offered. */
export const COURSE_FILES = {
  'slides.pptx': {
    ...LESSON_FILES['slides.pptx'],
    label: '讲课用的 PPT',
    use: '每个单元几张，题目也在里面；备注里有讲稿，字都能改。',
  },
  'quiz.pdf': { ...LESSON_FILES['quiz.pdf'], label: '试卷和答案', use: '按单元排，A4；答案和解释在后面，另起一页。' },
  'scorm.zip': {
    ...LESSON_FILES['scorm.zip'],
    use: '放进单位的学习平台（SCORM 1.2），平台记下分数、合格不合格。没有平台用不着。',
  },
} as const satisfies Readonly<Record<string, LessonFile>>;

/** Name of a file. */
export type CourseFileName = keyof typeof COURSE_FILES;

/** All names. */
export const COURSE_FILE_NAMES = Object.keys(COURSE_FILES) as CourseFileName[];
