/** An element → PNG: satori lays out, resvg paints. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { cardFonts } from './card-fonts.ts';
import type { Element } from './element.ts';
import { withFewColours } from './few-colours.ts';
import { indexedPng, MOST_COLOURS } from './indexed-png.ts';

/** Size of a picture in pixels. */
export interface PictureSize {
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
}

/** Draws `element`, which covers the whole picture with an opaque colour. Its texts must be drawable (see card-fonts.ts). */
export async function drawPng(element: Element, size: PictureSize): Promise<Uint8Array> {
  const svg = await satori(element, { ...size, fonts: cardFonts() });
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const { pixels } = picture;
  const png = indexedPng(pixels, size.width) ?? indexedPng(withFewColours(pixels, MOST_COLOURS), size.width)!;
  // Native pictures are freed only when the event loop turns; without this memory grows without end.
  await new Promise((resolve) => setImmediate(resolve));
  return png;
}
