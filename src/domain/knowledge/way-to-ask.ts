/** How a class may answer a question without anybody being seen to err, or to know too much. */
import type { BankQuestion } from './question-bank.ts';

/** By slips without names, or by a show of hands. */
export type Way = 'slips' | 'hands';

/** What each way is called. */
export const WAY_NAMES: Readonly<Record<Way, string>> = { slips: '匿名纸条', hands: '可以举手' };

/** Topics of which a raised hand tells nothing about a child's life. Every other topic is asked by slips. */
const HARMLESS: ReadonlySet<string> = new Set(['adapting', 'internet', 'peers', 'sleep-exercise']);

/** Topics that a lesson may have beside the harmless ones: what it practises, not what it lays open. */
const PLAIN: ReadonlySet<string> = new Set([...HARMLESS, 'companionship', 'emotions', 'help-seeking', 'study-pressure']);

/** What the choice depends on. */
export interface Exposure {
  /** Topic id of the question. */
  readonly topic: string;
  /** Topic ids of its lesson. */
  readonly lessonTopics: readonly string[];
  /** How risky its lesson is. */
  readonly risk: string;
}

/** Hands only where topic and lesson are harmless; slips for all else, a topic nobody has thought of included. */
export function wayToAsk({ topic, lessonTopics, risk }: Exposure): Way {
  const harmless = HARMLESS.has(topic) && risk === 'green' && lessonTopics.every((one) => PLAIN.has(one));
  return harmless ? 'hands' : 'slips';
}

/** The way for several questions asked together: one that needs slips decides for all. */
export function wayForAll(questions: readonly Pick<BankQuestion, 'way'>[]): Way {
  return questions.length > 0 && questions.every(({ way }) => way === 'hands') ? 'hands' : 'slips';
}
