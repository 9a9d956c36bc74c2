/** A campaign page holds what its deck and its poster are made from, and that fits on them. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { pagesOf } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import { textWidth } from '../prints/text-width.ts';
import type { Check } from '../problems/content-source.ts';
import { lineOf } from '../lines.ts';
import { refsIn } from '../lines-named.ts';
import { unconfirmedNumbers } from '../lessons/problems/unconfirmed-numbers.ts';
import { CAMPAIGN_SECTIONS, campaignParts, campaignSection, type CampaignPage, type CampaignSection } from './campaign-parts.ts';
import { LEAST_POSTER_SIZE, posterWords } from './campaign-poster.ts';
import { splitSentences } from './split-sentences.ts';

/** What each part may hold; widths in Chinese characters. */
const MOST = { sayings: 6, saying: 18, headline: 14, sentence: 60 } as const;
const LEAST = { sayings: 2, paragraphs: 3, questions: 1 } as const;

const HOW: Readonly<Record<CampaignSection, string>> = {
  talk: `## 五分钟${CAMPAIGN_SECTIONS.talk}，下面每段以 > 开头，至少 ${LEAST.paragraphs} 段：第一段问好，最后一段告别`,
  quiz: `## ${CAMPAIGN_SECTIONS.quiz}，下面一题一条：1. 题目 A 甲　B 乙　C 丙。**B**，或 1. 一句话。（对／错）**对**`,
  poster: `## ${CAMPAIGN_SECTIONS.poster}，下面一句一条，${LEAST.sayings} 到 ${MOST.sayings} 句`,
};

/** Checks `campaigns/`. */
export const campaignProblems: Check = (kb) => pagesOf(kb, 'campaigns').flatMap((page) => pageProblems(kb, page));

function pageProblems(kb: KnowledgeBase, page: CampaignPage): Problem[] {
  const sections = (Object.keys(CAMPAIGN_SECTIONS) as CampaignSection[]).map((name) => campaignSection(page, name));
  // A line that the data lack is told by another check.
  if (sections.flatMap(refsIn).some((ref) => ref.n === undefined && !lineOf(kb, ref)?.phones[0])) return [];
  const parts = campaignParts(kb, page);
  const problem = (what: string, fix: string): Problem => ({ file: page.file, record: '正文', what, fix });
  const missing = (name: CampaignSection, what: string) =>
    problem(`${what}，做不出${name === 'poster' ? '海报' : 'PPT'}`, `写 ${HOW[name]}`);
  return [
    ...(parts.talk.length < LEAST.paragraphs ? [missing('talk', `讲话稿有 ${parts.talk.length} 段`)] : []),
    ...(parts.questions.length < LEAST.questions ? [missing('quiz', '没有读得懂的小问答')] : []),
    ...quizProblems(page, parts.questions.length).map((what) =>
      problem(what, `每一题写成 ${HOW.quiz.slice(HOW.quiz.indexOf('1.'))}`),
    ),
    ...talkProblems(parts.talk).map((what) => problem(what, `分成几句，一句最多 ${MOST.sentence} 个字：它要放上幻灯片`)),
    ...(parts.sayings.length < LEAST.sayings || parts.sayings.length > MOST.sayings
      ? [missing('poster', `海报上的话有 ${parts.sayings.length} 句`)]
      : sayingProblems(parts.sayings, problem)),
    ...unconfirmedNumbers({ file: page.file, prose: sections.flat() }, kb).map((one) => ({
      ...one,
      what: one.what.replace('课件', 'PPT 和海报'),
    })),
  ];
}

/** Questions that cannot be read as one would be left out of the deck without a word. */
function quizProblems(page: CampaignPage, read: number): string[] {
  const written = campaignSection(page, 'quiz').reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 0), 0);
  return read > 0 && read < written ? [`小问答写了 ${written} 题，读得懂的只有 ${read} 题`] : [];
}

function talkProblems(talk: readonly string[]): string[] {
  return talk
    .flatMap(splitSentences)
    .filter((one) => textWidth(one) > MOST.sentence)
    .map((one) => `讲话稿的一句有 ${[...one].length} 个字：“${one}”`);
}

function sayingProblems(sayings: readonly string[], problem: (what: string, fix: string) => Problem): Problem[] {
  const long = sayings.flatMap((one, index) => {
    const most = index === 0 ? MOST.headline : MOST.saying;
    const why = index === 0 ? '它写得最大' : `小于 ${LEAST_POSTER_SIZE} 磅，远处看不见`;
    return textWidth(one) > most
      ? [problem(`海报的第 ${index + 1} 句有 ${[...one].length} 个字：“${one}”`, `最多 ${most} 个字：${why}`)]
      : [];
  });
  return long.length > 0 || posterWords(sayings).sayings.size >= LEAST_POSTER_SIZE
    ? long
    : [problem('海报上的话放不下', '删去一句')];
}
