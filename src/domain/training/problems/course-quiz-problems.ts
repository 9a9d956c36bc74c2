/** The questions of a staff course: enough of each unit, sound, not to be guessed, each on one slide. */
import type { KnowledgeBase } from '../../../model/knowledge-base.ts';
import type { Problem } from '../../../model/problem.ts';
import { partsIn } from '../../lessons/lesson-sections.ts';
import { questionSlide } from '../../lessons/plain-slide.ts';
import { lessonProblem } from '../../lessons/problems/lesson-problem.ts';
import { guessable, questionsToCheck, singleQuestionProblems } from '../../lessons/problems/question-faults.ts';
import { slideSize } from '../../lessons/slide-fit.ts';
import { courseSections } from '../course-sections.ts';
import type { CoursePage } from '../read-course.ts';

const A_UNIT = { least: 2, most: 4 } as const;
/** More than half of the answers under one letter, or three of five being the longest, help who has learnt nothing. */
const GUESSABLE = { alike: 0.51, longest: 0.6 } as const;

/** Checks all questions. */
export function courseQuizProblems(page: CoursePage, kb: KnowledgeBase): Problem[] {
  const units = courseSections(page.prose).modules.map((unit) => {
    const quizzes = partsIn(unit.children, 'quiz');
    return { unit, quiz: quizzes[0], parts: quizzes.flatMap(({ children }) => partsIn(children, 'question')) };
  });
  const all = units.flatMap(({ parts }) => parts);
  const questions = questionsToCheck(kb, all);
  return [
    ...units.flatMap(({ unit, quiz, parts }) => [
      ...(quiz && (parts.length < A_UNIT.least || parts.length > A_UNIT.most)
        ? [
            lessonProblem(
              page,
              quiz.line,
              `单元 “${unit.title}” 有 ${parts.length} 道题`,
              `写 ${A_UNIT.least} 到 ${A_UNIT.most} 道`,
            ),
          ]
        : []),
      ...singleQuestionProblems(page, parts, kb),
    ]),
    ...questions.flatMap((question, index) =>
      slideSize(questionSlide(index + 1, question, []).body) === undefined
        ? [lessonProblem(page, all[index]!.line, '这道题放不进一张幻灯片', '题目或选项写短一些')]
        : [],
    ),
    ...guessable(questions, GUESSABLE).map(([what, fix]) => lessonProblem(page, undefined, `全课 ${what}`, fix)),
  ];
}
