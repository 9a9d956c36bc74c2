/** Points and boxes on the sketch; lengths in millimetres, measured right and down from its upper left corner. */

/** A point. */
export interface MapPoint {
  /** From the left edge. */
  readonly x: number;
  /** From the upper edge. */
  readonly y: number;
}

/** A box, by its upper left corner. */
export interface MapBox extends MapPoint {
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
}

/** The box of a given size around its middle. */
export function boxAround({ x, y }: MapPoint, { width, height }: Pick<MapBox, 'width' | 'height'>): MapBox {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The middle of a box. */
export function middleOf({ x, y, width, height }: MapBox): MapPoint {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether two boxes are nearer to each other than `gap` in both directions; touching boxes do not overlap. */
export function overlap(a: MapBox, b: MapBox, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}

/** Whether `inner` lies within `outer`. */
export function within(inner: MapBox, outer: MapBox): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a point lies in a box, its edge included. */
export function covers({ x, y, width, height }: MapBox, point: MapPoint): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** Whether the straight line from `a` to `b` enters the box: clipped on both axes, something of it is left. */
export function crosses(a: MapPoint, b: MapPoint, box: MapBox): boolean {
  let from = 0;
  let to = 1;
  for (const [start, run, low, high] of [
    [a.x, b.x - a.x, box.x, box.x + box.width],
    [a.y, b.y - a.y, box.y, box.y + box.height],
  ] as const) {
    if (run === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [near, far] = run > 0 ? [(low - start) / run, (high - start) / run] : [(high - start) / run, (low - start) / run];
    from = Math.max(from, near);
    to = Math.min(to, far);
  }
  return from < to;
}

/** Distance of two points. */
export function distance(a: MapPoint, b: MapPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Hundredths of a millimetre are finer than any printer, and the same on every machine. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100 + 0;
}
