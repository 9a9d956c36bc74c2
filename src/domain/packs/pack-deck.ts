/** The deck of a pack, as slides are shown and packed everywhere. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Pack } from '../../model/pack.ts';
import type { Lesson, LessonSlide, SlideBody } from '../lessons/lesson.ts';
import { urgentNumbers, type UrgentLine } from '../lessons/lesson-numbers.ts';
import { SMALLEST_SIZE, slideSize } from '../lessons/slide-fit.ts';
import { siteNotices } from '../notices.ts';

/** What a deck is made from. */
export type PackDeck = Pick<Lesson, 'title' | 'summary' | 'slides' | 'urgent' | 'siteName' | 'notices' | 'updated'>;

/** Lines that the last slide may show to a hall of adults, the first ones first; those called `always` need no reason. */
const HALL_LINES: readonly (UrgentLine & { readonly always: boolean })[] = [
  { n: '12356', when: '心里难受，想找人说', always: true },
  { n: '110', when: '有人受伤害、有危险', always: true },
  { n: '120', when: '受伤、急病', always: true },
  { n: '119', when: '着火，先跑到外面再打', always: false },
  { n: '12345', when: '不知道归谁管', always: false },
];

/** More do not fit above the line for the school's own number. */
const MOST_LINES = 4;

/** The numbers of a pack's last slide: the nation's for danger and distress, and those that its problems name. */
function hallLines({ problems }: Pack): readonly UrgentLine[] {
  const called = new Set(problems.flatMap(({ call }) => call));
  return HALL_LINES.filter(({ n, always }) => always || called.has(n)).slice(0, MOST_LINES);
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
