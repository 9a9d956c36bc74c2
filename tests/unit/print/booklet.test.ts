import { PDFDocument } from 'pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { bookletOrder, creep, imposeBooklet } from '../../../src/print/booklet.ts';

/** Where the two pages on each sheet side begin, from the left. */
async function leftEdges(pdf: Uint8Array): Promise<number[][]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sides = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    const moves = argsArray.filter((_, index) => fnArray[index] === OPS.transform) as number[][];
    // For each page drawn there is a move, a turn, a scaling and a skew.
    sides.push(moves.filter((_, index) => index % 4 === 0).map((move) => move[4]!));
  }
  await document.loadingTask.destroy();
  return sides;
}

/** Reads a folded booklet: every sheet is a front and a back, sheets lie one inside the other. */
function fold(sides: ReturnType<typeof bookletOrder>): (number | null)[] {
  const first: (number | null)[] = [];
  const last: (number | null)[] = [];
  for (let sheet = 0; sheet < sides.length / 2; sheet++) {
    const [front, back] = [sides[sheet * 2]!, sides[sheet * 2 + 1]!];
    first.push(front[1], back[0]);
    last.unshift(back[1], front[0]);
  }
  return [...first, ...last];
}

describe('bookletOrder', () => {
  it('puts the back cover beside the cover', () => {
    expect(bookletOrder(8)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  it.each([4, 8, 20, 24, 36])('reads in order when %i pages are folded', (pages) => {
    expect(fold(bookletOrder(pages))).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
  });

  it('leaves blanks before the back cover', () => {
    expect(fold(bookletOrder(6))).toEqual([1, 2, 3, 4, 5, null, null, 6]);
    expect(fold(bookletOrder(1))).toEqual([null, null, null, 1]);
  });

  it('has no sheet for no page', () => {
    expect(bookletOrder(0)).toEqual([]);
  });
});

describe('imposeBooklet', () => {
  it('moves the pages of inner sheets towards the fold by the thickness of the paper around them', async () => {
    const a5 = await PDFDocument.create();
    for (let page = 0; page < 48; page++) a5.addPage([419.53, 595.28]).drawText(String(page + 1));
    const { bytes, pages } = await imposeBooklet({ bytes: await a5.save(), pages: 48 });
    expect(pages).toBe(24);
    const edges = await leftEdges(bytes);
    const inner = creep(11);
    expect(inner).toBeCloseTo((1.1 * 72) / 25.4, 2);
    expect(creep(0), 'the covers meet at the fold').toBe(0);
    expect(edges.at(-1)![0]! - edges[0]![0]!, 'a left page goes to the right').toBeCloseTo(inner, 1);
    expect(edges[0]![1]! - edges.at(-1)![1]!, 'a right page goes to the left').toBeCloseTo(inner, 1);
  });

  it('makes A4 sheets to be turned on the short edge', async () => {
    const a5 = await PDFDocument.create();
    a5.setTitle('样例街道资源手册');
    for (let page = 0; page < 6; page++) a5.addPage([419.53, 595.28]).drawText(String(page + 1));
    const booklet = await PDFDocument.load((await imposeBooklet({ bytes: await a5.save(), pages: 6 })).bytes);
    expect(booklet.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())])).toEqual(
      Array(4).fill([842, 595]),
    );
    expect(booklet.catalog.getViewerPreferences()?.getDuplex()).toBe('DuplexFlipShortEdge');
    expect(booklet.getTitle()).toBe('样例街道资源手册（折页打印版）');
  });
});
