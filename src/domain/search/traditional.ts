/** Makes the table that turns traditional characters into simplified ones, so that both find the same pages. */
import * as OpenCC from 'opencc-js/t2cn';

/** Traditional characters and, at the same places, their simplified forms. */
export type TraditionalTable = readonly [traditional: string, simplified: string];

/** All characters of the basic plane that change. Whole words (計程車 → 出租车) are not looked at: a query is too short for them. */
export function traditionalTable(): TraditionalTable {
  const convert = OpenCC.Converter({ from: 't', to: 'cn' });
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, place) => String.fromCodePoint(0x4e00 + place));
  const changed = all
    .map((sign) => [sign, convert(sign)] as const)
    .filter(([sign, simple]) => simple !== sign && simple.length === 1);
  return [changed.map(([sign]) => sign).join(''), changed.map(([, simple]) => simple).join('')];
}
