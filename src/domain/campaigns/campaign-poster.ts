/** The poster of a campaign day: one side of A4 that may be enlarged, its first sentence as large as the paper is wide. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { ADULT_LINES, urgentNumbers } from '../lessons/lesson-numbers.ts';
import type { LessonNumber } from '../lessons/lesson.ts';
import { siteNotices } from '../notices.ts';
import { pageUrl } from '../page-as-of.ts';
import { inTwoLines, textWidth } from '../prints/text-width.ts';
import { dayOfTheYear, namesIn } from './campaign-deck.ts';
import { campaignParts, type CampaignPage } from './campaign-parts.ts';

/** Words and the size of their letters in points. */
export interface PosterWords {
  /** Lines. */
  readonly lines: readonly string[];
  /** Size in points. */
  readonly size: number;
}

/** The poster. */
export interface CampaignPoster {
  /** Title of the page. */
  readonly title: string;
  /** Name of the day: 世界精神卫生日. */
  readonly name: string;
  /** `10月10日`. */
  readonly day: string;
  /** The sentence that is read from the other side of the street. */
  readonly headline: PosterWords;
  /** The others, one a line, all in letters of one size. */
  readonly sayings: PosterWords;
  /** The nation's numbers. */
  readonly numbers: readonly LessonNumber[];
  /** What stands before the line for a pen. */
  readonly writeIn: string;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Site name. */
  readonly siteName: string;
  /** Lines that stand on every print. */
  readonly notices: readonly string[];
  /** Address of the page, for the QR code; `null`: none is set. */
  readonly url: string | null;
}

/** Measures of the template, in points. */
const PAGE = {
  /** Width of the text. */
  width: 515,
  /** Largest letters of the headline; two lines of them leave room for five sentences below. */
  headline: 94,
  /** A headline up to this many em wide stands on one line. */
  oneLine: 6,
  /** Largest letters of the other sentences. */
  saying: 38,
  /** What stands before each of them, in em. */
  mark: 0.9,
  /** Height for all of them, and what one takes of it, in em. */
  sayings: 215,
  line: 1.4,
} as const;

/** Smaller letters are not read from two metres away. */
export const LEAST_POSTER_SIZE = 24;

/** The poster of `page` on `today`. */
export function campaignPoster(kb: KnowledgeBase, page: CampaignPage, today: string): CampaignPoster {
  const { title, day, updated } = page.front;
  const { sayings, writeIn } = campaignParts(kb, page);
  return {
    title,
    name: namesIn(title).name,
    day: dayOfTheYear(day),
    ...posterWords(sayings),
    numbers: urgentNumbers(kb, ADULT_LINES, today),
    writeIn: writeIn || '附近可以找的人',
    updated,
    siteName: kb.site.name,
    notices: siteNotices(kb),
    url: pageUrl(kb, page),
  };
}

/** How sentences are set; their full stops are left out, as on every poster. */
export function posterWords(sayings: readonly string[]): Pick<CampaignPoster, 'headline' | 'sayings'> {
  const [first = '', ...rest] = sayings.map((one) => one.replace(/。$/, ''));
  const headline = inTwoLines(first, PAGE.oneLine);
  const widest = Math.max(1, ...rest.map(textWidth)) + PAGE.mark;
  return {
    headline: {
      lines: headline,
      size: Math.min(PAGE.headline, halfPoints(PAGE.width / Math.max(1, ...headline.map(textWidth)))),
    },
    sayings: {
      lines: rest,
      size: Math.min(
        PAGE.saying,
        halfPoints(PAGE.width / widest),
        halfPoints(PAGE.sayings / (PAGE.line * Math.max(1, rest.length))),
      ),
    },
  };
}

function halfPoints(size: number): number {
  return Math.floor(size * 2) / 2;
}
