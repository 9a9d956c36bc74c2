/** Traditional characters as simplified ones. */
import type { TraditionalTable } from '../domain/search/traditional.ts';

/** The text with each traditional character replaced by its simplified form. */
export function simplify(text: string, [traditional, simplified]: TraditionalTable): string {
  const signs = [...traditional];
  const simple = [...simplified];
  return [...text].map((sign) => simple[signs.indexOf(sign)] ?? sign).join('');
}
