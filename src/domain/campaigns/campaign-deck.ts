/** The deck of a campaign day, from the talk, the poster's sentences and the quiz of its page. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { ADULT_LINES, urgentNumbers } from '../lessons/lesson-numbers.ts';
import type { Lesson, LessonSlide } from '../lessons/lesson.ts';
import { plainSlide } from '../lessons/plain-slide.ts';
import { titleFits } from '../lessons/slide-fit.ts';
import { siteNotices } from '../notices.ts';
import { dayName } from '../planner/days.ts';
import { campaignParts, type CampaignPage, type CampaignQuestion } from './campaign-parts.ts';
import { linesBody, talkSlide } from './talk-slide.ts';

/** What a deck is made from. */
export type CampaignDeck = Pick<Lesson, 'title' | 'summary' | 'slides' | 'urgent' | 'siteName' | 'notices' | 'updated'>;

const HOW_TO_ASK = '举手答，不点名，不记分。';

/** The deck of `page` on `today`. */
export function campaignDeck(kb: KnowledgeBase, page: CampaignPage, today: string): CampaignDeck {
  const { title, summary, updated, day } = page.front;
  const { talk, sayings, questions } = campaignParts(kb, page);
  const { name, saying } = namesIn(title);
  const [greeting = '', ...rest] = talk;
  const farewell = rest.pop() ?? '';
  return {
    title,
    summary,
    slides: [
      plainSlide(`${dayOfTheYear(day)}　${name}`, [saying], [greeting]),
      ...rest.map((paragraph) => talkSlide(paragraph, name)),
      pointsSlide('记住这几句', sayings, farewell),
      ...questions.map((question, index) => quizSlide(index + 1, question)),
    ],
    urgent: urgentNumbers(kb, ADULT_LINES, today),
    siteName: kb.site.name,
    notices: siteNotices(kb),
    updated,
  };
}

/** `10月10日`, from `10-10`. */
export function dayOfTheYear(day: string): string {
  return dayName(`2000-${day}`);
}

/** The name of the day and what it is about: a title is written as `名称：话`. */
export function namesIn(title: string): { readonly name: string; readonly saying: string } {
  const [name = title, ...rest] = title.split('：');
  return { name, saying: rest.join('：') || title };
}

/** The poster's sentences once more, while the speaker says goodbye. */
function pointsSlide(title: string, sayings: readonly string[], farewell: string): LessonSlide {
  const found = linesBody(sayings);
  if (!found) throw new Error('海报上的话太多，幻灯片放不下');
  return { title, ...found, notes: [{ type: 'paragraph', children: [{ type: 'text', value: farewell }] }] };
}

/** Question `n`; the answer stands in the notes. */
function quizSlide(n: number, { ask, choices, answer }: CampaignQuestion): LessonSlide {
  const asked = `${n}. ${ask}`;
  const lines = choices.map(({ letter, words }) => (letter === '' ? words : `${letter}　${words}`));
  const right = choices.find(({ letter }) => letter === answer);
  const notes = [`答案：${right ? `${answer}　${right.words}` : answer}。`, HOW_TO_ASK];
  return titleFits(asked) ? plainSlide(asked, lines, notes) : plainSlide(`第 ${n} 题`, [ask, ...lines], notes);
}
