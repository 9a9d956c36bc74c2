/** Ways of writing a style that browsers before Chromium 88 do not read, written as they do; Chinese runs from left to right. */
import { list, type Declaration, type Root } from 'postcss';

/** Sides that a property stands for, in the order of its values. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  inset: ['top', 'right', 'bottom', 'left'],
  'inset-block': ['top', 'bottom'],
  'inset-block-end': ['bottom'],
  'inset-block-start': ['top'],
  'inset-inline': ['left', 'right'],
  'inset-inline-end': ['right'],
  'inset-inline-start': ['left'],
  'margin-block': ['margin-top', 'margin-bottom'],
  'margin-inline': ['margin-left', 'margin-right'],
  'padding-block': ['padding-top', 'padding-bottom'],
  'padding-inline': ['padding-left', 'padding-right'],
};

/** Writes out the logical properties of a sheet that came with Chromium 87. */
export function nameSides(root: Root): void {
  root.walkDecls((declaration: Declaration) => {
    const sides = Object.hasOwn(SIDES, declaration.prop) ? SIDES[declaration.prop]! : [];
    if (sides.length === 0) return;
    const values = list.space(declaration.value);
    // Of four values the last stands for the second, the third for the first.
    const at = (side: number) => values[side] ?? values[side - 2] ?? values[0]!;
    declaration.replaceWith(sides.map((prop, side) => declaration.clone({ prop, value: at(side) })));
  });
}

/** The selectors for which `:is()` stands; as it is where its parts do not weigh alike, as only it would weigh the same. */
export function withoutIs(selector: string): string[] {
  const found = /^([^()]*?(?:\([^()]*\)[^()]*?)*?):is\(([^()]*)\)(.*)$/s.exec(selector);
  if (!found) return [selector];
  const [, before = '', inside = '', after = ''] = found;
  const parts = list.comma(inside);
  const fits = parts.every((part) => !/[\s>+~]/.test(part.replace(/\[[^\]]*\]/g, '')) && weighs(part) === weighs(parts[0]!));
  // An element has to stand first.
  const joins = /(^|[\s>+~])$/.test(before) || parts.every((part) => /^[.#[:]/.test(part));
  return fits && joins ? parts.flatMap((part) => withoutIs(before + part + after)) : [selector];
}

/** Ids, classes and elements in a simple selector, as one word. */
function weighs(part: string): string {
  const classes = part.match(/\.|\[[^\]]*\]|(?<!:):(?!:)/g)?.length ?? 0;
  return [part.match(/#/g)?.length ?? 0, classes, /^[a-z]/i.test(part) ? 1 : 0].join();
}
