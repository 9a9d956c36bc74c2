/** Reads where a PDF page puts its text and lines, in millimetres from the top left corner. */
import { OPS, Util, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A rectangle in millimetres. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A run of text with the rectangle from its baseline to the height of its letters, and its size in points. */
export interface PlacedText extends Rectangle {
  readonly text: string;
  readonly size: number;
}

const MM = 25.4 / 72;

/** The runs of text of a page. */
export async function placedTexts(page: PDFPageProxy): Promise<PlacedText[]> {
  const height = page.view[3]!;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    const top = (height - y - size * 0.8) * MM;
    return { text: item.str, size, left: x * MM, right: (x + item.width) * MM, top, bottom: (height - y) * MM };
  });
}

/** The rectangles around everything that is stroked or filled on a page: rules, boxes, marks. */
export async function drawnPaths(page: PDFPageProxy): Promise<Rectangle[]> {
  const height = page.view[3]!;
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: Rectangle[] = [];
  const kept: number[][] = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[];
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore) matrix = kept.pop()!;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, args as number[]);
    else if (operator === OPS.constructPath && args[0] !== OPS.endPath) {
      const [x1, y1, x2, y2] = args[2] as [number, number, number, number];
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
      const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
      const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f].map((y) => height - y);
      found.push({
        left: Math.min(...xs) * MM,
        right: Math.max(...xs) * MM,
        top: Math.min(...ys) * MM,
        bottom: Math.max(...ys) * MM,
      });
    }
  }
  return found;
}
