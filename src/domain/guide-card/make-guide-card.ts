/** The picture of a guide to pass on in a chat: what stands on it, broken into lines, and how high it becomes. */
import { GUIDE_GROUPS } from '../../model/front-matter.ts';
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import { ageWords } from '../age-words.ts';
import { TODAY_TITLE } from '../component-titles.ts';
import { emergencyLines } from '../emergency-lines.ts';
import { dateInWords } from '../freshness.ts';
import { siteNotices } from '../notices.ts';
import { inTwoLines, textWidth } from '../prints/text-width.ts';
import { reviewLine } from '../review-line.ts';
import { guideUrl } from './card-guides.ts';
import { cardHeight } from './card-height.ts';
import { proseLines, setList } from './card-lists.ts';
import { GUIDE_CARD, INNER, TEXT } from './card-sizes.ts';
import type { GuideCard } from './guide-card.ts';
import { AVOID, guideGist, numberMarks, SAY, type GuideGist, type Phrases } from './guide-gist.ts';
import { listChoices, type GuideList } from './guide-lists.ts';

const EMERGENCY_TITLE = '急的时候，打这几个号码';
/** Em of the longest "when to call" on one line, a third of the width. */
const LONGEST_WHEN = 8;

type Guide = ProsePage<'guides'>;

/** The picture of `guide`, one of `cardGuides`. Throws for a guide that is not passed on. */
export function guideCard(kb: KnowledgeBase, guide: Guide, today: string): GuideCard {
  const gist = guideGist(kb, guide, today);
  if (guide.front.sensitive || !gist) throw new Error(`${guide.file} 不做长图`);
  for (const lists of listChoices(gist.lists)) {
    const card = withLists(kb, guide, gist, lists, today);
    if (card.height <= GUIDE_CARD.mostHeight) return card;
  }
  throw new Error(`${guide.file}：今天的一步太长，长图放不下。请缩短 <Today> 里的话。`);
}

function withLists(kb: KnowledgeBase, guide: Guide, gist: GuideGist, lists: readonly GuideList[], today: string): GuideCard {
  const { front } = guide;
  const url = guideUrl(kb, front.slug);
  const { bar, around } = GUIDE_CARD.today;
  const card = {
    slug: front.slug,
    kicker: `${GUIDE_GROUPS[front.group]} · ${ageWords(front.ages)}`,
    siteName: kb.site.name,
    title: titleOf(front.title),
    summary: proseLines(front.summary, INNER, TEXT.summary),
    opening: proseLines(gist.opening, INNER, TEXT.body),
    today: {
      title: TODAY_TITLE,
      lines: gist.today.flatMap((paragraph) => proseLines(paragraph, INNER - bar - 2 * around, TEXT.body)),
    },
    lists: lists.map(setList),
    phrases: gist.phrases && phrasesOf(gist.phrases),
    emergency: {
      title: EMERGENCY_TITLE,
      rows: emergencyLines(kb).map(({ number, when }) => ({ number, when: inTwoLines(when, LONGEST_WHEN) })),
    },
    foot: footLines(kb, guide, lists, today),
    url,
    notices: siteNotices(kb).flatMap((notice) => proseLines(notice, INNER, TEXT.notice)),
    width: GUIDE_CARD.width,
  };
  return { ...card, height: cardHeight(card) };
}

function phrasesOf({ heading, say, avoid }: Phrases): NonNullable<GuideCard['phrases']> {
  const { label, around } = GUIDE_CARD.phrases;
  const sentence = (text: string) => proseLines(text, INNER - label - around, TEXT.body);
  return {
    heading: proseLines(heading, INNER, TEXT.heading),
    rows: [
      { label: SAY, good: true, lines: sentence(say) },
      { label: AVOID, good: false, lines: sentence(avoid) },
    ],
  };
}

/** One line as large as it fits, else two: cut after the colon where there is one. */
function titleOf(title: string): GuideCard['title'] {
  const { largest, ofTwo } = GUIDE_CARD.head.title;
  const fitting = (lines: readonly string[], most: number) =>
    Math.min(most, Math.floor(INNER / Math.max(...lines.map(textWidth))));
  if (fitting([title], largest) >= ofTwo) return { lines: [title], size: fitting([title], largest) };
  const atColon = title.split(/(?<=：)/);
  const lines = atColon.length === 2 ? atColon : inTwoLines(title, 0);
  return { lines, size: fitting(lines, ofTwo) };
}

function footLines(kb: KnowledgeBase, guide: Guide, lists: readonly GuideList[], today: string): string[] {
  const { front, prose } = guide;
  const { code, beside } = GUIDE_CARD.foot;
  const hasAddress = kb.site.baseUrl !== null;
  const step = prose.filter(({ type }) => type === 'today');
  const marks = numberMarks(kb, [...step, ...lists.flatMap(({ blocks }) => blocks)], today);
  const texts = [
    hasAddress ? '长按识别，看全文：什么时候找人、找谁。' : `全文在“${kb.site.name}”网站，网址尚未设置。`,
    reviewLine(guide),
    '不代替专业诊疗和法律意见。',
    `最近修改：${dateInWords(front.updated)}`,
    ...marks.map(({ number, text }) => `${number}：${text}`),
  ];
  const room = hasAddress ? INNER - code - beside : INNER;
  return texts.flatMap((text) => proseLines(text, room, TEXT.small));
}
