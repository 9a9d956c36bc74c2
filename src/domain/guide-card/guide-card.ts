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
import { proseLines, setList, type CardList } from './card-lists.ts';
import { GUIDE_CARD, INNER, TEXT } from './card-sizes.ts';
import { guideGist, numberMarks } from './guide-gist.ts';
import { listChoices } from './guide-lists.ts';

/** The picture of a guide. Every text is broken into lines that fit. */
export interface GuideCard {
  /** Slug of the guide, for messages. */
  readonly slug: string;
  /** Group and ages. */
  readonly kicker: string;
  /** Site name. */
  readonly siteName: string;
  /** Title, and its size in pixels. */
  readonly title: { readonly lines: readonly string[]; readonly size: number };
  /** Summary. */
  readonly summary: readonly string[];
  /** First sentences; may be empty. */
  readonly opening: readonly string[];
  /** The step for today with its title; no lines when the guide has none. */
  readonly today: { readonly title: string; readonly lines: readonly string[] };
  /** Lists. */
  readonly lists: readonly CardList[];
  /** One thing to say and one not to say; `null` without them. */
  readonly phrases: { readonly heading: readonly string[]; readonly rows: readonly PhraseRow[] } | null;
  /** Emergency numbers with when to call them. */
  readonly emergency: { readonly title: string; readonly rows: readonly EmergencyRow[] };
  /** What stands beside the code: where the rest is, who has read it, when it was changed, marks of numbers. */
  readonly foot: readonly string[];
  /** Address of the QR code; `null`: none is set. */
  readonly url: string | null;
  /** Notices. */
  readonly notices: readonly string[];
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels, at most 3600. */
  readonly height: number;
}

/** A sentence with what it is an example of. */
export interface PhraseRow {
  /** `可以说` or `不要说`. */
  readonly label: string;
  /** Whether it helps. */
  readonly good: boolean;
  /** The sentence. */
  readonly lines: readonly string[];
}

/** An emergency number. */
export interface EmergencyRow {
  /** Number. */
  readonly number: string;
  /** When to call it. */
  readonly when: readonly string[];
}

const EMERGENCY_TITLE = '急的时候，打这几个号码';
/** Em of the longest "when to call" on one line, a third of the width. */
const LONGEST_WHEN = 8;

/** The picture of `guide`, one of `cardGuides`. Throws for a guide that is not passed on. */
export function guideCard(kb: KnowledgeBase, guide: ProsePage<'guides'>, today: string): GuideCard {
  const gist = guideGist(kb, guide, today);
  if (guide.front.sensitive || !gist) throw new Error(`${guide.file} 不做长图`);
  const { front } = guide;
  const { today: sizes, phrases } = GUIDE_CARD;
  const url = guideUrl(kb, front.slug);
  const body = (text: string, room = INNER) => proseLines(text, room, TEXT.body);
  const named = guide.prose.filter(({ type }) => type === 'today');
  const cards = listChoices(gist.lists).map((lists): GuideCard => {
    const marks = numberMarks(kb, [...named, ...lists.flatMap(({ blocks }) => blocks)], today);
    const card = {
      slug: front.slug,
      kicker: `${GUIDE_GROUPS[front.group]} · ${ageWords(front.ages)}`,
      siteName: kb.site.name,
      title: titleOf(front.title),
      summary: proseLines(front.summary, INNER, TEXT.summary),
      opening: body(gist.opening),
      today: {
        title: TODAY_TITLE,
        lines: gist.today.flatMap((paragraph) => body(paragraph, INNER - sizes.bar - 2 * sizes.around)),
      },
      lists: lists.map(setList),
      phrases: gist.phrases && {
        heading: proseLines(gist.phrases.heading, INNER, TEXT.heading),
        rows: [
          { label: '可以说', good: true, lines: body(gist.phrases.say, INNER - phrases.label - phrases.around) },
          { label: '不要说', good: false, lines: body(gist.phrases.avoid, INNER - phrases.label - phrases.around) },
        ],
      },
      emergency: {
        title: EMERGENCY_TITLE,
        rows: emergencyLines(kb).map(({ number, when }) => ({ number, when: inTwoLines(when, LONGEST_WHEN) })),
      },
      foot: footLines(kb, guide, url, marks),
      url,
      notices: siteNotices(kb).flatMap((notice) => proseLines(notice, INNER, TEXT.notice)),
      width: GUIDE_CARD.width,
    };
    return { ...card, height: cardHeight(card) };
  });
  const fitting = cards.find(({ height }) => height <= GUIDE_CARD.mostHeight);
  if (!fitting) throw new Error(`${guide.file}：今天的一步太长，长图放不下。请缩短 <Today> 里的话。`);
  return fitting;
}

/** One line as large as it fits, else two: cut after the colon where there is one. */
function titleOf(title: string): GuideCard['title'] {
  const { largest, ofTwo } = GUIDE_CARD.head.title;
  const fitting = (lines: readonly string[], most: number) => Math.min(most, Math.floor(INNER / Math.max(...lines.map(textWidth))));
  if (fitting([title], largest) >= ofTwo) return { lines: [title], size: fitting([title], largest) };
  const atColon = title.split(/(?<=：)/);
  const lines = atColon.length === 2 ? atColon : inTwoLines(title, 0);
  return { lines, size: fitting(lines, ofTwo) };
}

function footLines(kb: KnowledgeBase, { front }: ProsePage<'guides'>, url: string | null, marks: readonly string[]): string[] {
  const { code, beside } = GUIDE_CARD.foot;
  const room = url === null ? INNER : INNER - code - beside;
  const texts = [
    url === null ? `全文在“${kb.site.name}”网站，网址尚未设置。` : `长按识别，到“${kb.site.name}”看全文：还有什么时候找人、找谁。`,
    reviewLine(front.review),
    `最近修改：${dateInWords(front.updated)}。不代替专业诊疗和法律意见。`,
    ...marks,
  ];
  return texts.flatMap((text) => proseLines(text, room, TEXT.small));
}
