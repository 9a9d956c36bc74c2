/** Which records have to do with a place, found without looking at all of them: a nation has tens of thousands, and as many places. */
import { codesAbove } from './divisions.ts';
import { oncePer } from './once-per.ts';

/** What a record says of where it belongs. */
interface Placed {
  readonly area: string;
  readonly serves: readonly string[];
}

/** A record, or one as a channel shows it. */
type Item = Placed | { readonly record: Placed };

/** Those whose `serves` holds exactly `code`, in their order. */
export function servingExactly<I extends Item>(items: readonly I[], code: string): readonly I[] {
  return found(byServed(items), code);
}

/** Those that stand in the place `code` or below it, in their order. */
export function standingIn<I extends Item>(items: readonly I[], code: string): readonly I[] {
  return found(byArea(items), code);
}

/** Those that stand in the place `code` or below it, or serve it or a place below it, in their order. */
export function touching<I extends Item>(items: readonly I[], code: string): readonly I[] {
  return found(byTouch(items), code);
}

type Lists = ReadonlyMap<string, readonly Item[]>;

const byServed = oncePer((items: readonly Item[]) => listed(items, ({ serves }) => serves));
const byArea = oncePer((items: readonly Item[]) => listed(items, ({ area }) => codesAbove(area)));
const byTouch = oncePer((items: readonly Item[]) => listed(items, ({ area, serves }) => [area, ...serves].flatMap(codesAbove)));

/** The lists hold what they were made from, and nothing else. */
function found<I extends Item>(lists: Lists, code: string): readonly I[] {
  return (lists.get(code) ?? []) as readonly I[];
}

function listed(items: readonly Item[], codesOf: (record: Placed) => readonly string[]): Lists {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    for (const code of new Set(codesOf('record' in item ? item.record : item))) {
      const list = lists.get(code);
      if (list) list.push(item);
      else lists.set(code, [item]);
    }
  }
  return lists;
}
