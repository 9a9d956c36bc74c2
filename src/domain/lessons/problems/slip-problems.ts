/** Slips without a name: a child who writes of harm on one must be found the same day, so the lesson says how to ask for it. */
import { plainText } from '../../../prose/plain-text.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';

/** Pupils put their own words into a box. */
const PUT_INTO_A_BOX = /投进(有盖的)?盒子|投(进)?(悄悄话)?信箱|悄悄话(盒子|信箱)|匿名(信箱|纸?条)/u;

/** They are told that a name brings the teacher to them. */
const NAME_BRINGS_HELP = /[写加]上(自己的)?(名字|学号)/u;

/** Checks what a lesson with a box for slips says about names. */
export const slipProblems: LessonCheck = (page) => {
  const words = plainText(page.prose);
  const box = PUT_INTO_A_BOX.exec(words)?.[0];
  if (box === undefined || NAME_BRINGS_HELP.test(words)) return [];
  const what = `写了“${box}”，没有写学生怎么让老师找到自己`;
  return [lessonProblem(page, undefined, what, '加一句：不用写名字；想让老师单独找你的，写上名字或学号，老师不念')];
};
