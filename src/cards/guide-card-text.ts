/** Texts and parts of a guide's picture. */
import { GUIDE_CARD, TEXT, type TextSize } from '../domain/guide-card/card-sizes.ts';
import { column, line, type Element, type Style } from './element.ts';
import { PALETTE } from './palette.ts';

const { gap, margin } = GUIDE_CARD;

/** A part of the body, exactly as high as was reckoned. */
export function part(height: number, style: Style, ...children: readonly Element[]): Element {
  return column({ height, boxSizing: 'border-box', margin: `${gap}px ${margin}px 0`, flexShrink: 0, ...style }, ...children);
}

/** The heading of a part. */
export function subheading(lines: readonly string[]): Element[] {
  return texts(lines, TEXT.heading, { fontWeight: 700, color: PALETTE.green });
}

/** Lines of text one below the other. */
export function texts(lines: readonly string[], size: TextSize, style: Style = {}): Element[] {
  return lines.map((words) => text(words, size, style));
}

/** One line of text, exactly as high as its size says. */
export function text(words: string, { size, line: from }: TextSize, style: Style = {}): Element {
  return line(words, { height: from, fontSize: size, lineHeight: from / size, ...style });
}
