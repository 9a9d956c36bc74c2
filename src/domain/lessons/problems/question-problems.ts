/** A quiz that tells something: five sound questions whose answers cannot be guessed by place or length. */
import type { Topic } from '../../../model/reference.ts';
import type { LessonPart } from '../../../prose/tree.ts';
import { suggestion } from '../../problems/suggestion.ts';
import type { LessonQuestion } from '../lesson.ts';
import { lessonSections, partOf, partsIn } from '../lesson-sections.ts';
import { LETTERS, readQuestion } from '../read-lesson.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';

const QUESTIONS = 5;
/** As many right answers under one letter can be guessed. */
const TOO_MANY_ALIKE = 4;
const MOST = { ask: 60, choice: 30 } as const;

/** Checks the quiz. */
export const questionProblems: LessonCheck = (page, { topics }) => {
  const quiz = partOf(lessonSections(page.prose), 'quiz');
  if (!quiz) return [];
  const parts = partsIn(quiz.children, 'question');
  const questions = parts.map((part) => readQuestion(part, () => '12356'));
  return [
    ...(parts.length === QUESTIONS
      ? []
      : [lessonProblem(page, quiz.line, `小测有 ${parts.length} 题`, `正好写 ${QUESTIONS} 题`)]),
    ...parts.flatMap((part, index) =>
      [...shapeFaults(part, questions[index]!), ...topicFaults(part, topics)].map(([what, fix]) =>
        lessonProblem(page, part.line, `第 ${index + 1} 题${what}`, fix),
      ),
    ),
    ...guessable(questions).map(([what, fix]) => lessonProblem(page, quiz.line, what, fix)),
  ];
};

type Fault = readonly [what: string, fix: string];

function shapeFaults({ children }: Extract<LessonPart, { type: 'question' }>, question: LessonQuestion): Fault[] {
  const { ask, choices, answer, why } = question;
  const faults: (Fault | false)[] = [
    children.map(({ type }) => type).join() !== 'paragraph,list,why' && [
      '不是“一段题目、一个列表、一个 <Why>”',
      '先写题目，再写列表（选项，不写 A、B、C），最后写 <Why>…</Why>',
    ],
    ask === '' && ['没有题目', '写一句问话'],
    [...ask].length > MOST.ask && [`的题目有 ${[...ask].length} 个字`, `最多 ${MOST.ask} 个字`],
    (choices.length < 2 || choices.length > LETTERS.length) && [
      `有 ${choices.length} 个选项`,
      '写三个选项；对错题写两个：对、错',
    ],
    choices.length >= 2 &&
      !choices.some(({ letter }) => letter === answer) && [
        `的答案写的是 “${answer}”，不是选项里的一个`,
        `answer 写 ${choices.map(({ letter }) => letter).join('、')} 里的一个`,
      ],
    choices.some(({ words }) => words === '') && ['有一个选项是空的', '补上'],
    new Set(choices.map(({ words }) => words)).size < choices.length && ['有两个选项一样', '改一个'],
    choices.length > 0 &&
      choices.every(({ words, letter }) => words.startsWith(letter)) && ['的选项自己写了 A、B、C', '删去字母：程序会加'],
    choices.some(({ words }) => [...words].length > MOST.choice) && ['有一个选项太长', `一个选项最多 ${MOST.choice} 个字`],
    why === '' && ['没有解释', '写 <Why>…</Why>：为什么，一两句，学生看得懂'],
  ];
  return faults.filter((one): one is Fault => one !== false);
}

function topicFaults({ topic }: Extract<LessonPart, { type: 'question' }>, topics: ReadonlyMap<string, Topic>): Fault[] {
  return topics.has(topic)
    ? []
    : [[`的 topic 写的是 “${topic}”，没有这个主题`, suggestion(topic, topics.keys(), '看 topics.json')]];
}

/** What gives the right answers away. */
function guessable(questions: readonly LessonQuestion[]): Fault[] {
  const counts = [...LETTERS].map((letter) => [letter, questions.filter(({ answer }) => answer === letter).length] as const);
  const alike = counts.find(([, count]) => count >= TOO_MANY_ALIKE);
  const open = questions.filter(({ choices }) => choices.length > 2);
  const length = ({ words }: { readonly words: string }) => [...words].length;
  const longest = open.filter(({ choices, answer }) => {
    const right = choices.find(({ letter }) => letter === answer);
    return right && choices.every((one) => one === right || length(one) < length(right));
  });
  const always = open.length > 2 && longest.length === open.length;
  return [
    ...(alike
      ? [[`${questions.length} 题里有 ${alike[1]} 题的答案是 ${alike[0]}，猜得出来`, '调换选项的次序，让 A、B、C 都有'] as const]
      : []),
    ...(always ? [['每一题都是最长的选项对，猜得出来', '把有的错误选项写长，或把正确的写短'] as const] : []),
  ];
}
