/** A lesson as a PowerPoint file that a teacher can change: real titles, real text, the words to say in the notes. */
import pptxgen from 'pptxgenjs';
import type { Lesson, LessonNumber, LessonSlide, SlideBody } from '../domain/lessons/lesson.ts';
import { isOneSentence } from '../domain/lessons/slide-body.ts';
import { SLIDE } from '../domain/lessons/slide-fit.ts';
import { DECK_FONT, points } from './deck-look.ts';
import { defineMasters, MASTERS } from './deck-masters.ts';
import { face, runsOf } from './deck-runs.ts';
import { addNumbers, addTable } from './deck-tables.ts';
import { finishDeck } from './finish-deck.ts';
import { CLASS_CLOSING, type NumberSlide } from './number-slide.ts';
import { plainLesson } from './plain-lesson.ts';
import { escapeHtml } from './text-html.ts';

/** What a deck is made from: a lesson, or whatever else is shown slide by slide. */
export interface DeckSource extends Pick<Lesson, 'title' | 'summary' | 'slides' | 'urgent' | 'siteName' | 'notices' | 'updated'> {
  /** Words of the last slide; absent: those for a class. */
  readonly closing?: NumberSlide;
}

/** The file. The same lesson gives the same bytes. */
export async function lessonDeck(lesson: DeckSource): Promise<Uint8Array> {
  // The module's types name a namespace where Node finds the class.
  const deck = new (pptxgen as unknown as new () => pptxgen)();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = lesson.title;
  deck.author = lesson.siteName;
  // The library escapes all but this one: a site named “甲 & 乙” would make a file that PowerPoint calls damaged.
  deck.company = escapeHtml(lesson.siteName);
  deck.subject = lesson.summary;
  deck.theme = { headFontFace: DECK_FONT, bodyFontFace: DECK_FONT };
  defineMasters(deck, lesson);
  for (const slide of lesson.slides) addSlide(deck, slide);
  const { closing = CLASS_CLOSING } = lesson;
  const last = deck.addSlide({ masterName: MASTERS.table });
  last.addText([{ text: closing.title, options: face() }], { placeholder: 'title' });
  addNumbers(last, lesson.urgent, closing);
  last.addNotes([closing.notes, ...lesson.urgent.map(described)].join('\n'));
  const bytes = (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
  return finishDeck(bytes, lesson.updated);
}

function addSlide(deck: pptxgen, { title, body, notes, size }: LessonSlide): void {
  const slide = deck.addSlide({ masterName: MASTERS[isOneSentence(body) ? 'sentence' : body.kind] });
  slide.addText([{ text: title, options: face() }], { placeholder: 'title' });
  if (body.kind === 'table') addTable(slide, body, size, title);
  else
    slide.addText(lineRuns(body, points(size)), {
      placeholder: 'body',
      fontSize: points(size),
      fit: 'shrink',
    });
  slide.addNotes(plainLesson(notes));
}

function lineRuns(body: Extract<SlideBody, { kind: 'lines' }>, fontSize: number): pptxgen.TextProps[] {
  if (body.lines.length === 0) return [{ text: ' ', options: { ...face(), fontSize } }];
  return body.lines.flatMap(({ mark, words }) => {
    const indent = fontSize * 1.2;
    const bullet =
      mark === ''
        ? {}
        : { bullet: mark === '•' ? { indent } : { type: 'number' as const, numberStartAt: parseInt(mark), indent } };
    const paragraph = { paraSpaceAfter: fontSize * SLIDE.gap, ...bullet };
    const runs = runsOf(words, { ...face(), fontSize });
    return runs.map((run, index) => ({
      ...run,
      options: { ...run.options, ...paragraph, breakLine: index === runs.length - 1 },
    }));
  });
}

function described({ number, name, hours, mark }: LessonNumber): string {
  return [`${number} ${name}`, hours, mark.text].filter(Boolean).join('；');
}
