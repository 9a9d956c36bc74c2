/** Finds the QR codes of prints and pictures and reads them the way a phone does: from pixels. */
import { Resvg } from '@resvg/resvg-js';
import jsqr from 'jsqr';
import { OPS, Util, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Dots per point of a rendered page: about 290 to an inch. */
const SCALE = 4;
/** White around a code that is cut out of a page, in points. */
const AROUND = 2;
/** Numbers in the path of the smallest code. */
const LEAST = 1000;

/** What a code says; `null` when no phone would read it. */
export type Read = string | null;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// The package is CommonJS: under Node its function is the default of the default.
const decode = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

/** Every code that is drawn in a PDF, page by page. */
export async function codesInPdf(document: PDFDocumentProxy): Promise<Read[]> {
  const found: Read[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const boxes = await drawnCodes(page);
    if (boxes.length) found.push(...(await readBoxes(document, page, boxes)));
  }
  return found;
}

/** The code in a PNG, which has one or none. */
export function codeInPng(png: Uint8Array, width: number): Read {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}"><image href="${href}" width="${width}"/></svg>`;
  const image = new Resvg(svg, { background: '#fff' }).render();
  return decode(new Uint8ClampedArray(image.pixels), image.width, image.height)?.data ?? null;
}

/** Where a page draws a path of whole modules, in points of its upright view. */
async function drawnCodes(page: PDFPageProxy): Promise<Box[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const kept: number[][] = [];
  let matrix: number[] = page.getViewport({ scale: 1 }).transform;
  const boxes: Box[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[];
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, args as number[]);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      if (args[0]) matrix = Util.transform(matrix, args[0] as number[]);
    } else if (operator === OPS.constructPath && isCode(args)) boxes.push(boxOf(args[2] as number[], matrix));
  }
  return boxes;
}

/** A code is one path of many squares, every corner on a whole module. */
function isCode(args: readonly unknown[]): boolean {
  const path = (args[1] as (ArrayLike<number> | null)[] | undefined)?.[0];
  return path !== null && path !== undefined && path.length > LEAST && Array.from(path).every(Number.isInteger);
}

function boxOf([x1, y1, x2, y2]: number[], [a, b, c, d, e, f]: number[]): Box {
  const xs = [x1!, x2!].flatMap((x) => [y1!, y2!].map((y) => a! * x + c! * y + e!));
  const ys = [x1!, x2!].flatMap((x) => [y1!, y2!].map((y) => b! * x + d! * y + f!));
  const [left, top] = [Math.min(...xs) - AROUND, Math.min(...ys) - AROUND];
  return { x: left, y: top, width: Math.max(...xs) + AROUND - left, height: Math.max(...ys) + AROUND - top };
}

/** pdf.js brings its own canvas under Node. */
interface Canvas {
  readonly context: CanvasRenderingContext2D;
  readonly canvas: HTMLCanvasElement;
}

async function readBoxes(document: PDFDocumentProxy, page: PDFPageProxy, boxes: readonly Box[]): Promise<Read[]> {
  const viewport = page.getViewport({ scale: SCALE });
  const factory = document.canvasFactory as { create(width: number, height: number): Canvas; destroy(one: Canvas): void };
  const drawn = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvasContext: drawn.context, canvas: drawn.canvas, viewport }).promise;
  const found = boxes.map((box) => {
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((one) => Math.round(one * SCALE));
    const { data } = drawn.context.getImageData(x!, y!, width!, height!);
    return decode(data, width!, height!)?.data ?? null;
  });
  factory.destroy(drawn);
  return found;
}
