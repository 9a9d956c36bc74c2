/** The deck of a pack, as slides are shown and packed everywhere. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Pack } from '../../model/pack.ts';
import type { Lesson, LessonSlide, SlideBody } from '../lessons/lesson.ts';
import { ADULT_LINES, dangerFirst, urgentNumbers, type UrgentLine } from '../lessons/lesson-numbers.ts';
import { SMALLEST_SIZE, slideSize } from '../lessons/slide-fit.ts';
import { siteNotices } from '../notices.ts';

/** What a deck is made from. */
export type PackDeck = Pick<Lesson, 'title' | 'summary' | 'slides' | 'urgent' | 'siteName' | 'notices' | 'updated'>;

/** Lines that the last slide shows beside those for every hall of adults when a problem of the pack names them. */
const OTHER_LINES: readonly UrgentLine[] = [
  { n: '119', when: '着火，先跑到外面再打' },
  { n: '12345', when: '不知道归谁管' },
];

/** More do not fit above the line for the school's own number. */
const MOST_LINES = 4;

/** The numbers of a pack's last slide: the nation's for danger and distress, and those that its problems name. */
function hallLines(pack: Pack): readonly UrgentLine[] {
  const called = new Set(pack.problems.flatMap(({ call }) => call));
  const lines = [...ADULT_LINES, ...OTHER_LINES.filter(({ n }) => called.has(n))].slice(0, MOST_LINES);
  return isPackAboutDanger(pack) ? dangerFirst(lines) : lines;
}

/** Whether the last slide begins with the numbers for danger: that of a safety talk does. */
export function isPackAboutDanger({ kind }: Pick<Pack, 'kind'>): boolean {
  return kind === 'safety';
}

/** The deck of `pack` on `today`. */
export function packDeck(kb: KnowledgeBase, pack: Pack, today: string): PackDeck {
  const { deck, updated } = pack;
  return {
    title: deck.title,
    summary: deck.use,
    slides: deck.slides.map(slideOf),
    urgent: urgentNumbers(kb, hallLines(pack), today),
    siteName: kb.site.name,
    notices: siteNotices(kb),
    updated,
  };
}

/** What a slide of a pack shows: one line as a sentence, several as points. */
export function packSlideBody(lines: readonly string[]): SlideBody {
  const mark = lines.length > 1 ? '•' : '';
  return { kind: 'lines', lines: lines.map((value) => ({ mark, words: [{ type: 'text', value }] })) };
}

function slideOf({ title, lines, notes }: Pack['deck']['slides'][number]): LessonSlide {
  const body = packSlideBody(lines);
  return {
    title,
    body,
    notes: notes.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    size: slideSize(body) ?? SMALLEST_SIZE,
  };
}
