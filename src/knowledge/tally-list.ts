/** The rows of the tally: each question with its right answer, and a number that is typed or tapped. */
import { MOST_SLIPS } from '../domain/knowledge/awareness.ts';
import { makeElement } from '../map/make-element.ts';
import { questionText } from './bank-text.ts';
import { typedCount, type RoundNumber, type TallyState } from './tally-state.ts';
import { putInside } from '../map/put-inside.ts';

/** Fills `list` with the sheet of `round`; `onChange` is called after every count. */
export function showTallyList(list: HTMLElement, state: TallyState, round: RoundNumber, onChange: () => void): void {
  putInside(
    list,
    ...state.sheet(round).questions.map(({ id, answer }, index) => {
      const { ask, right } = questionText(list.ownerDocument, id);
      return makeElement('li', {}, [
        makeElement('p', { class: 'ask' }, [ask]),
        makeElement('p', { class: 'right' }, ['答案 ', makeElement('b', {}, [answer]), `　${right}`]),
        counter(`第 ${index + 1} 题`, state.right(round, id), (count) => {
          state.setRight(round, id, count);
          onChange();
        }),
      ]);
    }),
  );
}

function counter(name: string, count: number | null, onCount: (count: number | null) => void): HTMLElement {
  const field = makeElement('input', {
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: '4',
    'aria-label': `${name}，几个答对`,
  });
  const show = (value: number | null) => (field.value = value === null ? '' : String(value));
  show(count);
  const step = (label: string, sign: string, by: number) => {
    const button = makeElement('button', { type: 'button', class: 'outlined', 'aria-label': `${name}，${label}` }, [sign]);
    button.addEventListener('click', () => {
      const next = Math.min(MOST_SLIPS, Math.max(0, (typedCount(field.value) || 0) + by));
      show(next);
      onCount(next);
    });
    return button;
  };
  field.addEventListener('input', () => onCount(typedCount(field.value)));
  return makeElement('div', { class: 'counter' }, [step('减一', '−', -1), field, step('加一', '＋', 1)]);
}
