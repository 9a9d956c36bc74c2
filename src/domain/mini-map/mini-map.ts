/** The sketch of a street's places: numbered points without boundary, roads or base map; numbers are those of the list. */
import type { Service } from '../../model/service.ts';
import { covers, rounded, type MapBox, type MapPoint } from './map-geometry.ts';
import { fitSheet, type MapScale, type Sheet } from './map-sheet.ts';
import { placeLabels, type MapLabel } from './map-labels.ts';
import { sharedName, shortNames } from './map-names.ts';
import { pinFace, type PinCell } from './map-pins.ts';
import { chooseSpots, numbersOf, type NumberedPlace } from './map-points.ts';
import { spread } from './map-spread.ts';
import { SCHEMATIC_NOTE } from '../map-base.ts';
import type { Visible } from '../visible-records.ts';

/** A numbered pin; lengths in millimetres from the upper left corner of the sketch. */
export interface MapPin {
  /** The numbers on it, ascending: those of all places on its spot. */
  readonly numbers: readonly number[];
  /** True point. */
  readonly at: MapPoint;
  /** Where the pin stands, which is beside its point where pins would hide each other. */
  readonly box: MapBox;
  /** Whether a line leads from the true point to the pin. */
  readonly leader: boolean;
  /** What it shows, placed from the corner of `box`. */
  readonly cells: readonly PinCell[];
  /** Short name of the spot. */
  readonly name: string;
  /** The name as it is drawn; `null` where there is no room for it. */
  readonly label: MapLabel | null;
}

/** The sketch, ready to be drawn; lengths in millimetres. */
export interface MiniMap {
  /** Width. */
  readonly width: number;
  /** Height, with the strip of the scale below the points. */
  readonly height: number;
  /** Height of the frame that holds pins and names. */
  readonly frameHeight: number;
  /** The pins, in the order of their first numbers. */
  readonly pins: readonly MapPin[];
  /** Scale bar. */
  readonly scale: MapScale;
  /** Looks of numbers that occur, with their meaning. */
  readonly legend: readonly { readonly shape: PinCell['shape']; readonly words: string }[];
  /** Heading. */
  readonly title: string;
  /** How to read it, one sentence. */
  readonly lead: string;
  /** What it is not; must stand at every sketch. */
  readonly note: string;
  /** What was left out; empty when nothing was. */
  readonly remark: string;
  /** The sketch in words: every number with its full name. */
  readonly alt: string;
}

/** The sketch of places, and the number each has on it. */
export interface NumberedPlaces {
  /** The sketch; `null` when there are fewer than two spots to draw. */
  readonly map: MiniMap | null;
  /** Number on the sketch by service id; empty without a sketch. */
  readonly numbers: ReadonlyMap<string, number>;
}

const MEANING = { round: '可以去的地方', square: '看医生' } as const;

/** With more spots than this, names would stand beside a few by chance: only numbers are drawn. */
const MOST_NAMED = 40;

/** The width of an A5 page's text, and of a phone. */
const PAGE: Sheet = { width: 116, leastHeight: 58, mostHeight: 88 };
const PHONE: Sheet = { width: 66, leastHeight: 50, mostHeight: 104 };

/**
 * Draws the sketch of `places`, given in the order of the list; `around` are the names of the street and of what it
 * lies in, which short names go without.
 */
export function miniMap(places: readonly Visible<Service>[], around: readonly string[]): NumberedPlaces {
  const chosen = chooseSpots(places);
  const { spots, far, surplus } = chosen;
  const numbers = numbersOf(chosen);
  if (!numbers.size) return { map: null, numbers };
  const drawn = spots.flatMap((spot) => spot.places).sort((a, b) => a.number - b.number);
  const short = shortNames(
    drawn.map(({ name }) => name),
    around,
  );
  const nameOf = (one: NumberedPlace) => short[one.number - 1]!;
  const legend = (['round', 'square'] as const)
    .filter((shape) => drawn.some((one) => one.shape === shape))
    .map((shape) => ({ shape, words: MEANING[shape] }));
  const words = {
    legend,
    title: '这些地方在哪里',
    lead: '图上的编号，就是名单里名称前面的编号。上北下南。',
    note: SCHEMATIC_NOTE,
    remark: remarkOn(far, surplus),
    alt: `示意图：${drawn.map(({ number, name }) => `${number} ${name}`).join('；')}。`,
  };
  const faces = spots.map((spot) => ({
    x: spot.x,
    y: spot.y,
    numbers: spot.places.map(({ number }) => number),
    ...pinFace(spot.places),
    name: sharedName(spot.places.map(nameOf)),
  }));
  return { map: { ...words, ...drawnOn(PAGE, faces) }, numbers };
}

/** The same sketch on a sheet as narrow as a phone, so that numbers and names need not shrink. */
export function narrowMap(map: MiniMap): MiniMap {
  const metres = map.scale.metresPerMillimetre;
  const faces = map.pins.map(({ at, numbers, cells, box, name }) => ({
    x: at.x * metres,
    y: at.y * metres,
    numbers,
    cells,
    width: box.width,
    height: box.height,
    name,
  }));
  return { ...map, ...drawnOn(PHONE, faces) };
}

/** A pin that has its face but no place yet; `x` and `y` in metres. */
interface Face extends MapPoint, Pick<MapPin, 'numbers' | 'cells' | 'name'> {
  readonly width: number;
  readonly height: number;
}

function drawnOn(sheet: Sheet, faces: readonly Face[]): Pick<MiniMap, 'width' | 'height' | 'frameHeight' | 'pins' | 'scale'> {
  const { frame, height, scale, place } = fitSheet(sheet, faces);
  const loose = faces.map((face) => ({ at: place(face), width: face.width, height: face.height }));
  const boxes = spread(loose, frame);
  const standing = faces.map(({ numbers, cells, name }, index) => {
    const at = loose[index]!.at;
    const box = boxes[index]!;
    return { numbers, cells, name, at, box, leader: !covers(box, at) };
  });
  const labels = standing.length > MOST_NAMED ? [] : placeLabels(standing, frame);
  return {
    width: sheet.width,
    height,
    frameHeight: rounded(frame.height),
    pins: standing.map((pin, index) => ({ ...pin, label: labels[index] ?? null })),
    scale,
  };
}

function remarkOn(far: number, surplus: number): string {
  const left = [far > 0 && `${far} 处离得较远`, surplus > 0 && `${surplus} 处排在名单后面`].filter((one) => one !== false);
  return left.length ? `另有 ${left.join('、')}，没有画在图上。` : '';
}
