/** Cells of plain words and plain numbers. */
import { webAddress } from '../../../model/fields.ts';
import { narrow, type Cell } from './cell.ts';

/** One line of words. */
export const TEXT: Cell<string> = {
  write: (value) => value,
  read: (text) => ({ value: text.replace(/\n/g, ' ') }),
};

/** Several short texts, one after another with `；` between them. A `、` does not part them: it stands inside many. */
export const LIST: Cell<string[]> = {
  write: (values) => values.join('；'),
  read: (text) => {
    const items = text
      .split(/[；;\n]/)
      .map((item) => item.trim())
      .filter(Boolean);
    return { value: items.length ? items : undefined };
  },
};

/** A whole number that counts something, 0 or more. */
export const COUNT: Cell<number> = {
  write: (value) => String(value),
  read: (text) => {
    const [, digits] = /^(\d{1,6})(?:\.0+)?\s*(?:人|名|位|所|个)?$/.exec(narrow(text)) ?? [];
    return digits === undefined ? { fix: '请写一个数字，例如 2' } : { value: Number(digits) };
  },
};

/** An official web address. */
export const WEB: Cell<string> = {
  write: (value) => value,
  read: (text) => {
    const address = /^www\./i.test(text) ? `https://${text}` : text;
    return webAddress.safeParse(address).success ? { value: address } : { fix: '请写官方网址，从 https:// 写起；没有就空着' };
  },
};
