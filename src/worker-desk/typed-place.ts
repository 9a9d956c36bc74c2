/** The place that a worker typed because the file does not say it: by its code, or by its full name. */
import { calledPlaces } from '../domain/desk/called-place.ts';
import { typedCode } from '../domain/desk/typed-code.ts';
import { fetchPlaceTable } from './fetch-knowledge.ts';

/** The code of the place, or a sentence on what to type instead. */
export type TypedPlace = { readonly area: string } | { readonly refusal: string };

/** More codes than these are not read. */
const MOST_SHOWN = 4;

/** What was meant by `typed`; `root` is the address of the folder with the facts of the places. */
export async function typedPlace(root: string, typed: string): Promise<TypedPlace> {
  const area = typedCode(typed);
  if (area !== undefined) return { area };
  const name = typed.trim();
  if (!name) return { refusal: '请写街镇、区县的全名，例如 徐家汇街道；或者写 6 位或 9 位的区划代码。' };
  const table = await fetchPlaceTable(root);
  if (!table) return { refusal: '没有取到各地的名称。请写 6 位或 9 位的区划代码，例如 310104014。' };
  const found = calledPlaces(table, name);
  const [code, ...others] = found;
  if (code !== undefined && !others.length) return { area: code };
  return {
    refusal: found.length
      ? `叫“${name}”的地方有 ${found.length} 个。请在前面加上市、区的名称，或者写代码：${found.slice(0, MOST_SHOWN).join('、')}。`
      : `没有找到叫“${name}”的地方。请写全名，例如 徐家汇街道；或者写 6 位或 9 位的区划代码。`,
  };
}
