/** What to mend, sheet by sheet: a sentence each, and under them the rows of the sheet with the cells marked. */
import type { ProblemRow, ProblemSheet } from '../domain/desk/problem-rows.ts';
import { problemInWords, type SheetProblem } from '../domain/desk/sheet-problem.ts';
import { makeElement } from '../map/make-element.ts';
import type { DeskAnswer } from './check-file.ts';

/** Who has more to mend begins with these. */
const MOST_SHOWN = 200;

const KEPT_BACK =
  '网站上有些资料不公开，这里查不到。编号没有改过、却说“网站上没有这个编号”的，请不要把编号删去，把表格直接发给管理员。';

/** The mistakes of an answer. */
export function mistakeList({ mistakes, unknownId, checked }: DeskAnswer): HTMLElement[] {
  let room = MOST_SHOWN;
  const parts = mistakes.flatMap((sheet, index) => {
    const shown = sheet.problems.slice(0, room);
    room -= shown.length;
    return shown.length ? sheetPart(sheet, shown, index) : [];
  });
  const more = checked.problems.length - MOST_SHOWN;
  return [
    ...(unknownId ? [makeElement('p', { class: 'remarks' }, [KEPT_BACK])] : []),
    ...parts,
    ...(more > 0 ? [makeElement('p', {}, [`另有 ${more} 处没有列出。先改好上面的，再选一次。`])] : []),
  ];
}

function sheetPart(
  { name, problems, columns, rows }: ProblemSheet,
  shown: readonly SheetProblem[],
  index: number,
): HTMLElement[] {
  const rowId = (row: number) => `desk-row-${index}-${row}`;
  const items = shown.map((problem) => {
    const where = `第 ${problem.row} 行「${problem.column}」`;
    const [, says = ''] = problemInWords(problem).split(where);
    return makeElement('li', {}, [makeElement('a', { href: `#${rowId(problem.row)}` }, [where]), says]);
  });
  const last = Math.max(...shown.map(({ row }) => row));
  const title = `「${name}」${problems.length} 处`;
  return [
    makeElement('h3', {}, [title]),
    makeElement('ol', { class: 'mistakes' }, items),
    makeElement('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': `「${name}」里要改的行` }, [
      rowTable(
        columns,
        rows.filter(({ row }) => row <= last),
        rowId,
      ),
    ]),
  ];
}

function rowTable(columns: readonly string[], rows: readonly ProblemRow[], rowId: (row: number) => string): HTMLElement {
  const heads = ['行', ...columns].map((heading) => makeElement('th', { scope: 'col' }, [heading]));
  const lines = rows.map(({ row, cells }) =>
    // Focusable, so that a link to it takes a keyboard there.
    makeElement('tr', { id: rowId(row), tabindex: '-1' }, [
      makeElement('th', { scope: 'row' }, [String(row)]),
      ...cells.map(({ text, wrong }) =>
        makeElement('td', wrong ? { class: 'wrong' } : {}, wrong ? [makeElement('b', {}, ['要改：']), text || '（空）'] : [text]),
      ),
    ]),
  );
  return makeElement('table', {}, [makeElement('thead', {}, [makeElement('tr', {}, heads)]), makeElement('tbody', {}, lines)]);
}
