/**
 * A4 booklet for a duplex printer: two A5 pages side by side, to be folded and stapled.
 * pdf-lib is old but does this one job; tags and links are lost, so the booklet is for printing only.
 */
import { Duplex, ParseSpeeds, PDFDocument } from 'pdf-lib';
import type { Print } from './print-cache.ts';

const A4_LANDSCAPE = { width: 841.89, height: 595.28 } as const;

/** The two pages on one side of a sheet, counted from 1; `null` is an empty half. */
export type Spread = readonly [left: number | null, right: number | null];

/**
 * Pages of each sheet side, in printing order (front, back, front, back …; duplex, flipped on the short edge).
 * Empty halves come before the last page: the back cover stays outside.
 */
export function bookletOrder(pages: number): Spread[] {
  const total = Math.ceil(pages / 4) * 4;
  const page = (position: number): number | null => {
    if (position === total) return pages;
    return position < pages ? position : null;
  };
  return Array.from({ length: total / 2 }, (_, side): Spread => {
    const outer = page(total - side);
    const inner = page(side + 1);
    return side % 2 === 0 ? [outer, inner] : [inner, outer];
  });
}

/** Thickness of a sheet of office paper (80 g/m²), in points. */
const PAPER = 0.1 * (72 / 25.4);

/**
 * How far a page on the sheet `sheet` (0 is the outermost) is moved towards the fold: in a folded stack the inner
 * sheets stand out by their thickness, and trimming them would narrow their outer margins.
 */
export function creep(sheet: number): number {
  return sheet * PAPER;
}

/** Imposes a finished A5 print as a booklet. */
export async function imposeBooklet(a5: Print): Promise<Print> {
  const source = await PDFDocument.load(a5.bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const booklet = await PDFDocument.create({ updateMetadata: false });
  copyMetadata(source, booklet);
  const embedded = await booklet.embedPdf(source, source.getPageIndices());
  const half = A4_LANDSCAPE.width / 2;
  for (const [side, spread] of bookletOrder(embedded.length).entries()) {
    const shift = creep(Math.floor(side / 2));
    const sheet = booklet.addPage([A4_LANDSCAPE.width, A4_LANDSCAPE.height]);
    for (const [slot, number] of spread.entries()) {
      const page = number === null ? undefined : embedded[number - 1];
      if (!page) continue;
      // Half of A4 is half a millimetre wider than A5: filled, or drawings that bleed would stop short of the fold.
      const scale = half / page.width;
      const x = slot * half + (slot === 0 ? shift : -shift);
      sheet.drawPage(page, { x, y: (A4_LANDSCAPE.height - page.height * scale) / 2, xScale: scale, yScale: scale });
    }
  }
  booklet.catalog.getOrCreateViewerPreferences().setDuplex(Duplex.DuplexFlipShortEdge);
  return { bytes: await booklet.save({ objectsPerTick: Infinity }), pages: booklet.getPageCount() };
}

function copyMetadata(from: PDFDocument, to: PDFDocument): void {
  const title = from.getTitle();
  const author = from.getAuthor();
  const created = from.getCreationDate();
  if (title) to.setTitle(`${title}（折页打印版）`, { showInWindowTitleBar: true });
  if (author) to.setAuthor(author);
  if (created) {
    to.setCreationDate(created);
    to.setModificationDate(created);
  }
  to.setLanguage('zh-CN');
}
