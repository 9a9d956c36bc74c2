/** Cells that are chosen from a list; the list is Chinese, the record holds the controlled value. */
import { nearest } from '../../nearest.ts';
import { narrow, type Cell } from './cell.ts';

/** One of a list. `words` has the Chinese word of each value; the value itself is understood too. */
export function choice<V extends string>(words: Readonly<Record<V, string>>): Cell<V> {
  const values = Object.keys(words) as V[];
  const choices = values.map((value) => words[value]);
  const meant = (text: string) => values.find((value) => same(words[value], text) || same(value, text));
  return {
    choices,
    write: (value) => words[value],
    read: (text) => {
      const value = meant(text);
      return value === undefined ? { fix: choose(text, choices) } : { value };
    },
  };
}

/** Several of a list. `hint` is added to what is said of a word that is not in it. */
export function choices<V extends string>(words: Readonly<Record<V, string>>, hint = ''): Cell<V[]> {
  const one = choice(words);
  return {
    write: (values) => values.map((value) => words[value]).join('、'),
    read: (text, about) => {
      const found: V[] = [];
      for (const item of text.split(/[、，,；;/\n]|\s(?=\S{2})/).map((part) => part.trim())) {
        if (!item) continue;
        const read = one.read(item, about, undefined);
        if ('fix' in read) return { ...read, fix: [read.fix, hint].filter(Boolean).join('；') };
        if (read.value !== undefined && !found.includes(read.value)) found.push(read.value);
      }
      return { value: found.length ? found : undefined };
    },
  };
}

const YES = /^(?:是|有|能|可以|接|接收|对|要|y|yes|true|1|√|✓|✔)$/i;
const NO = /^(?:否|不是|没有|没|无|不能|不可以|不接|不接收|不|n|no|false|0|×|✗|x)$/i;

/** Yes or no, in the words of the question. An empty cell is neither. */
export function yesNo(yes: string, no: string): Cell<boolean> {
  return {
    choices: [yes, no],
    write: (value) => (value ? yes : no),
    read: (text) => {
      const said = narrow(text).replace(/[。.！!]$/, '');
      if (said === yes || YES.test(said)) return { value: true };
      if (said === no || NO.test(said)) return { value: false };
      return { fix: `请选“${yes}”或“${no}”；不知道就空着` };
    },
  };
}

function same(word: string, text: string): boolean {
  const bare = (one: string) => narrow(one).replace(/\s/g, '').toLowerCase();
  return bare(word) === bare(text);
}

function choose(text: string, list: readonly string[]): string {
  if (list.length <= 8) return `请选：${list.join('、')}`;
  const holding = list.filter((one) => text.length > 1 && (one.includes(text) || text.includes(one)));
  const close = [...new Set([...holding, ...nearest(text, list)])].slice(0, 3);
  return `请从下拉框里选${close.length ? `，是不是：${close.join('、')}` : `，例如 ${list[0]}`}`;
}
