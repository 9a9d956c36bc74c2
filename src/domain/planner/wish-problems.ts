/** What is wrong with a wish, or still missing, in words for the teacher who typed it. */
import { daysBetween } from '../freshness.ts';
import { isGiven, TERM_NAMES, type PlanWish, type Stretch, type Term } from './plan-wish.ts';

/** A field of the form: a term and one of its stretches, or the weekdays. */
export type WishField = `${'term' | 'midterm' | 'final'}${1 | 2}` | 'weekdays';

/** One thing to mend. */
export interface WishProblem {
  /** Where. */
  readonly field: WishField;
  /** What, and how to mend it. */
  readonly words: string;
}

/** Fewest and most days of a term; beyond them a date was mistyped. */
const TERM_DAYS = { least: 28, most: 200 } as const;
/** Months in which the terms begin, as `MM-DD`. */
const BEGINNINGS = [
  { from: '07-15', to: '10-31', words: '第一学期在秋天开学' },
  { from: '01-01', to: '04-30', words: '第二学期在春天开学' },
] as const;
/** Most days between the terms. */
const LONGEST_BREAK = 92;

/** Everything to mend, in the order of the form. Nothing given at all is no mistake. */
export function wishProblems({ terms, weekdays }: PlanWish): WishProblem[] {
  const problems = [...termProblems(terms[0], 1), ...termProblems(terms[1], 2), ...orderProblems(terms)];
  const begun = terms.some(isGiven);
  return begun && weekdays.length === 0 ? [...problems, { field: 'weekdays', words: '还没有选星期几' }] : problems;
}

/** Whether a plan can be made. */
export function isReady(wish: PlanWish): boolean {
  return wish.terms.some(isGiven) && wish.weekdays.length > 0 && wishProblems(wish).length === 0;
}

function termProblems(term: Term, n: 1 | 2): WishProblem[] {
  const name = TERM_NAMES[n - 1]!;
  const own = stretchProblem(term, name);
  if (own !== undefined) return [{ field: `term${n}`, words: own }];
  const exams = [
    { field: `midterm${n}` as const, stretch: term.midterm, what: `${name}的期中考试` },
    { field: `final${n}` as const, stretch: term.final, what: `${name}的期末考试` },
  ];
  return [
    ...(isGiven(term) ? shapeProblems(term, n) : []),
    ...exams.flatMap(({ field, stretch, what }) => {
      const words = stretchProblem(stretch, what) ?? (isOutside(stretch, term) ? `${what}不在这个学期里，请看看日期` : undefined);
      return words === undefined ? [] : [{ field, words }];
    }),
  ];
}

function stretchProblem({ from, to }: Stretch, what: string): string | undefined {
  if ((from === '') !== (to === '')) return `${what}还差${from === '' ? '第一天' : '最后一天'}`;
  return from > to ? `${what}的最后一天比第一天还早，是不是写反了、写错了年份？` : undefined;
}

function isOutside(stretch: Stretch, term: Stretch): boolean {
  return isGiven(stretch) && isGiven(term) && (stretch.from < term.from || stretch.to > term.to);
}

function shapeProblems(term: Stretch, n: 1 | 2): WishProblem[] {
  const field = `term${n}` as const;
  const name = TERM_NAMES[n - 1]!;
  const length = daysBetween(term.from, term.to) + 1;
  const season = BEGINNINGS[n - 1]!;
  const begins = term.from.slice(5);
  if (begins < season.from || begins > season.to)
    return [{ field, words: `${season.words}，您写的是 ${term.from}，是不是填错了格子？` }];
  if (length > TERM_DAYS.most) return [{ field, words: `${name}有 ${length} 天，太长了，是不是写错了年份？` }];
  if (length < TERM_DAYS.least) return [{ field, words: `${name}只有 ${length} 天，是不是写错了？` }];
  return [];
}

function orderProblems([first, second]: PlanWish['terms']): WishProblem[] {
  if (!isGiven(first) || !isGiven(second) || first.from > first.to) return [];
  const gap = daysBetween(first.to, second.from);
  if (gap > 0 && gap <= LONGEST_BREAK) return [];
  return [{ field: 'term2', words: '两个学期接不上：第二学期要在第一学期结束以后、同一学年里' }];
}
