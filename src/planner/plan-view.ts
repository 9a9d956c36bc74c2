/** The plan in the page: one list a term, every meeting with its day, its lesson and a choice of another one. */
import { dayName, weekdayName, weekdayOf } from '../domain/planner/days.ts';
import { homeTaskAfter } from '../domain/planner/home-task.ts';
import { termRemarks } from '../domain/planner/plan-words.ts';
import type { PlannerData } from '../domain/planner/planner-data.ts';
import type { Meeting, TermPlan } from '../domain/planner/year-plan.ts';
import { makeElement } from '../map/make-element.ts';
import { lessonChoice, type LessonPlace } from './lesson-choice.ts';

/** What a list is made from. */
export interface PlanView {
  /** The planner's data. */
  readonly data: PlannerData;
  /** Address of the site, with a slash at its end. */
  readonly base: string;
  /** Every meeting of the year with its lesson, planned or not: where a lesson can be had from. */
  readonly places: readonly LessonPlace[];
  /** Lessons that the stage may choose. */
  readonly shelf: readonly string[];
  /** Called with a slot and the slug of the lesson that it is to have. */
  readonly onChoose: (slot: string, slug: string) => void;
}

/** The sections of a plan, one a term. */
export function planSections(terms: readonly TermPlan[], view: PlanView): HTMLElement[] {
  return terms.map((term) =>
    makeElement('section', { class: 'term' }, [
      makeElement('h3', {}, [`${term.name}，${term.meetings.length} 次`]),
      ...termRemarks(term).map((words) => makeElement('p', { class: 'meta' }, [words])),
      makeElement(
        'ol',
        {},
        term.meetings.flatMap((meeting, place) => {
          const task = homeTaskAfter(view.data.homeTask, term.meetings, place);
          return [meetingItem(meeting, view), ...(task ? [taskItem(meeting.slot.month, task, view.base)] : [])];
        }),
      ),
    ]),
  );
}

function meetingItem({ n, slot, lesson, day, remarks, unknownYear }: Meeting, view: PlanView): HTMLElement {
  const when = day === null ? ['排不下'] : [dayName(day), weekdayName(weekdayOf(day))];
  return makeElement('li', { 'data-slot': slot.id, ...(day === null ? {} : { 'data-day': day }) }, [
    makeElement('b', { class: 'when' }, [
      ...when.map((words) => makeElement('span', {}, [words])),
      ...(unknownYear ? [makeElement('small', {}, ['放假未知'])] : []),
    ]),
    makeElement('div', { class: 'what' }, [
      makeElement('span', { class: 'theme' }, [`第 ${n} 次　${slot.theme}　${lesson.type}`]),
      makeElement('a', { href: `${view.base}lessons/${lesson.slug}/` }, [lesson.title]),
      ...remarks.map((words) => makeElement('small', {}, [words])),
    ]),
    lessonChoice({ n, slot: slot.id, slug: lesson.slug }, view),
  ]);
}

function taskItem(month: number, { title, guides }: NonNullable<PlannerData['homeTask']>, base: string): HTMLElement {
  return makeElement('li', { class: 'home' }, [
    makeElement('b', { class: 'when' }, [`${month}月另一次`]),
    makeElement('div', { class: 'what' }, [
      makeElement('span', { class: 'theme' }, [`在家做　${title}`]),
      ...guides.map(({ slug, title: name }) => makeElement('a', { href: `${base}guides/${slug}/` }, [`《${name}》`])),
    ]),
  ]);
}
