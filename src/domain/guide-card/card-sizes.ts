/** Sizes of a guide's picture in pixels; what draws it and what decides how much fits use the same ones. */

/** How a text is set. */
export interface TextSize {
  /** Letters. */
  readonly size: number;
  /** From one line to the next. */
  readonly line: number;
}

/** The picture: as wide as WeChat keeps, as high as it needs to be. A phone shows it at about a third of this size. */
export const GUIDE_CARD = {
  width: 1080,
  mostHeight: 3600,
  margin: 60,
  head: { above: 46, below: 40, gap: 26, title: { largest: 88, ofTwo: 76, line: 1.26 } },
  /** Between the parts of the body. */
  gap: 42,
  today: { around: 34, bar: 14, gap: 14, icon: 56 },
  list: { gap: 18, between: 20, badge: 56, beside: 20 },
  phrases: { label: 176, gap: 16, around: 28 },
  emergency: { around: 28, rule: 6, number: 84, numberLine: 96, between: 24 },
  foot: { around: 30, code: 236, beside: 36 },
  notices: { around: 18 },
} as const;

/** Kinds of text. */
export const TEXT = {
  small: { size: 34, line: 46 },
  summary: { size: 42, line: 60 },
  body: { size: 42, line: 64 },
  heading: { size: 48, line: 66 },
  emergency: { size: 36, line: 48 },
  notice: { size: 34, line: 44 },
} as const satisfies Readonly<Record<string, TextSize>>;

/** Width between the margins. */
export const INNER = GUIDE_CARD.width - 2 * GUIDE_CARD.margin;
