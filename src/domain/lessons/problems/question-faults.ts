/** What is wrong with single questions, and what gives the answers of many away. Quizzes of lessons and of staff courses share it. */
import type { KnowledgeBase } from '../../../model/knowledge-base.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Topic } from '../../../model/reference.ts';
import type { TelText } from '../../../prose/plain-text.ts';
import type { LessonPart } from '../../../prose/tree.ts';
import { lineOf } from '../../lines.ts';
import { suggestion } from '../../problems/suggestion.ts';
import type { LessonQuestion } from '../lesson.ts';
import { LETTERS, readQuestion } from '../read-lesson.ts';
import { lessonProblem } from './lesson-problem.ts';

const MOST = { ask: 60, choice: 30 } as const;

type Question = Extract<LessonPart, { type: 'question' }>;

/** Questions as a check reads them. A line that the data lack is told by another check; here it only must not stop the reading. */
export function questionsToCheck(kb: Pick<KnowledgeBase, 'services'>, parts: readonly Question[]): LessonQuestion[] {
  const tel: TelText = (ref) => ref.n ?? lineOf(kb, ref)?.phones[0]?.number ?? ref.id ?? '';
  return parts.map((part) => readQuestion(part, tel));
}

/** The problems of each question of `parts`. */
export function singleQuestionProblems(
  page: { readonly file: string },
  parts: readonly Question[],
  kb: Pick<KnowledgeBase, 'services' | 'topics'>,
): Problem[] {
  const questions = questionsToCheck(kb, parts);
  return parts.flatMap((part, index) =>
    [...shapeFaults(part, questions[index]!), ...topicFaults(part, kb.topics)].map(([what, fix]) =>
      lessonProblem(page, part.line, `第 ${index + 1} 题${what}`, fix),
    ),
  );
}

/** What is wrong, and how to mend it. */
export type Fault = readonly [what: string, fix: string];

function shapeFaults({ children }: Question, question: LessonQuestion): Fault[] {
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

function topicFaults({ topic }: Question, topics: ReadonlyMap<string, Topic>): Fault[] {
  return topics.has(topic)
    ? []
    : [[`的 topic 写的是 “${topic}”，没有这个主题`, suggestion(topic, topics.keys(), '看 topics.json')]];
}

/** From which share of the questions on an answer can be guessed: by its letter, by being the longest of three. */
export interface GuessableShare {
  readonly alike: number;
  readonly longest: number;
}

/** What gives the right answers away. */
export function guessable(questions: readonly LessonQuestion[], share: GuessableShare): Fault[] {
  const counts = [...LETTERS].map((letter) => [letter, questions.filter(({ answer }) => answer === letter).length] as const);
  const alike = counts.find(([, count]) => count > 0 && count >= share.alike * questions.length);
  const open = questions.filter(({ choices }) => choices.length > 2);
  const length = ({ words }: { readonly words: string }) => [...words].length;
  const longest = open.filter(({ choices, answer }) => {
    const right = choices.find(({ letter }) => letter === answer);
    return right && choices.every((one) => one === right || length(one) < length(right));
  });
  const often = open.length > 2 && longest.length >= share.longest * open.length;
  const which = longest.length === open.length ? '每一题都' : `${open.length} 题里有 ${longest.length} 题`;
  return [
    ...(alike
      ? [[`${questions.length} 题里有 ${alike[1]} 题的答案是 ${alike[0]}，猜得出来`, '调换选项的次序，让 A、B、C 都有'] as const]
      : []),
    ...(often ? [[`${which}是最长的选项对，猜得出来`, '把有的错误选项写长，或把正确的写短'] as const] : []),
  ];
}
