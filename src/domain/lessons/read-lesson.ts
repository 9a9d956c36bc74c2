/** Reads a lesson from its page. */
import { pagesOf, type KnowledgeBase, type ProsePage } from '../../model/knowledge-base.ts';
import { LESSON_TYPES } from '../../model/lesson-type.ts';
import { inlineText, plainText, type TelText } from '../../prose/plain-text.ts';
import type { LessonPart, Prose } from '../../prose/tree.ts';
import { handbookProse } from '../handbook/handbook-prose.ts';
import { numberOf } from '../lines.ts';
import { refsIn } from '../lines-named.ts';
import { mayHandOut } from '../review/is-reviewed.ts';
import { stageInRegions } from '../stage-names.ts';
import type { Lesson, LessonQuestion, LessonSlide, LessonStep } from './lesson.ts';
import { CLASS_LINES, dangerFirst, isAboutDanger, urgentNumbers } from './lesson-numbers.ts';
import { lessonSections, partOf, partsIn } from './lesson-sections.ts';
import { readMaterial } from './read-material.ts';
import { slideBody } from './slide-body.ts';
import { SMALLEST_SIZE, slideSize } from './slide-fit.ts';

/** A lesson's page. */
export type LessonPage = ProsePage<'lessons'>;

/** Letters of the choices. */
export const LETTERS = 'ABC';

/** Lessons whose files may be given away: a live site gives out reviewed texts only. */
export function lessonsToGive(kb: Pick<KnowledgeBase, 'pages' | 'site'>): LessonPage[] {
  return pagesOf(kb, 'lessons').filter((page) => mayHandOut(kb, page));
}

/** The lesson of `page` as it is on `today`. Content checks come first: a page that they refuse may lose parts here. */
export function readLesson(kb: KnowledgeBase, page: LessonPage, today: string): Lesson {
  const { front, prose } = page;
  const sections = lessonSections(prose);
  const text = (blocks: Prose = []) => handbookProse(kb, blocks);
  const under = (name: 'before' | 'after') => text(sections.find((one) => one.name === name)?.blocks);
  const notice = partOf(sections, 'notice');
  const flow = partOf(sections, 'flow')?.children ?? [];
  const [longer] = partsIn(flow, 'longer');
  const worksheet = partOf(sections, 'worksheet');
  const message = partOf(sections, 'group-text');
  const danger = isAboutDanger(front.topics);
  return {
    ...readMaterial(kb, page, urgentNumbers(kb, danger ? dangerFirst(CLASS_LINES) : CLASS_LINES, today), today),
    stage: stageInRegions(kb, front.stage),
    type: front.type,
    typeName: LESSON_TYPES[front.type],
    danger,
    before: under('before'),
    notice: notice ? text(notice.children) : null,
    steps: stepsOf(flow, text),
    longer: longer ? { step: longer.step, minutes: longer.minutes, text: text(longer.children) } : null,
    slides: partsIn(partOf(sections, 'slides')?.children ?? [], 'slide').map((slide) => slideOf(slide, text)),
    worksheet: worksheet
      ? {
          title: worksheet.title,
          text: text(worksheet.children),
          numbers: refsIn(worksheet.children).map((ref) => numberOf(kb, ref)),
        }
      : null,
    questions: partsIn(partOf(sections, 'quiz')?.children ?? [], 'question').map((one) => readQuestion(one, telIn(kb))),
    after: under('after'),
    groupText: message ? plainText(message.children, telIn(kb)) : null,
  };
}

type TextOf = (blocks?: Prose) => ReturnType<typeof handbookProse>;

/** How a telephone reads in a text of plain words: its number. */
export const telIn =
  (kb: Pick<KnowledgeBase, 'services'>): TelText =>
  (ref) =>
    numberOf(kb, ref);

function stepsOf(flow: Prose, text: TextOf): LessonStep[] {
  let from = 0;
  return partsIn(flow, 'step').map(({ name, minutes, children }) => {
    const step = { name, minutes, from, text: text(children) };
    from += minutes;
    return step;
  });
}

/** The slide a part holds; `text` fills in its numbers. */
export function slideOf({ title, children }: Extract<LessonPart, { type: 'slide' }>, text: TextOf): LessonSlide {
  const body = slideBody(text(children.filter(({ type }) => type !== 'notes')));
  const notes = text(partsIn(children, 'notes').flatMap((one) => one.children));
  return { title, body, notes, size: slideSize(body) ?? SMALLEST_SIZE };
}

/** The question a part holds; its letters are made here. */
export function readQuestion(
  { answer, topic, children }: Extract<LessonPart, { type: 'question' }>,
  tel: TelText,
): LessonQuestion {
  const ask = children.flatMap((block) => (block.type === 'paragraph' ? [inlineText(block.children, tel)] : []));
  const choices = children.flatMap((block) => (block.type === 'list' ? block.items.map((item) => plainText(item, tel)) : []));
  return {
    ask: ask.join(''),
    choices: choices.map((words, index) => ({ letter: LETTERS[index] ?? '', words })),
    answer,
    why: partsIn(children, 'why')
      .map((one) => plainText(one.children, tel))
      .join(''),
    topic,
  };
}
