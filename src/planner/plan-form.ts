/** The form of the planner: what a teacher types becomes a wish, a wish is shown again. Nothing is sent. */
import type { PlanWish, Stretch, Term } from '../domain/planner/plan-wish.ts';
import { WEEKDAYS } from '../domain/planner/plan-wish.ts';
import type { WishField, WishProblem } from '../domain/planner/wish-problems.ts';
import { makeElement } from '../map/make-element.ts';
import { putInside } from '../map/put-inside.ts';

/** First letters of the fields in which a stretch of days is typed. */
const FIELDS = { term: 't', midterm: 'm', final: 'e' } as const;

/** The form in the page. */
export class PlanForm {
  private readonly form: HTMLFormElement;
  private readonly problems: HTMLElement;

  /** `onChange` is called after every change, with the form as it stands. */
  constructor(form: HTMLFormElement, problems: HTMLElement, onChange: () => void) {
    this.form = form;
    this.problems = problems;
    form.addEventListener('change', onChange);
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** What is typed. Lessons are not chosen here: `put` comes from the wish before, and goes with another stage. */
  read(before: PlanWish): PlanWish {
    const stage = this.field('stage').value as PlanWish['stage'];
    const period = this.field('p').value;
    return {
      stage,
      terms: [this.term(1), this.term(2)],
      weekdays: WEEKDAYS.filter((day) => this.tick(day).checked),
      period: period === '' ? null : Number(period),
      put: stage === before.stage ? before.put : {},
    };
  }

  /** Shows a wish. */
  show({ stage, terms, weekdays, period }: PlanWish): void {
    this.field('stage').value = stage;
    this.field('p').value = period === null ? '' : String(period);
    for (const day of WEEKDAYS) this.tick(day).checked = weekdays.includes(day);
    terms.forEach((term, index) => {
      this.fill(`t${index + 1}`, term);
      this.fill(`m${index + 1}`, term.midterm);
      this.fill(`e${index + 1}`, term.final);
      if ([term.midterm, term.final].some(({ from, to }) => from + to !== ''))
        this.field(`m${index + 1}from`).closest('details')!.open = true;
    });
  }

  /** Says what is to be mended, and marks where. */
  tell(problems: readonly WishProblem[]): void {
    const wrong = new Set(problems.map(({ field }) => field));
    for (const name of ['term1', 'midterm1', 'final1', 'term2', 'midterm2', 'final2'] as const) {
      for (const input of this.inputsOf(name)) input.setAttribute('aria-invalid', String(wrong.has(name)));
    }
    putInside(this.problems, ...problems.map(({ words }) => makeElement('li', {}, [`${words}。`.replace(/？。$/, '？')])));
    this.problems.hidden = problems.length === 0;
  }

  private inputsOf(name: Exclude<WishField, 'weekdays'>): HTMLInputElement[] {
    const letter = FIELDS[name.slice(0, -1) as keyof typeof FIELDS] + name.slice(-1);
    return ['from', 'to'].map((end) => this.field(letter + end) as HTMLInputElement);
  }

  private term(n: 1 | 2): Term {
    return { ...this.stretch(`t${n}`), midterm: this.stretch(`m${n}`), final: this.stretch(`e${n}`) };
  }

  private stretch(name: string): Stretch {
    return { from: this.field(`${name}from`).value, to: this.field(`${name}to`).value };
  }

  private fill(name: string, { from, to }: Stretch): void {
    this.field(`${name}from`).value = from;
    this.field(`${name}to`).value = to;
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  private tick(day: number): HTMLInputElement {
    return this.form.querySelector<HTMLInputElement>(`input[name='w'][value='${day}']`)!;
  }
}
