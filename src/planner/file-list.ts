/** What a teacher needs for a term: the files of its lessons, in the order of the meetings. */
import { LESSON_FILES, type LessonFileName } from '../domain/lessons/lesson-files.ts';
import type { TermPlan } from '../domain/planner/year-plan.ts';
import { makeElement } from '../map/make-element.ts';

const FILES = ['slides.pptx', 'plan.pdf', 'worksheet.pdf'] as const satisfies readonly LessonFileName[];

/** One folded list a term. `base` is the site's address, with a slash at its end. */
export function fileLists(terms: readonly TermPlan[], base: string): HTMLElement[] {
  return terms.map(({ name, meetings }) =>
    makeElement('details', {}, [
      makeElement('summary', {}, [`${name}要用的文件：课件、教案、学习单`]),
      makeElement(
        'ol',
        {},
        meetings.map(({ lesson }) => {
          const address = `${base}lessons/${lesson.slug}/`;
          const links = FILES.map((file) =>
            makeElement(
              'a',
              { href: address + file, download: `${lesson.title}-${LESSON_FILES[file].label}.${file.split('.')[1]}` },
              [makeElement('span', { class: 'visually-hidden' }, [`${lesson.title}：`]), LESSON_FILES[file].label],
            ),
          );
          return makeElement('li', {}, [
            makeElement('b', {}, [lesson.title]),
            ...(lesson.files
              ? [makeElement('div', { class: 'files' }, links)]
              : [makeElement('small', {}, ['文字还没有审读完，文件先不放出来'])]),
          ]);
        }),
      ),
    ]),
  );
}
