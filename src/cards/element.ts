/** Elements of a picture as satori takes them: plain objects, laid out with flexbox. */

/** CSS properties that satori knows, sizes in pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** An element. */
export interface Element {
  /** HTML or SVG tag. */
  readonly type: string;
  /** Attributes and content. */
  readonly props: {
    readonly style?: Style;
    readonly children?: string | readonly Element[];
    readonly [attribute: string]: unknown;
  };
}

/** Children side by side. */
export function row(style: Style, ...children: readonly Element[]): Element {
  return box({ flexDirection: 'row', ...style }, children);
}

/** Children one below the other. */
export function column(style: Style, ...children: readonly Element[]): Element {
  return box({ flexDirection: 'column', ...style }, children);
}

function box(style: Style, children: readonly Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** One line of text; it never wraps. The words are data: they become outlines, never markup. */
export function line(words: string, style: Style): Element {
  return { type: 'div', props: { style: { display: 'flex', whiteSpace: 'nowrap', ...style }, children: words } };
}

/** A drawing of one path on a square of `size` units, `side` pixels wide. */
export function pathDrawing(path: string, size: number, side: number, fill: string): Element {
  const drawn: Element = { type: 'path', props: { d: path, fill } };
  return { type: 'svg', props: { width: side, height: side, viewBox: `0 0 ${size} ${size}`, children: [drawn] } };
}
