/** A wish in the page's address after `#`, the only place where it is kept. What an address says wrongly is passed over. */
import { isDay } from './days.ts';
import { emptyWish, MOST_PERIODS, NO_DAYS, WEEKDAYS, type PlanWish, type Stretch, type Term } from './plan-wish.ts';
import type { PlannerData } from './planner-data.ts';

/** The wish that an address holds; without a known stage, that of the first. Throws when there is no stage at all. */
export function wishFrom(hash: string, { stages, slots }: Pick<PlannerData, 'stages' | 'slots'>): PlanWish {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const value = (name: string) => said.get(name) ?? '';
  const stage = stages.find(({ id }) => id === said.get('stage')) ?? stages[0];
  if (!stage) throw new Error('没有一个学段有课');
  const term = (n: 1 | 2): Term => ({
    ...stretchFrom(value(`t${n}`)),
    midterm: stretchFrom(value(`m${n}`)),
    final: stretchFrom(value(`e${n}`)),
  });
  const period = Number(value('p'));
  const put = value('put')
    .split('_')
    .map((pair) => pair.split('.'))
    .filter(([slot, slug]) => slots.some(({ id }) => id === slot) && stage.shelf.includes(slug ?? ''));
  return {
    ...emptyWish(stage.id),
    terms: [term(1), term(2)],
    weekdays: WEEKDAYS.filter((day) => value('w').includes(String(day))),
    period: Number.isInteger(period) && period >= 1 && period <= MOST_PERIODS ? period : null,
    put: Object.fromEntries(put) as Record<string, string>,
  };
}

/** The address of a wish, with its `#`. */
export function hashOf({ stage, terms, weekdays, period, put }: PlanWish): string {
  const said = new URLSearchParams({ stage });
  const write = (name: string, text: string) => text !== '' && said.set(name, text);
  terms.forEach((term, index) => {
    write(`t${index + 1}`, stretchText(term));
    write(`m${index + 1}`, stretchText(term.midterm));
    write(`e${index + 1}`, stretchText(term.final));
  });
  write('w', weekdays.join(''));
  write('p', period === null ? '' : String(period));
  write(
    'put',
    Object.entries(put)
      .map((pair) => pair.join('.'))
      .join('_'),
  );
  return `#${said.toString()}`;
}

function stretchText({ from, to }: Stretch): string {
  return from === '' && to === '' ? '' : `${from}_${to}`;
}

function stretchFrom(text: string): Stretch {
  const [from = '', to = ''] = text.split('_').map((day) => (isDay(day) ? day : ''));
  return text === '' ? NO_DAYS : { from, to };
}
