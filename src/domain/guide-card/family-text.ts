/** The message about a guide that one copies into the family's chat. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import { emergencyLines } from '../emergency-lines.ts';
import { siteNotices } from '../notices.ts';
import { shortNotice } from '../prints/card-words.ts';
import { reviewLine } from '../review-line.ts';
import { guideUrl } from './card-guides.ts';
import { guideGist, numberMarks } from './guide-gist.ts';
import { mainList, type GuideList, type GuidePoint } from './guide-lists.ts';

/** Characters of the longest message: a phone shows it without folding it away. */
export const LONGEST_FAMILY_TEXT = 300;

/** Of a list that does not fit as a whole, this many points stand there; a single one would look like the whole advice. */
const SOME_POINTS = [3, 2];
/** Characters of a bold beginning, on average, that says too little. */
const SHORT_LEAD = 3;

/** Points of a list as the message says them. */
interface Told {
  /** The list they are from. */
  readonly list: GuideList;
  /** Their texts. */
  readonly texts: readonly string[];
  /** What the reader finds in the guide only; empty when nothing is left out. */
  readonly rest: string;
}

/**
 * The message about `guide`, one of `cardGuides`, in lines and at most 300 characters where its step for today allows:
 * title, step, points, whom to call, address, who has read it. A point is told in full or by its bold beginning alone.
 */
export function familyText(kb: KnowledgeBase, guide: ProsePage<'guides'>, today: string): string {
  const gist = guideGist(kb, guide, today);
  if (guide.front.sensitive || !gist) throw new Error(`${guide.file} 不做转发的话`);
  const { front, prose } = guide;
  const step = prose.filter(({ type }) => type === 'today');
  const message = (told?: Told) => {
    const advice = [
      `【${front.title}】`,
      ...(gist.today.length ? [`先做一件事：${gist.today.join('')}`] : []),
      ...(told ? toldLines(told) : []),
    ].join('\n');
    const marks = numberMarks(kb, [...step, ...(told?.list.blocks ?? [])], today);
    return [
      advice,
      ...marks.filter(({ number }) => advice.includes(number)).map(({ number, text }) => `${number}：${text}`),
      callLine(kb),
      addressLine(kb, front.slug),
      [reviewLine(guide), ...siteNotices(kb).map((notice) => `${shortNotice(notice)}。`)].join(''),
    ].join('\n');
  };
  const messages = waysToTell(gist.lists).map(message);
  return messages.find((one) => one.length <= LONGEST_FAMILY_TEXT) ?? message();
}

/** How points can be told, best first: the main list in full, its bold beginnings, its first points; then the other lists. */
function waysToTell(lists: readonly GuideList[]): Told[] {
  const main = mainList(lists);
  const inOrder = main ? [main, ...lists.filter((one) => one !== main)] : [];
  return inOrder.flatMap((list) => {
    const { points } = list;
    const whole = points.map(({ lead, text }) => lead + text);
    const counts = SOME_POINTS.filter((count) => count < points.length);
    return [
      { list, texts: whole, rest: '' },
      ...(speakForThemselves(points) ? [{ list, texts: points.map(({ lead }) => lead), rest: '每一条怎么做，看全文' }] : []),
      ...counts.map((count) => ({ list, texts: whole.slice(0, count), rest: `还有 ${points.length - count} 条，看全文` })),
    ];
  });
}

/** Whether the bold beginnings are sentences that say something, rather than words that their texts explain: not 停。留。问。 */
function speakForThemselves(points: readonly GuidePoint[]): boolean {
  const letters = points.map(({ lead }) => lead.length).reduce((sum, one) => sum + one, 0);
  return points.every(({ lead }) => /[。！？]$/.test(lead)) && letters > SHORT_LEAD * points.length;
}

function toldLines({ list, texts, rest }: Told): string[] {
  const { heading, leadIn, ordered } = list;
  return [
    heading.includes('：') ? heading : `${heading}：`,
    ...(leadIn ? [leadIn] : []),
    ...texts.map((text, index) => (ordered ? `${index + 1}. ${text}` : `· ${text}`)),
    ...(rest ? [`（${rest}）`] : []),
  ];
}

function callLine(kb: KnowledgeBase): string {
  return `${emergencyLines(kb)
    .map(({ number, when }) => `${when}打 ${number}`)
    .join('；')}。`;
}

function addressLine(kb: KnowledgeBase, slug: string): string {
  const url = guideUrl(kb, slug);
  return url === null ? `全文在“${kb.site.name}”网站。` : `全文：${url}`;
}
