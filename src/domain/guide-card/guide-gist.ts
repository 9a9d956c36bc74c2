/** The gist of a guide: what a picture or a message that leaves the site tells of it. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import { inlineText, plainText } from '../../prose/plain-text.ts';
import type { Block, Prose } from '../../prose/tree.ts';
import { lineOf, numberOf } from '../lines.ts';
import { refsIn } from '../lines-named.ts';
import { isNeutral } from '../prints/card-words.ts';
import { visibleService } from '../visible-records.ts';
import { guideLists, type GuideList } from './guide-lists.ts';
import { firstSentences, sentencesOf } from './sentences.ts';

type Guide = ProsePage<'guides'>;

/** One thing to say, and one not to say. */
export interface Phrases {
  /** Heading they stand under. */
  readonly heading: string;
  /** What helps. */
  readonly say: string;
  /** What hurts. */
  readonly avoid: string;
}

/** The gist of a guide. Everything in it is the author's own words, whole sentences, with the numbers filled in. */
export interface GuideGist {
  /** The first sentences of the text, at most 60 characters; may be empty. */
  readonly opening: string;
  /** The step for today in full, by paragraph; empty when the guide has none. */
  readonly today: readonly string[];
  /** Lists that can be understood apart from the guide, in reading order. */
  readonly lists: readonly GuideList[];
  /** The first row of the table of what to say; `null` without one. */
  readonly phrases: Phrases | null;
}

const OPENING_ROOM = 60;
/** What a child who sees the picture in the family's chat should not come upon without the rest of the page. */
const NEEDS_ITS_PAGE = /不想活|想死|寻短|伤害自己/;
/** Head of the column of what helps. */
export const SAY = '可以说';
/** Head of the column of what hurts. */
export const AVOID = '不要说';

/** The gist of `guide`; `undefined` when its step for today cannot leave the site: it names a number that others may not see. */
export function guideGist(kb: KnowledgeBase, { prose }: Guide, today: string): GuideGist | undefined {
  const step = prose.filter((block) => block.type === 'today').flatMap(({ children }) => children);
  if (!mayLeave(kb, step, today)) return undefined;
  return {
    opening: openingOf(prose),
    today: plainText(step, (tel) => numberOf(kb, tel))
      .split('\n')
      .filter(Boolean),
    lists: guideLists(kb, prose).filter((list) => mayLeave(kb, list.blocks, today) && mayBeSeen(wordsOf(list))),
    phrases: phrasesOf(prose),
  };
}

/** A number with what must stand beside it. */
export interface NumberMark {
  /** Number as printed. */
  readonly number: string;
  /** `来源：…，尚未电话核实`. */
  readonly text: string;
}

/** The marks of those numbers in `blocks` that nobody has confirmed lately. */
export function numberMarks(kb: KnowledgeBase, blocks: Prose, today: string): NumberMark[] {
  const marks = refsIn(blocks).flatMap((ref): [string, NumberMark][] => {
    const line = lineOf(kb, ref);
    const mark = line && visibleService(line, 'card', today)?.mark;
    const number = numberOf(kb, ref);
    return mark?.trust === 'unconfirmed' || mark?.trust === 'aged' ? [[number, { number, text: mark.text }]] : [];
  });
  return [...new Map(marks).values()];
}

/** Whether a picture may carry `blocks` anywhere: neutral words only, and only nation-wide numbers that the truth rule lets out. */
function mayLeave(kb: KnowledgeBase, blocks: Prose, today: string): boolean {
  const everywhere = refsIn(blocks).every((ref) => {
    const line = lineOf(kb, ref);
    return line?.serves.includes(NATION) && visibleService(line, 'card', today);
  });
  return everywhere && mayBeSeen(plainText(blocks));
}

/** Whether words may stand in a family's chat and in anybody's album. */
export function mayBeSeen(words: string): boolean {
  return isNeutral(words) && !NEEDS_ITS_PAGE.test(words);
}

function wordsOf({ heading, leadIn, points }: GuideList): string {
  return [heading, leadIn, ...points.map(({ lead, text }) => lead + text)].join('\n');
}

function openingOf(prose: Prose): string {
  const first = prose.find((block) => block.type === 'paragraph');
  if (!first || refsIn([first]).length) return '';
  const sentences = sentencesOf(inlineText(first.children));
  const from = sentences.findIndex(mayBeSeen);
  if (from < 0) return '';
  const until = sentences.findIndex((sentence, index) => index > from && !mayBeSeen(sentence));
  return firstSentences(sentences.slice(from, until < 0 ? undefined : until), OPENING_ROOM);
}

function phrasesOf(prose: Prose): Phrases | null {
  let heading = '';
  for (const block of prose) {
    if (block.type === 'heading') heading = inlineText(block.children);
    const row = block.type === 'table' && isPhraseTable(block) && !refsIn([block]).length ? block.rows[0] : undefined;
    if (!row) continue;
    const [say = '', avoid = ''] = row.map((cell) => inlineText(cell));
    if (mayBeSeen(heading + say + avoid)) return { heading, say, avoid };
  }
  return null;
}

function isPhraseTable({ head }: Extract<Block, { type: 'table' }>): boolean {
  return head.length === 2 && inlineText(head[0]!) === SAY && inlineText(head[1]!) === AVOID;
}
