/** The plan as the rows of a spreadsheet. */
import { weekdayName, weekdayOf } from './days.ts';
import type { PlanWish } from './plan-wish.ts';
import { classInWords, halfMonth, schoolYear, termRemarks } from './plan-words.ts';
import type { PlannerData } from './planner-data.ts';
import { homeTaskAfter } from './home-task.ts';
import type { TermPlan } from './year-plan.ts';

/** What stands in a cell: text, a number, or a day. */
export type PlanCell = string | number | { readonly day: string };

/** A column. */
export interface PlanColumn {
  /** Heading. */
  readonly title: string;
  /** Width in Latin letters, as spreadsheets measure it. */
  readonly width: number;
}

/** A table with what stands above and below it. */
export interface PlanTable {
  /** Title. */
  readonly title: string;
  /** Columns. */
  readonly columns: readonly PlanColumn[];
  /** Rows; every one has a cell for each column. */
  readonly rows: readonly (readonly PlanCell[])[];
  /** Lines below the table. */
  readonly notes: readonly string[];
}

const COLUMNS: readonly PlanColumn[] = [
  { title: '次', width: 5 },
  { title: '日期', width: 15 },
  { title: '星期', width: 7 },
  { title: '节', width: 6 },
  { title: '主题', width: 16 },
  { title: '课', width: 38 },
  { title: '类型', width: 10 },
  { title: '说明', width: 46 },
  { title: '网页', width: 30 },
];

/** The table of a plan. */
export function planTable(data: PlannerData, wish: PlanWish, terms: readonly TermPlan[]): PlanTable {
  const { homeTask, url } = data;
  const rows = terms.flatMap(({ meetings }) =>
    meetings.flatMap(({ n, slot, lesson, day, remarks, unknownYear }, place): PlanCell[][] => {
      const words = [...remarks, unknownYear ? '放假安排未知，请核对' : ''].filter(Boolean).join('；');
      const meeting = [
        n,
        day === null ? '排不下' : { day },
        day === null ? '' : weekdayName(weekdayOf(day)),
        wish.period ?? '',
        slot.theme,
        lesson.title,
        lesson.type,
        words,
        url === null ? '' : `${url}${lesson.slug}/`,
      ];
      const task = homeTaskAfter(homeTask, meetings, place);
      const guides = task?.guides.map(({ title }) => `《${title}》`).join('') ?? '';
      return task ? [meeting, ['', `${slot.month}月另一次`, '', '', '在家做', task.title, '', guides, '']] : [meeting];
    }),
  );
  return {
    title: `${schoolYear(terms)}主题班会：${classInWords(data, wish)}`,
    columns: COLUMNS,
    rows,
    notes: [
      ...terms.flatMap((term) => termRemarks(term).map((line) => `${term.name}：${line}`)),
      ...new Set(
        terms.flatMap(({ meetings }) => meetings.flatMap(({ slot }) => (slot.day ? [`${slot.theme}：${halfMonth(slot)}`] : []))),
      ),
      ...data.notices,
    ],
  };
}
