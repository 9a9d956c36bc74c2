/** The year of class meetings names lessons and guides that are there; each stage has every meeting, and no lesson twice. */
import { pagesOf } from '../../model/knowledge-base.ts';
import type { LessonSlot } from '../../model/lesson-calendar.ts';
import type { Problem } from '../../model/problem.ts';
import { STAGE_NAMES } from '../stage-names.ts';
import type { Check } from './content-source.ts';
import { duplicates } from './duplicates.ts';
import { fieldName, recordName } from './record-name.ts';
import { suggestion } from './suggestion.ts';

type Stage = keyof typeof STAGE_NAMES;
type Cell = { readonly slot: LessonSlot; readonly index: number; readonly slug: string };

const FILE = 'content/lesson-calendar.json';
const STAGES = Object.keys(STAGE_NAMES) as Stage[];

/** Checks `lesson-calendar.json`. */
export const lessonCalendarProblems: Check = (kb) => {
  const { slots, homeTask } = kb.lessonCalendar;
  const lessons = pagesOf(kb, 'lessons');
  const meetings = lessons.filter(({ front }) => front.type !== 'micro').map(({ front }) => front.slug);
  const micro = lessons.filter(({ front }) => front.type === 'micro').map(({ front }) => front.slug);
  const guides = pagesOf(kb, 'guides').map(({ front }) => front.slug);
  return [
    ...slotProblems(slots),
    ...STAGES.flatMap((stage) => stageProblems(slots, stage, meetings, micro)),
    ...(homeTask?.guides ?? []).flatMap((slug, place) =>
      guides.includes(slug)
        ? []
        : [
            {
              file: FILE,
              record: fieldName(['homeTask', 'guides', place]),
              what: `没有叫 “${slug}” 的文章`,
              fix: suggestion(slug, guides, '写 guides/ 里的文件名，不带 .mdx'),
            },
          ],
    ),
  ];
};

function slotProblems(slots: readonly LessonSlot[]): Problem[] {
  const nameOf = (slot: LessonSlot) => recordName(slots.indexOf(slot), slot.id);
  return [
    ...duplicates(slots, ({ id }) => id).map(({ item }) => ({
      file: FILE,
      record: nameOf(item),
      what: `id “${item.id}” 用了两次`,
      fix: '改一个，让每一次都有自己的 id',
    })),
    ...duplicates(slots, ({ month, half }) => `${month} ${half}`).map(({ item, first }) => ({
      file: FILE,
      record: nameOf(item),
      what: `和 “${first.id}” 排在同一个半月`,
      fix: '改 month 或 half，半个月只排一次',
    })),
    ...slots
      .filter(({ day, month }) => day !== undefined && Number(day.on.slice(0, 2)) !== month)
      .map((slot) => ({
        file: FILE,
        record: `${nameOf(slot)} 的 day.on`,
        what: `写的是 ${slot.day?.on}，不在 ${slot.month} 月`,
        fix: '改 month，或改日子',
      })),
  ];
}

/** A stage is left out altogether, or it has every meeting. */
function stageProblems(
  slots: readonly LessonSlot[],
  stage: Stage,
  known: readonly string[],
  micro: readonly string[],
): Problem[] {
  const cells = slots.flatMap((slot, index): Cell[] => {
    const slug = slot.lessons[stage];
    return slug === undefined ? [] : [{ slot, index, slug }];
  });
  if (cells.length === 0) return [];
  const at = ({ slot, index }: Pick<Cell, 'slot' | 'index'>) => recordName(index, slot.id, ['lessons', stage]);
  const name = STAGE_NAMES[stage];
  return [
    ...cells
      .filter(({ slug }) => !known.includes(slug))
      .map((cell) => ({
        file: FILE,
        record: at(cell),
        what: micro.includes(cell.slug) ? `“${cell.slug}” 是微课，排不满一次班会` : `没有叫 “${cell.slug}” 的课`,
        fix: micro.includes(cell.slug) ? '换一课' : suggestion(cell.slug, known, '写 lessons/ 里的文件名，不带 .mdx'),
      })),
    ...duplicates(cells, ({ slug }) => slug).map(({ item, first }) => ({
      file: FILE,
      record: at(item),
      what: `“${item.slug}” 在${name}用了两次，“${first.slot.id}” 已经有了`,
      fix: '一个学段里每一课只排一次，换一课',
    })),
    ...slots.flatMap((slot, index) =>
      slot.lessons[stage] === undefined
        ? [
            {
              file: FILE,
              record: at({ slot, index }),
              what: `这一次没有写${name}的课`,
              fix: `补上一课；不给${name}排，就把每一次的 ${stage} 都删去`,
            },
          ]
        : [],
    ),
  ];
}
