/** The answer to a call sheet: what to mend; or what the calls confirm, correct and take out, and what to send. */
import { callFileName } from '../domain/calls/call-file.ts';
import { callsMade, verdictParts } from '../domain/calls/verdict-in-words.ts';
import { makeElement } from '../map/make-element.ts';
import { changeList } from './change-list.ts';
import type { CallAnswer } from './check-calls.ts';
import { handOver } from './hand-over.ts';
import type { ShownAnswer } from './show-answer.ts';
import { putInside } from '../map/put-inside.ts';

/** The browser knows only what is public and near. */
const MORE_AT_IMPORT = '别处的资料也用着停用的号码的，管理员导入的时候一起拿掉。';

/** Shows the answer in `box`, and in `handover` what to send where there is something. */
export function showCalls(box: HTMLElement, handover: HTMLElement, answer: CallAnswer): ShownAnswer {
  const { mistakes, verdict, place, file } = answer;
  const wrong = mistakes.length > 0;
  const sum = wrong ? `${mistakes.length} 处要改。` : callsMade(verdict);
  const heading = makeElement('h2', { tabindex: '-1' }, [wrong ? `${mistakes.length} 处要改` : '没有错']);
  const told = wrong ? '请在自己的表里照着改，存好，再选一次。' : sum;
  putInside(
    box,
    heading,
    makeElement('p', {}, [`这是${place}的打电话核实表。${told}`]),
    ...(wrong ? [lineList(mistakes, 'ol', 'mistakes')] : outcome(answer)),
  );
  box.hidden = false;
  handover.hidden = !file;
  if (file) {
    const name = callFileName(file);
    handOver(handover, file, name, [`您好，这是${place}打电话核实的结果，请导入网站。`, sum], `calls import ${name}`);
  }
  return { words: wrong ? `看完了：${sum}` : `看完了，没有错。${sum}`, wrong, focus: heading };
}

function outcome({ verdict }: CallAnswer): HTMLElement[] {
  return [
    ...verdictParts(verdict).flatMap(({ title, lines }) => [makeElement('h3', {}, [title]), lineList(lines, 'ul', 'calls')]),
    ...(verdict.blocked.length ? [makeElement('p', {}, [MORE_AT_IMPORT])] : []),
    ...changeList(verdict.diff),
  ];
}

function lineList(lines: readonly string[], tag: 'ol' | 'ul', called: string): HTMLElement {
  return makeElement(
    tag,
    { class: called },
    lines.map((line) => makeElement('li', {}, [line])),
  );
}
