/** Lets pins that hide each other push one another aside, gently and all at once. */
import type { MapBox, MapPoint } from './map-geometry.ts';

/** A pin to be placed: its true point and the size of its face, millimetres. */
export interface LoosePin {
  /** True point. */
  readonly at: MapPoint;
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
}

/** White between two pins, and between a pin and the frame. */
export const GAP = 0.4;

const ROUNDS = 80;

/** How much of the way back to its true point a pin takes each round. */
const PULL = 0.03;

/** Turning by this angle never comes back to the same direction: pins on one line part sideways too. */
const GOLDEN_ANGLE = 2.399963;

/** Where `pins` come to rest inside `frame`, by their middles; in a crowd some may still overlap a little. */
export function relaxed(pins: readonly LoosePin[], frame: MapBox): MapPoint[] {
  const points = pins.map(({ at }, index) => {
    const turn = index * GOLDEN_ANGLE;
    return { x: at.x + 0.02 * Math.cos(turn), y: at.y + 0.02 * Math.sin(turn) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < pins.length; i++) {
      for (let j = i + 1; j < pins.length; j++) part(points[i]!, points[j]!, pins[i]!, pins[j]!);
    }
    for (const [index, pin] of pins.entries()) {
      const point = points[index]!;
      point.x = clamp(point.x + PULL * (pin.at.x - point.x), frame.x, frame.width, pin.width);
      point.y = clamp(point.y + PULL * (pin.at.y - point.y), frame.y, frame.height, pin.height);
    }
  }
  return points;
}

/** Moves two points along their line by what their faces overlap, each by half. */
function part(a: { x: number; y: number }, b: { x: number; y: number }, one: LoosePin, other: LoosePin): void {
  const x = b.x - a.x;
  const y = b.y - a.y;
  const tooNearX = (one.width + other.width) / 2 + GAP - Math.abs(x);
  const tooNearY = (one.height + other.height) / 2 + GAP - Math.abs(y);
  if (tooNearX <= 0 || tooNearY <= 0) return;
  const apart = Math.hypot(x, y) || 1;
  const [alongX, alongY] = [x / apart, y / apart];
  const push = Math.min(tooNearX / Math.abs(alongX || 1e-9), tooNearY / Math.abs(alongY || 1e-9)) / 2;
  a.x -= alongX * push;
  a.y -= alongY * push;
  b.x += alongX * push;
  b.y += alongY * push;
}

function clamp(middle: number, from: number, length: number, size: number): number {
  return Math.min(Math.max(middle, from + size / 2 + GAP), from + length - size / 2 - GAP);
}
