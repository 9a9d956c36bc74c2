/** A file of `content/map/`: what the reader found in it. */

/** A base map that the operator put into the content. */
export interface MapFile {
  /** Size in bytes. */
  readonly bytes: number;
  /** Tiles that are pictures, tiles that are drawings, lines and areas; `unreadable` when it is none of these. */
  readonly holds: 'pictures' | 'drawings' | 'lines' | 'unreadable';
  /** The part of the world it covers, degrees, as the file says; `null` when it says nothing. */
  readonly extent: readonly [west: number, south: number, east: number, north: number] | null;
}
