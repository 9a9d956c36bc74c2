/** Which questions may stand in a paper: one that is given to a class at any time, also before the lesson was held. */
import { crisisPattern } from '../../model/crisis-pattern.ts';
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import type { LessonQuestion } from '../lessons/lesson.ts';
import type { LessonPage } from '../lessons/read-lesson.ts';
import { isUrgent } from '../urgent-risk.ts';

/** Topics of the crisis pages on life and self-harm. */
const GRAVE = ['life-crisis', 'self-harm'];

/**
 * Tells whether a question stands alone. What parents are told of beforehand, what a lesson prepares with somebody on call,
 * and what speaks of not wanting to live is asked in that lesson only.
 */
export function standsAloneIn(
  kb: Pick<KnowledgeBase, 'pages' | 'crisisWords'>,
): (lesson: Pick<LessonPage, 'front'>, question: LessonQuestion) => boolean {
  const grave = pagesOf(kb, 'help').filter(({ front }) => front.topics.some((topic) => GRAVE.includes(topic)));
  const slugs = new Set(grave.map(({ front }) => front.slug));
  const terms = kb.crisisWords.intents
    .filter(({ page }) => slugs.has(page))
    .flatMap((intent) => intent.terms.map((term) => new RegExp(crisisPattern(term, kb.crisisWords.groups), 'u')));
  return ({ front }, { ask, choices, topic }) => {
    if (front.notice === 'required' || isUrgent(front.risk) || GRAVE.includes(topic)) return false;
    const text = [ask, ...choices.map(({ words }) => words)].map((words) => words.replace(/[\p{P}\s]/gu, ''));
    return !terms.some((term) => text.some((words) => term.test(words)));
  };
}
