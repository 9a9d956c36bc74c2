/** A micro-lesson is short and stands on one page; what is as short as one is called one. */
import { MICRO_MINUTES } from '../../../model/lesson-type.ts';
import { lessonSections, NOT_IN_MICRO, SECTIONS } from '../lesson-sections.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';

/** Checks length and parts against the type. */
export const microProblems: LessonCheck = (page) => {
  const { type, minutes, notice } = page.front;
  const { file } = page;
  if (type !== 'micro') {
    return minutes > MICRO_MINUTES
      ? []
      : [{ file, record: 'minutes', what: `${MICRO_MINUTES} 分钟以内的是微课`, fix: 'type 写 micro，或把 minutes 照实写长' }];
  }
  const other = 'type 改成别的一种，minutes 照实写';
  return [
    ...(minutes > MICRO_MINUTES
      ? [{ file, record: 'minutes', what: `微课最多 ${MICRO_MINUTES} 分钟，写的是 ${minutes}`, fix: `删短，或${other}` }]
      : []),
    ...(notice ? [{ file, record: 'notice', what: '要先告知家长的课，不做成微课', fix: other }] : []),
    ...lessonSections(page.prose).flatMap(({ name, opens }) =>
      name !== 'stray' && NOT_IN_MICRO.has(name)
        ? [
            lessonProblem(
              page,
              'line' in opens ? opens.line : undefined,
              `微课里不写 ${SECTIONS[name]}`,
              `删去；要有它，${other}`,
            ),
          ]
        : [],
    ),
  ];
};
