/** The year planner: from the form to the plan. Without it the page is the calendar of the year by half months. */
import { chosenLessons, withLesson } from '../domain/planner/chosen-lessons.ts';
import { planCalendar } from '../domain/planner/plan-calendar.ts';
import { planTable } from '../domain/planner/plan-table.ts';
import type { PlanWish } from '../domain/planner/plan-wish.ts';
import { classInWords, schoolYear } from '../domain/planner/plan-words.ts';
import type { PlannerData } from '../domain/planner/planner-data.ts';
import { hashOf, wishFrom } from '../domain/planner/wish-hash.ts';
import { isReady, wishProblems } from '../domain/planner/wish-problems.ts';
import { yearPlan, type TermPlan } from '../domain/planner/year-plan.ts';
import { icalendarFile } from '../open-data/icalendar.ts';
import { fileLists } from './file-list.ts';
import { PlanForm } from './plan-form.ts';
import { planSections } from './plan-view.ts';
import { saveFile } from './save-file.ts';
import { smallWorkbook } from './small-workbook.ts';
import { putInside } from '../map/put-inside.ts';

/** Wires the planner of `document`, if it has one. */
export function startPlanner(document: Document): void {
  const root = document.querySelector<HTMLElement>('#planner');
  const data = document.querySelector('#planner-data');
  if (root && data) new PlannerPage(root, JSON.parse(data.textContent ?? '') as PlannerData).start();
}

class PlannerPage {
  private readonly root: HTMLElement;
  private readonly data: PlannerData;
  private readonly form: PlanForm;
  private wish: PlanWish;
  private terms: readonly TermPlan[] = [];

  constructor(root: HTMLElement, data: PlannerData) {
    this.root = root;
    this.data = data;
    this.wish = wishFrom(location.hash, data);
    this.form = new PlanForm(this.part<HTMLFormElement>('form'), this.part('[data-problems]'), () =>
      this.choose(this.form.read(this.wish)),
    );
  }

  start(): void {
    this.on('[data-print]', () => print());
    this.on('[data-calendar]', () => this.saveCalendar());
    this.on('[data-workbook]', () => this.saveWorkbook());
    this.on('[data-undo]', () => {
      this.choose({ ...this.wish, put: {} });
      this.say('都换回来了。');
    });
    addEventListener('popstate', () => {
      // A hash without `=` is a place on the page, such as that of the link past the header.
      if (location.hash === '' || location.hash.includes('=')) this.restore();
    });
    this.root.hidden = false;
    this.restore();
  }

  private restore(): void {
    this.wish = wishFrom(location.hash, this.data);
    this.form.show(this.wish);
    this.show();
  }

  private choose(wish: PlanWish): void {
    this.wish = wish;
    history.pushState(null, '', hashOf(wish));
    this.show();
  }

  private show(): void {
    const { data, wish } = this;
    const ready = isReady(wish);
    this.form.tell(wishProblems(wish));
    this.terms = ready ? yearPlan(data, wish) : [];
    this.part('[data-plan]').hidden = !ready;
    // On paper the plan stands alone; without one the calendar of the year does.
    document.documentElement.toggleAttribute('data-planned', ready);
    this.part('[data-undo]').hidden = Object.keys(wish.put).length === 0;
    this.part('[data-grades]').textContent = this.stage()?.grades ?? '';
    this.part('[data-class]').textContent = ready ? `${schoolYear(this.terms)}　${classInWords(data, wish)}` : '';
    putInside(this.part('[data-terms]'), ...planSections(this.terms, this.view()));
    putInside(this.part('[data-files]'), ...fileLists(this.terms, this.base()));
    this.say('');
  }

  private view() {
    const { data, wish } = this;
    const lessons = [...chosenLessons(data, wish)];
    return {
      data,
      base: this.base(),
      places: lessons.map(([slot, slug], place) => ({ n: place + 1, slot, slug })),
      shelf: this.stage()?.shelf ?? [],
      onChoose: (slot: string, slug: string) => this.exchange(slot, slug),
    };
  }

  private exchange(slot: string, slug: string): void {
    const before = [...chosenLessons(this.data, this.wish)];
    const numberOf = (found: number) => (found < 0 ? '' : `第 ${found + 1} 次`);
    const own = numberOf(before.findIndex(([id]) => id === slot));
    const other = numberOf(before.findIndex(([, its]) => its === slug));
    this.choose({ ...this.wish, put: withLesson(this.data, this.wish, slot, slug) });
    this.part<HTMLSelectElement>(`[data-slot='${slot}'] select`).focus();
    this.say(other ? `${own}和${other}对换了。` : `${own}换了一课。`);
  }

  private saveCalendar(): void {
    saveFile(`${this.fileName()}.ics`, 'text/calendar', icalendarFile(planCalendar(this.data, this.wish, this.terms)));
  }

  private saveWorkbook(): void {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    saveFile(`${this.fileName()}.xlsx`, type, smallWorkbook(planTable(this.data, this.wish, this.terms), '主题班会'));
  }

  private fileName(): string {
    return `主题班会 ${schoolYear(this.terms)} ${classInWords(this.data, this.wish)}`;
  }

  private stage() {
    return this.data.stages.find(({ id }) => id === this.wish.stage);
  }

  private base(): string {
    return this.root.dataset['base'] ?? '/';
  }

  private say(words: string): void {
    this.part('[data-said]').textContent = words;
  }

  private on(selector: string, does: () => void): void {
    this.part(selector).addEventListener('click', does);
  }

  private part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.root.querySelector<E>(selector)!;
  }
}
