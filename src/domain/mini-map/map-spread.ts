/** Finds every pin a place where it hides no other: as they come to rest, then one by one to the nearest free place. */
import {
  boxAround,
  covers,
  crosses,
  distance,
  middleOf,
  overlap,
  rounded,
  within,
  type MapBox,
  type MapPoint,
} from './map-geometry.ts';
import { GAP, relaxed, type LoosePin } from './map-relax.ts';

/** Rings around the wished place are searched at this pitch, millimetres. */
const PITCH = 0.6;

/** How much the length of a pin's own leader counts beside its way from the wished place. */
const HOMEWARDS = 0.7;

/** What a leader that runs under another pin costs, in millimetres of way; and a hidden true point. */
const CROSSING = 2.5;
const HIDING = 1.5;

/** Once a free place is found, better ones are looked for only this much farther out. */
const LOOK_ON = 6;

/** A pin in its place. */
interface Placed {
  readonly box: MapBox;
  readonly at: MapPoint;
}

/** Boxes of `pins` inside `frame`, in the same order; overlapping only if there is no room left at all. */
export function spread(pins: readonly LoosePin[], frame: MapBox): MapBox[] {
  const wished = relaxed(pins, frame);
  const size = (index: number) => pins[index]!.width * pins[index]!.height;
  const moved = (index: number) => rounded(distance(wished[index]!, pins[index]!.at));
  // Wide pins, which fit into few places, choose first; then those that hardly had to move.
  const order = pins.map((_, index) => index).sort((a, b) => size(b) - size(a) || moved(a) - moved(b) || a - b);
  const placed = new Map<number, Placed>();
  for (const index of order) {
    const pin = pins[index]!;
    const others = pins.flatMap(({ at }, other) => (other === index ? [] : [at]));
    placed.set(index, { at: pin.at, box: freeBox(pin, wished[index]!, [...placed.values()], others, frame) });
  }
  return pins.map((_, index) => placed.get(index)!.box);
}

/** The cheapest free box for `pin` near `wished`; where nothing is free, the wished one. */
function freeBox(pin: LoosePin, wished: MapPoint, taken: readonly Placed[], others: readonly MapPoint[], frame: MapBox): MapBox {
  const leader = distance(wished, pin.at);
  let best = roundedBox(boxAround(wished, pin));
  let cost = Infinity;
  let farthest = Infinity;
  for (const point of rings(wished, frame)) {
    const away = distance(point, wished);
    // No point of this ring or a later one can cost less than its way and what is left of the leader.
    if (away > farthest || away + HOMEWARDS * (leader - away) >= cost) break;
    const way = away + HOMEWARDS * distance(point, pin.at);
    if (way >= cost) continue;
    const box = roundedBox(boxAround(point, pin));
    if (!within(box, frame) || taken.some((one) => overlap(box, one.box, GAP / 2))) continue;
    farthest = Math.min(farthest, away + LOOK_ON);
    const crossings = taken.filter((one) => crosses(pin.at, point, one.box) || crosses(one.at, middleOf(one.box), box)).length;
    const price = way + CROSSING * crossings + HIDING * others.filter((at) => covers(box, at)).length;
    if (price < cost) [best, cost] = [box, price];
  }
  return best;
}

/** Points around `from`, ring by ring outwards, as far as the frame reaches. */
function* rings(from: MapPoint, frame: MapBox): Generator<MapPoint> {
  yield from;
  const farthest = Math.hypot(frame.width, frame.height);
  for (let radius = PITCH; radius < farthest; radius += PITCH) {
    const count = Math.max(8, Math.ceil((Math.PI * radius) / PITCH));
    for (let step = 0; step < count; step++) {
      const turn = (2 * Math.PI * step) / count;
      yield { x: from.x + radius * Math.cos(turn), y: from.y + radius * Math.sin(turn) };
    }
  }
}

function roundedBox({ x, y, width, height }: MapBox): MapBox {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}
