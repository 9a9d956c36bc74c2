/** Lessons with questions of one's own, for tests of the knowledge meter. */
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { aKnowledgeBase, type Written } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { lessonBody } from '../lesson-body.ts';

/** A question: what is asked, its choices, the letter of the right one, its topic. */
export interface TestQuestion {
  readonly ask: string;
  readonly choices?: readonly string[];
  readonly answer?: string;
  readonly topic?: string;
}

/** A lesson that asks `questions`. */
export function lessonAsking(
  slug: string,
  questions: readonly TestQuestion[],
  front: Parameters<typeof aPage<'lessons'>>[1] = {},
) {
  const parts = questions.map(({ ask, choices = ['先说给大人听', '走开', '忍着不说'], answer = 'A', topic = 'emotions' }) => {
    const list = choices.map((one) => `- ${one}`).join('\n');
    return `<Question answer="${answer}" topic="${topic}">\n\n${ask}\n\n${list}\n\n<Why>\n\n因为这样有用。\n\n</Why>\n\n</Question>`;
  });
  const body = lessonBody({ quiz: `<Quiz>\n\n${parts.join('\n\n')}\n\n</Quiz>` });
  return aPage('lessons', { slug, title: `课 ${slug}`, body, audience: ['teacher'], ages: ['10-12'], ...front });
}

/** A knowledge base with these lessons. */
export function knowing(pages: Written['pages'], written: Written = {}): KnowledgeBase {
  return aKnowledgeBase({ pages, ...written });
}

const HANZI = [...'春夏秋冬东南西北山川河海风雨雷电花草树木鸟兽虫鱼红橙黄绿青蓝紫白'];

/** A question that shares hardly a word with the one of another number; the number stands at its end. */
export function distinctQuestion(number: number, topic = 'emotions'): TestQuestion {
  const signs = HANZI.map((_, index) => HANZI[(index * (number + 1) + number) % HANZI.length]!);
  const words = (from: number) => signs.slice(from, from + 4).join('');
  return {
    ask: `${words(0)}${number}？`,
    choices: [`${words(4)}甲${number}`, `${words(8)}乙${number}`, `${words(12)}丙${number}`],
    answer: 'ABC'[number % 3]!,
    topic,
  };
}
