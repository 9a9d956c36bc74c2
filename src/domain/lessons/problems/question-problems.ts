/** A quiz that tells something: five sound questions whose answers cannot be guessed by place or length. */
import { lessonSections, partOf, partsIn } from '../lesson-sections.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';
import { guessable, questionsToCheck, singleQuestionProblems } from './question-faults.ts';

const QUESTIONS = 5;
/** Four of five under one letter, and the longest choice right every time. */
const GUESSABLE = { alike: 0.8, longest: 1 } as const;

/** Checks the quiz. */
export const questionProblems: LessonCheck = (page, kb) => {
  const quiz = partOf(lessonSections(page.prose), 'quiz');
  if (!quiz) return [];
  const parts = partsIn(quiz.children, 'question');
  return [
    ...(parts.length === QUESTIONS
      ? []
      : [lessonProblem(page, quiz.line, `小测有 ${parts.length} 题`, `正好写 ${QUESTIONS} 题`)]),
    ...singleQuestionProblems(page, parts, kb),
    ...guessable(questionsToCheck(kb, parts), GUESSABLE).map(([what, fix]) => lessonProblem(page, quiz.line, what, fix)),
  ];
};
