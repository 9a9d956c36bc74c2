/** The answer to a sheet: what to mend; or, when nothing is wrong, what changes and what to send. */
import { changeFileName } from '../domain/desk/change-file.ts';
import { diffInWords } from '../domain/desk/diff-in-words.ts';
import { makeElement } from '../map/make-element.ts';
import { changeList } from './change-list.ts';
import type { DeskAnswer } from './check-file.ts';
import { handOver } from './hand-over.ts';
import { handbookView } from './handbook-view.ts';
import { mistakeList } from './mistake-list.ts';
import { putInside } from '../map/put-inside.ts';

/** What was shown. */
export interface ShownAnswer {
  /** One sentence for the live line. */
  readonly words: string;
  /** Whether something must be mended. */
  readonly wrong: boolean;
  /** Where the reader goes on: the first mistake, or the heading. */
  readonly focus: HTMLElement;
}

/** Shows the answer in `box`, and in `handover` what to send where there is something. */
export function showAnswer(box: HTMLElement, handover: HTMLElement, answer: DeskAnswer): ShownAnswer {
  const { checked, place } = answer;
  const { problems, diff, changeFile, remarks, unread } = checked;
  const wrong = problems.length > 0;
  const fine = fineWords(unread);
  const words = wrong ? `看完了：${problems.length} 处要改。` : `看完了，${fine}。${sumOf(answer)}`;
  const heading = makeElement('h2', { tabindex: '-1' }, [wrong ? `${problems.length} 处要改` : fine]);
  const told = wrong ? `这是${place}的资料表。请在自己的表里照着改，存好，再选一次。` : `这是${place}的资料表。${sumOf(answer)}`;
  putInside(
    box,
    heading,
    makeElement('p', {}, [told]),
    ...remarkList(remarks),
    ...(wrong ? mistakeList(answer) : [...changeList(diff), ...(changeFile ? handbookView(answer) : [])]),
  );
  box.hidden = false;
  handover.hidden = !changeFile;
  if (changeFile) {
    const name = changeFileName(changeFile);
    const short = diffInWords(diff).filter((line) => !line.startsWith('      '));
    handOver(handover, changeFile, name, [`您好，这是${place}资料表的改动，请导入网站。`, ...short], `import ${name}`);
  }
  return { words, wrong, focus: box.querySelector<HTMLElement>('.mistakes a') ?? heading };
}

/** The heading of an answer without mistakes. What was not read stands in it: nobody looks for it in a list below. */
export function fineWords(unread: number): string {
  return unread ? `没有错，有 ${unread} 处没有读` : '没有错';
}

function sumOf({ checked: { diff, unread } }: DeskAnswer): string {
  if (diff.changes.length) return diffInWords(diff)[0]!;
  return unread ? '读到的和网站上的一样。' : '表里和网站上的一样，没有要改的。';
}

function remarkList(remarks: readonly string[]): HTMLElement[] {
  if (!remarks.length) return [];
  const items = remarks.map((remark) => makeElement('li', {}, [`${remark}。`]));
  return [makeElement('ul', { class: 'remarks', 'aria-label': '说明' }, items)];
}
