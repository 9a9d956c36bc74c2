/** The parts of a campaign page from which its deck and its poster are made. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import { plainText } from '../../prose/plain-text.ts';
import type { Prose } from '../../prose/tree.ts';
import type { HandbookInline, HandbookProseBlock } from '../handbook/handbook.ts';
import { handbookProse } from '../handbook/handbook-prose.ts';
import { inlineWords } from '../lessons/inline-words.ts';

/** A campaign page. */
export type CampaignPage = ProsePage<'campaigns'>;

/** Words that a section's heading must hold. */
export const CAMPAIGN_SECTIONS = { talk: '讲话稿', quiz: '小问答', poster: '海报上的话' } as const;

/** A part of a campaign page. */
export type CampaignSection = keyof typeof CAMPAIGN_SECTIONS;

/** A question of the quiz. */
export interface CampaignQuestion {
  /** The question. */
  readonly ask: string;
  /** Its choices: letter (empty for 对 and 错) and words. */
  readonly choices: readonly { readonly letter: string; readonly words: string }[];
  /** What is right, as written: `C`, `错，大人也能打`. */
  readonly answer: string;
}

/** What a campaign says, its numbers filled in; a part that the page lacks is empty. */
export interface CampaignParts {
  /** The talk, paragraph by paragraph. */
  readonly talk: readonly string[];
  /** The quiz. */
  readonly questions: readonly CampaignQuestion[];
  /** Sentences for the poster, the first one the largest. */
  readonly sayings: readonly string[];
  /** What somebody writes in on the poster: `最近的心理门诊在`; empty: nothing is asked for. */
  readonly writeIn: string;
}

/** Reads the parts of `page`. */
export function campaignParts(kb: Pick<KnowledgeBase, 'services'>, page: Pick<CampaignPage, 'prose'>): CampaignParts {
  const text = (name: CampaignSection) => handbookProse(kb, campaignSection(page, name));
  const poster = text('poster');
  return {
    talk: text('talk').flatMap((block) => (block.type === 'quote' ? block.children.flatMap(paragraphs) : [])),
    questions: itemsOf(text('quiz')).flatMap(questionOf),
    sayings: itemsOf(poster).map((item) => item.flatMap(paragraphs).join('')),
    writeIn: poster.flatMap(paragraphs).flatMap(labelOf)[0] ?? '',
  };
}

/** The blocks under the heading of a part; empty when the page lacks it. */
export function campaignSection({ prose }: Pick<CampaignPage, 'prose'>, name: CampaignSection): Prose {
  const isTop = (block: Prose[number]) => block.type === 'heading' && block.depth === 2;
  const from = prose.findIndex((block) => isTop(block) && plainText([block]).includes(CAMPAIGN_SECTIONS[name]));
  if (from < 0) return [];
  const rest = prose.slice(from + 1);
  const to = rest.findIndex(isTop);
  return to < 0 ? rest : rest.slice(0, to);
}

function paragraphs(block: HandbookProseBlock): string[] {
  return block.type === 'paragraph' ? [inlineWords(block.children)] : [];
}

function itemsOf(blocks: readonly HandbookProseBlock[]): (readonly HandbookProseBlock[])[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
}

/** `…（对／错）**错**`, or `…A 六　B 八　C 十。**C**`: the bold words at the end are the answer. */
function questionOf(item: readonly HandbookProseBlock[]): CampaignQuestion[] {
  const inlines = item.flatMap((block): readonly HandbookInline[] => (block.type === 'paragraph' ? block.children : []));
  const last = inlines.at(-1);
  if (last?.type !== 'strong') return [];
  const said = inlineWords(inlines.slice(0, -1)).trim();
  const answer = inlineWords([last]);
  if (said.endsWith('（对／错）')) {
    const choices = ['对', '错'].map((words) => ({ letter: '', words }));
    return [{ ask: said.replace('（对／错）', ''), choices, answer }];
  }
  const [ask = '', ...lettered] = said.split(/\s*(?=[A-C]\s)/);
  const choices = lettered.map((one) => ({ letter: one.slice(0, 1), words: one.slice(1).replace(/。$/, '').trim() }));
  return choices.length < 2 ? [] : [{ ask, choices, answer }];
}

/** What stands before a blank line, back to the last mark. */
function labelOf(words: string): string[] {
  const label = /([^，。：；]+)＿/.exec(words)?.[1]?.replace(/＿+$/, '');
  return label === undefined ? [] : [label];
}
