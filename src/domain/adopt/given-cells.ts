/** Reads what people write into the cells of a division table: codes, names, days. */
import { characterProblem } from '../../model/plain-characters.ts';
import { readDay } from '../desk/cells/date-cell.ts';

/** A value that was understood, or what to say about the cell: it follows the name of the column. */
export type Given<T> = { readonly value: T } | { readonly says: string };

/** Longest name of a place, in characters; content takes no longer one. */
const LONGEST_NAME = 40;

/**
 * A code as content writes it: 6 digits from province to district, 9 for a street or town, 12 for a village. Codes of 2, 4
 * and 12 digits that mean a larger division are brought to that form.
 */
export function readCode(cell: string): Given<string> {
  const written = plain(cell)
    .replace(/^="?(.*?)"?$/, '$1')
    .replace(/^'/, '');
  if (/^\d(\.\d+)?e\+?\d+$/i.test(written))
    return says(cell, '是 Excel 把长数字变了样。请把这一列设成“文本”，重新填代码，再存一次');
  if (/^\d{12}$/.test(written)) return { value: written.replace(/0{6}$/, '').replace(/^(\d{9})000$/, '$1') };
  if (/^(\d{2}|\d{4}|\d{6})$/.test(written)) return { value: written.padEnd(6, '0') };
  if (/^\d{9}$/.test(written)) return { value: written };
  return says(cell, '不是区划代码。省、市、区县写 6 位，街道、乡镇写 9 位');
}

/** A name of a division: Chinese characters, at most with brackets or a dot. */
export function readName(cell: string): Given<string> {
  const name = cell.normalize('NFKC').trim().replaceAll('(', '（').replaceAll(')', '）');
  const problem = characterProblem(cell.trim());
  if (problem) return { says: `${problem.what}。${problem.fix}` };
  const odd = [...name].find((one) => !/[\p{Script=Han}（）·]/u.test(one));
  if (odd !== undefined)
    return says(cell, odd === ' ' ? '中间有空格。请删去' : `“${odd}” 不是地名里的字。请写公布的全称，一格一个名称`);
  const { length } = [...name];
  if (length < 2) return says(cell, '太短。请写公布的全称');
  return length > LONGEST_NAME ? says(cell, `有 ${length} 个字，最多 ${LONGEST_NAME} 个`) : { value: name };
}

/** A day, `YYYY-MM-DD`. */
export function readDate(cell: string): Given<string> {
  const value = readDay(cell);
  return value === undefined ? says(cell, '不是日期。请写成 2026-04-01 这样的形式') : { value };
}

function plain(cell: string): string {
  return cell.normalize('NFKC').replace(/\s/g, '');
}

function says(cell: string, what: string): { readonly says: string } {
  return { says: `写的是 “${cell.trim()}”，${what}` };
}
