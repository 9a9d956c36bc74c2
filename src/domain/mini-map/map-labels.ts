/** Sets names beside pins wherever they hide nothing; a name that finds no place is left to the list. */
import { covers, crosses, middleOf, overlap, rounded, within, type MapBox, type MapPoint } from './map-geometry.ts';

/** Size of the names, millimetres (7.4 pt). */
export const LABEL_SIZE = 2.6;

/** A line of names; the strokes of the characters themselves are a little lower. */
const LABEL_HEIGHT = 2.9;

/** White between a name and its own pin. */
const BESIDE = 0.5;

/** White between a name and what it does not belong to; more sideways, where a name could be read as the next pin's. */
const CLEAR = 0.2;
const CLEAR_SIDEWAYS = 1.8;

/** White between a name and the frame. */
const EDGE = 0.6;

/** How much a less natural place weighs against the share of another name's choice. */
const RANK = 0.15;

/** Width of a sign in em: Chinese characters are square, Latin ones about half of that, capitals more. */
const LATIN = 0.55;
const CAPITAL = 0.75;

/** A pin that stands where it stays, with what should be written beside it. */
export interface StandingPin {
  /** Where it stands. */
  readonly box: MapBox;
  /** True point. */
  readonly at: MapPoint;
  /** Whether a line leads from the true point to the pin. */
  readonly leader: boolean;
  /** Short name. */
  readonly name: string;
}

/** A name on the sketch. */
export interface MapLabel extends MapBox {
  /** The words. */
  readonly text: string;
}

/** A name's box for each of `pins`, in the same order; `null` where there is no room within `frame`. */
export function placeLabels(pins: readonly StandingPin[], frame: MapBox): (MapLabel | null)[] {
  const inside = { x: frame.x + EDGE, y: frame.y + EDGE, width: frame.width - 2 * EDGE, height: frame.height - 2 * EDGE };
  const choices = pins.map((pin) => positions(pin).filter((box) => within(box, inside) && !hides(box, pin, pins)));
  const labels: (MapLabel | null)[] = pins.map(() => null);
  let open = choices.flatMap((free, index) => (free.length ? [{ index, free }] : []));
  while (open.length > 0) {
    // The name with the fewest places left chooses first.
    const next = open.reduce((first, one) => (one.free.length < first.free.length ? one : first));
    const others = open.filter((one) => one !== next);
    const box = leastInTheWay(next.free, others);
    labels[next.index] = { ...box, text: pins[next.index]!.name };
    open = others
      .map(({ index, free }) => ({ index, free: free.filter((one) => !overlap(one, box, CLEAR / 2)) }))
      .filter(({ free }) => free.length > 0);
  }
  return labels;
}

/** The box that takes least of the choice of `others`; of equal ones the most natural. */
function leastInTheWay(free: readonly MapBox[], others: readonly { readonly free: readonly MapBox[] }[]): MapBox {
  const takes = (box: MapBox) =>
    others.reduce((sum, other) => sum + other.free.filter((one) => overlap(one, box, CLEAR / 2)).length / other.free.length, 0);
  const priced = free.map((box, rank) => ({ box, price: takes(box) + RANK * rank }));
  return priced.reduce((best, one) => (one.price < best.price ? one : best)).box;
}

/** Width of words at the size of names, millimetres. */
function labelWidth(words: string): number {
  const ems = [...words].map((sign) => (/[A-Z]/.test(sign) ? CAPITAL : /[ -~]/.test(sign) ? LATIN : 1));
  return rounded(LABEL_SIZE * ems.reduce((sum, one) => sum + one, 0));
}

/** The places around a pin, the most natural first: right, left, above, below, in line with its edges, at its corners. */
function positions({ box, name }: StandingPin): MapBox[] {
  const width = labelWidth(name);
  const [left, right] = [box.x - BESIDE - width, box.x + box.width + BESIDE];
  const [above, below] = [box.y - BESIDE / 2 - LABEL_HEIGHT, box.y + box.height + BESIDE / 2];
  const middleX = box.x + (box.width - width) / 2;
  const middleY = box.y + (box.height - LABEL_HEIGHT) / 2;
  const nearRight = box.x + box.width * 0.75;
  const nearLeft = box.x + box.width * 0.25 - width;
  return [
    [right, middleY],
    [left, middleY],
    [middleX, above],
    [middleX, below],
    [box.x, above],
    [box.x, below],
    [box.x + box.width - width, above],
    [box.x + box.width - width, below],
    [nearRight, above],
    [nearRight, below],
    [nearLeft, above],
    [nearLeft, below],
  ].map(([x = 0, y = 0]) => ({ x: rounded(x), y: rounded(y), width, height: LABEL_HEIGHT }));
}

function widened({ x, y, width, height }: MapBox): MapBox {
  const more = CLEAR_SIDEWAYS - CLEAR;
  return { x: x - more, y, width: width + 2 * more, height };
}

function hides(box: MapBox, own: StandingPin, pins: readonly StandingPin[]): boolean {
  return pins.some((pin) => {
    const other = pin !== own;
    return (
      overlap(other ? widened(box) : box, pin.box, other ? CLEAR : 0) ||
      (pin.leader && (covers(box, pin.at) || crosses(pin.at, middleOf(pin.box), box)))
    );
  });
}
