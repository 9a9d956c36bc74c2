/** A staff course answered in the page: every question at once told right or wrong, in the end a result. Nothing is stored or sent. */
import { courseResult, rightAnswersNeeded } from '../domain/training/course-result.ts';
import { makeElement } from '../map/make-element.ts';
import { resultWords } from './result-words.ts';
import { putInside } from '../map/put-inside.ts';

/** A question on the page. */
interface AskedQuestion {
  /** Its element. */
  readonly item: HTMLElement;
  /** Letter of the right choice. */
  readonly answer: string;
  /** Letter that was chosen; empty before. */
  chosen: string;
}

/** Makes the choices of the questions in `course` into buttons and keeps its result up to date. */
export function installCourseQuiz(course: HTMLElement): void {
  const result = course.querySelector<HTMLElement>('[data-result]')!;
  const again = course.querySelector<HTMLButtonElement>('[data-again]')!;
  const wrongUnits = course.querySelector<HTMLElement>('[data-wrong-units]')!;
  const passMark = Number(course.dataset['passMark']);
  const questions = [...course.querySelectorAll<HTMLElement>('[data-answer]')].map((item): AskedQuestion => ({
    item,
    answer: item.dataset['answer']!,
    chosen: '',
  }));

  const tell = () => {
    const answered = questions.filter(({ chosen }) => chosen !== '');
    const right = answered.filter(({ chosen, answer }) => chosen === answer).length;
    const total = questions.length;
    const done = answered.length === total;
    const outcome = done ? courseResult(right, total, passMark) : null;
    result.textContent = resultWords({
      right,
      answered: answered.length,
      total,
      passMark,
      needed: rightAnswersNeeded(total, passMark),
      outcome,
    });
    again.hidden = answered.length === 0;
    putInside(wrongUnits, ...(done ? linksToWrong(questions) : []));
  };

  for (const question of questions) makeButtons(question, tell);
  again.addEventListener('click', () => {
    for (const question of questions) clear(question);
    tell();
    course.querySelector<HTMLElement>('h2')?.scrollIntoView();
  });
  course.dataset['live'] = '';
  tell();
}

function makeButtons(question: AskedQuestion, onAnswer: () => void): void {
  const { item } = question;
  for (const choice of item.querySelectorAll<HTMLElement>('[data-letter]')) {
    const button = makeElement('button', { type: 'button', 'aria-pressed': 'false' }, [...choice.childNodes]);
    choice.append(button);
    button.addEventListener('click', () => {
      if (question.chosen !== '') return;
      question.chosen = choice.dataset['letter']!;
      settle(question);
      onAnswer();
    });
  }
  item.querySelector('details')!.before(makeElement('p', { role: 'status', class: 'verdict' }));
}

/** Shows what was chosen, what is right and why. Buttons keep the focus: a disabled one would lose it. */
function settle({ item, answer, chosen }: AskedQuestion): void {
  for (const choice of item.querySelectorAll<HTMLElement>('[data-letter]')) {
    const button = choice.querySelector('button')!;
    const { letter } = choice.dataset;
    button.setAttribute('aria-disabled', 'true');
    button.setAttribute('aria-pressed', String(letter === chosen));
    if (letter === answer) choice.dataset['judged'] = 'right';
    else if (letter === chosen) choice.dataset['judged'] = 'wrong';
  }
  item.querySelector('.verdict')!.textContent = chosen === answer ? '答对了。' : `您选了 ${chosen}，答案是 ${answer}。`;
  item.querySelector('details')!.open = true;
}

function clear(question: AskedQuestion): void {
  const { item } = question;
  question.chosen = '';
  for (const choice of item.querySelectorAll<HTMLElement>('[data-letter]')) {
    delete choice.dataset['judged'];
    const button = choice.querySelector('button')!;
    button.removeAttribute('aria-disabled');
    button.setAttribute('aria-pressed', 'false');
  }
  item.querySelector('.verdict')!.textContent = '';
  item.querySelector('details')!.open = false;
}

/** A link to each unit in which something was answered wrong. */
function linksToWrong(questions: readonly AskedQuestion[]): HTMLElement[] {
  const units = new Set(
    questions
      .filter(({ chosen, answer }) => chosen !== answer)
      .flatMap(({ item }) => item.closest('section')?.querySelector('h2') ?? []),
  );
  return [...units].map((heading) =>
    makeElement('li', {}, [makeElement('a', { href: `#${heading.id}` }, [heading.textContent.trim()])]),
  );
}
