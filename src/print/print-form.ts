/** A toolkit form as PDF, made once per content. Throws when it does not fit on the sides it says it takes. */
import type { ToolkitForm } from '../domain/toolkit-form.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';
import { typeset } from './typeset.ts';

/** Where a form stands, for the message when it does not fit. */
export interface FormSource {
  /** File relative to the project. */
  readonly file: string;
  /** How to mend it. */
  readonly mend: string;
}

/** The print of `form`, from `cacheDir` when the same content was printed before. */
export async function printForm(
  form: ToolkitForm,
  cacheDir: string,
  { file, mend }: FormSource = { file: `content/forms/${form.slug}.json`, mend: '请删去一些行，或改 sides。' },
): Promise<Print> {
  const print = await keptPrint(cacheDir, 'form', form, () => typeset('form.typ', form, `表单“${form.title}”`));
  if (print.pages === form.sides) return print;
  throw new Error(`${file}：写的是 ${form.sides} 面，排出来是 ${print.pages} 面。${mend}`);
}
