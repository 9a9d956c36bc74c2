/** The result of the class in the page: a small table, what to teach once more, no names. */
import type { ClassResult } from '../domain/knowledge/class-result.ts';
import { makeElement } from '../map/make-element.ts';
import { questionText } from './bank-text.ts';
import type { TallyState } from './tally-state.ts';
import { putInside } from '../map/put-inside.ts';

const ROUNDS = ['先测', '再测'] as const;

/** Shows `result` in `box`, or hides it when there is none. */
export function showTallyResult(box: HTMLElement, state: TallyState | undefined, result: ClassResult | null): void {
  box.hidden = !result || !state;
  if (!result || !state) return;
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  part('what').textContent = state.choice.label;
  putInside(part('rounds'), ...rowsOf(state, result));
  part('change').textContent = result.change === null ? '' : `从先测到再测：${result.change} 个百分点。${result.caution}`;
  putInside(part('targets'), ...result.targets.map((words) => makeElement('p', {}, [words])));
  part('weak-title').hidden = result.weakest.length === 0;
  putInside(part('weak'), ...result.weakest.map((id) => weakItem(box.ownerDocument, id)));
}

function rowsOf(state: TallyState, { rounds }: ClassResult): HTMLElement[] {
  return rounds.flatMap((one, index) => {
    if (!one) return [];
    const { slips } = state.round(index === 0 ? 0 : 1);
    const cells = [String(slips), String(one.questions), `${one.right}／${one.due}`];
    return makeElement('tr', {}, [
      makeElement('th', { scope: 'row' }, [ROUNDS[index]!]),
      ...cells.map((words) => makeElement('td', {}, [words])),
      makeElement('td', {}, [makeElement('b', {}, [`${one.percent}%`])]),
    ]);
  });
}

function weakItem(document: Document, id: string): HTMLElement {
  const { ask, right, why, lesson } = questionText(document, id);
  return makeElement('li', {}, [
    makeElement('p', {}, [ask]),
    makeElement('p', {}, [makeElement('b', {}, [right]), `　${why}`]),
    makeElement('p', { class: 'meta' }, ['讲这一条的课：', makeElement('a', { href: lesson.href }, [lesson.title])]),
  ]);
}
