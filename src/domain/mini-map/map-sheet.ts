/** Fits points on the ground to a sheet of paper and finds a scale bar of round metres. */
import { rounded, type MapBox, type MapPoint } from './map-geometry.ts';

/** A sheet to draw on; millimetres. */
export interface Sheet {
  /** Width. */
  readonly width: number;
  /** Least height of the frame. */
  readonly leastHeight: number;
  /** Greatest height of the frame; few points get less. */
  readonly mostHeight: number;
}

/** A scale bar; it ends at the right edge of the strip below the frame. */
export interface MapScale {
  /** Length on paper, millimetres. */
  readonly length: number;
  /** Length on the ground: `200 米`. */
  readonly words: string;
  /** Metres on the ground to a millimetre on paper. */
  readonly metresPerMillimetre: number;
}

/** How points come onto a sheet. */
export interface FittedSheet {
  /** The frame for pins and names; it begins in the upper left corner. */
  readonly frame: MapBox;
  /** Height of the frame and the strip below it. */
  readonly height: number;
  /** Scale bar. */
  readonly scale: MapScale;
  /** A point on the ground, in metres, on the sheet. */
  readonly place: (ground: MapPoint) => MapPoint;
}

/** Room between the outermost points and the frame: a pin and a little more. */
const MARGIN = 8;

/** Height of the strip that holds the scale bar. */
const STRIP = 6.5;

/** A millimetre never stands for less than this many metres: two houses in one lane do not fill a page. */
const FINEST = 4;

/** The frame is at least this many times as large as all pins together: they can be pushed apart. */
const ELBOW_ROOM = 2.4;

/** Every point above two may make the frame this much higher. */
const HEIGHT_PER_POINT = 4;

/** Longest scale bar, as a part of the width. */
const LONGEST_BAR = 0.26;

/** Fits `faces` (at least one, in metres, with the size of their pins in millimetres) to a sheet. */
export function fitSheet(sheet: Sheet, faces: readonly (MapPoint & Pick<MapBox, 'width' | 'height'>)[]): FittedSheet {
  const [west, east] = extent(faces.map(({ x }) => x));
  const [north, south] = extent(faces.map(({ y }) => y));
  const mostHeight = Math.min(sheet.mostHeight, sheet.leastHeight + HEIGHT_PER_POINT * (faces.length - 2));
  const metres = Math.max(FINEST, (east - west) / (sheet.width - 2 * MARGIN), (south - north) / (mostHeight - 2 * MARGIN));
  const pins = faces.reduce((sum, { width, height }) => sum + width * height, 0);
  const tallest = Math.max(...faces.map(({ height }) => height));
  const wanted = Math.max(sheet.leastHeight, (south - north) / metres + 2 * MARGIN, (ELBOW_ROOM * pins) / sheet.width + tallest);
  const frame = { x: 0, y: 0, width: sheet.width, height: rounded(Math.min(sheet.mostHeight, wanted)) };
  return {
    frame,
    height: rounded(frame.height + STRIP),
    scale: scaleBar(metres, sheet.width * LONGEST_BAR),
    place: ({ x, y }) => ({
      x: rounded(frame.width / 2 + (x - (west + east) / 2) / metres),
      y: rounded(frame.height / 2 + (y - (north + south) / 2) / metres),
    }),
  };
}

/** The longest bar of 1, 2 or 5 times a power of ten metres that is not longer than `longest` millimetres. */
export function scaleBar(metresPerMillimetre: number, longest: number): MapScale {
  const most = longest * metresPerMillimetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const round = [5, 2, 1].find((step) => step * power <= most)! * power;
  return {
    length: rounded(round / metresPerMillimetre),
    words: round >= 1000 ? `${round / 1000} 公里` : `${round} 米`,
    metresPerMillimetre: Math.round(metresPerMillimetre * 1e4) / 1e4,
  };
}

function extent(values: readonly number[]): readonly [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}
