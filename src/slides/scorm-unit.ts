/** What a package for learning platforms shows: pages to read, questions to answer, a last page with the numbers. */
import type { Lesson, LessonNumber, LessonQuestion, Material } from '../domain/lessons/lesson.ts';
import { NO_CERTIFICATE, type Course } from '../domain/training/course.ts';
import { classClosing, STAFF_CLOSING, type NumberSlide } from './number-slide.ts';
import { slideBodyHtml } from './slide-html.ts';
import { textHtml } from './text-html.ts';

/** A page: text as HTML, or a question. */
export type ScormPage =
  { readonly title: string; readonly html: string } | { readonly title: string; readonly question: LessonQuestion };

/** A unit of a learning platform (SCO). */
export interface ScormUnit extends Pick<Material, 'title' | 'goals' | 'siteName' | 'notices' | 'url' | 'updated'> {
  /** Identifier in the platform: it stays what it is when the text changes. */
  readonly id: string;
  /** Heading of the first page, over the goals. */
  readonly firstTitle: string;
  /** Text under the goals, as HTML; empty for none. */
  readonly firstHtml: string;
  /** Pages between the first and the last. */
  readonly pages: readonly ScormPage[];
  /** Share of right answers that passes, in whole per cent; `null`: nobody fails. */
  readonly passMark: number | null;
  /** Said beside the result; empty for nothing. */
  readonly honest: string;
  /** Words and numbers of the last page. */
  readonly closing: NumberSlide;
  readonly urgent: readonly LessonNumber[];
}

/** A lesson: its slides, then its questions. There is no pass mark: nobody fails a lesson about asking for help. */
export function lessonUnit(lesson: Lesson): ScormUnit {
  return {
    ...common(lesson),
    id: `hutong-${lesson.slug}`,
    firstTitle: '今天学什么',
    firstHtml: '',
    pages: [
      ...lesson.slides.map(({ title, body }) => ({ title, html: slideBodyHtml(body) })),
      ...lesson.questions.map((question, index) => ({ title: `第 ${index + 1} 题`, question })),
    ],
    passMark: null,
    honest: '',
    closing: classClosing(lesson),
  };
}

/** A staff course: unit by unit the whole text, then the unit's questions. */
export function courseUnit(course: Course): ScormUnit {
  const { slug, before, modules, after, passMark } = course;
  let asked = 0;
  return {
    ...common(course),
    id: `hutong-training-${slug}`,
    firstTitle: '学完以后，您能',
    firstHtml: `<p>${NO_CERTIFICATE}</p>${textHtml(before, undefined, 'h3')}`,
    pages: [
      ...modules.flatMap(({ title, minutes, text, questions }, index): ScormPage[] => [
        {
          title: `第 ${index + 1} 单元　${title}`,
          html: `<p class="small">约 ${minutes} 分钟</p>${textHtml(text, undefined, 'h3')}`,
        },
        ...questions.map((question) => ({ title: `第 ${++asked} 题`, question })),
      ]),
      { title: '学完以后', html: textHtml(after, undefined, 'h3') },
    ],
    passMark,
    honest: NO_CERTIFICATE,
    closing: STAFF_CLOSING,
  };
}

function common({ title, goals, siteName, notices, url, updated, urgent }: Material) {
  return { title, goals, siteName, notices, url, updated, urgent };
}
