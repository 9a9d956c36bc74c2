/** The masters of a deck: what every slide has, and where title and text stand. */
import type pptxgen from 'pptxgenjs';
import type { Lesson } from '../domain/lessons/lesson.ts';
import { SLIDE } from '../domain/lessons/slide-fit.ts';
import { BOXES, DECK_COLOURS, DECK_FONT, inches, points } from './deck-look.ts';

/**
 * Names of the masters: one for lines, one for a single sentence, which stands in the middle (a slide cannot move its master's
 * text), one for tables, whose empty box for text would ask the teacher to fill it.
 */
export const MASTERS = { lines: '文字', sentence: '一句话', table: '表格' } as const;

type Objects = NonNullable<pptxgen.SlideMasterProps['objects']>;

/** Adds the masters to `deck`. */
export function defineMasters(deck: pptxgen, lesson: Pick<Lesson, 'siteName' | 'notices'>): void {
  deck.defineSlideMaster(master(MASTERS.lines, [band(), title(), body('top'), foot(lesson)]));
  deck.defineSlideMaster(master(MASTERS.sentence, [band(), title(), body('middle'), foot(lesson)]));
  deck.defineSlideMaster(master(MASTERS.table, [band(), title(), foot(lesson)]));
}

/** New objects each time: pptxgenjs writes into those it is given. */
const text = () => ({ fontFace: DECK_FONT, lang: 'zh-CN', margin: 0, color: DECK_COLOURS.ink, align: 'left' as const });

function master(name: string, objects: Objects): pptxgen.SlideMasterProps {
  const place = { x: inches(164), y: inches(92), w: inches(10), h: inches(5) };
  return {
    title: name,
    background: { color: DECK_COLOURS.paper },
    objects,
    slideNumber: { fontFace: DECK_FONT, ...place, fontSize: 12, color: DECK_COLOURS.soft, align: 'right' },
  };
}

function band(): Objects[number] {
  return { rect: { x: 0, y: 0, w: '100%', h: inches(2), fill: { color: DECK_COLOURS.green } } };
}

function title(): Objects[number] {
  const look = { fontSize: points(SLIDE.titleSize), bold: true, color: DECK_COLOURS.green, valign: 'middle' as const };
  return { placeholder: { options: { ...text(), ...BOXES.title, ...look, name: 'title', type: 'title' }, text: '标题' } };
}

function body(valign: 'top' | 'middle'): Objects[number] {
  const look = { fontSize: points(8.2), valign };
  return { placeholder: { options: { ...text(), ...BOXES.body, ...look, name: 'body', type: 'body' }, text: '正文' } };
}

/** Whose it is, and how far to trust it. */
function foot({ siteName, notices }: Pick<Lesson, 'siteName' | 'notices'>): Objects[number] {
  const look = { fontSize: 11, color: DECK_COLOURS.soft, valign: 'middle' as const };
  return { text: { options: { ...text(), ...BOXES.foot, ...look }, text: [siteName, ...notices].join('　') } };
}
