/** What a printer's reader would send back: faults of setting that no template may make. */
import type { ReadPdf, Run } from './read-pdf.ts';

const OPENING = /^[“‘（《【〈「『]/;
const CLOSING = /^[，。、；：？！”’）》】〉」』]/;
/** Code points that look like characters but copy and search as others. */
const RADICAL = /[\u2E80-\u2FDF]/;
/** Title of the contents, which do not list themselves. */
const CONTENTS = '目录';
/** Text nearer to the paper's edge than this is cut off by office printers, in points. */
const EDGE = 8.5;
/** Letters of two runs may touch by so much, in points. */
const TOUCH = 1.5;

/** Every fault of a print, in words. `numbers` are those that must stand in one piece. */
export async function printFaults(pdf: ReadPdf, numbers: Iterable<string> = []): Promise<string[]> {
  const pages = pdf.pages.flatMap((page, index) =>
    [...lineStarts(page.runs), ...overlaps(page.runs), ...cutOff(page), ...radicals(page.runs)].map(
      (fault) => `page ${index + 1}: ${fault}`,
    ),
  );
  return [...pages, ...brokenNumbers(pdf, numbers), ...(await wrongPageNumbers(pdf))];
}

function lineStarts(runs: readonly Run[]): string[] {
  return runs
    .filter((run) => CLOSING.test(run.text) && !runs.some((other) => endsBefore(other, run)))
    .map((run) => `a line begins with “${run.text.slice(0, 8)}”`);
}

function endsBefore(other: Run, run: Run): boolean {
  return Math.abs(other.y - run.y) < 4 && other.x < run.x && other.x + other.width > run.x - 2 * run.size;
}

function overlaps(runs: readonly Run[]): string[] {
  const rows = runs.toSorted((a, b) => a.x - b.x);
  return rows.flatMap((run, index) =>
    rows
      .slice(index + 1)
      .filter((other) => Math.abs(other.y - run.y) < 2 && inkStart(other) < inkEnd(run) - TOUCH && other.x >= run.x)
      .map((other) => `“${other.text}” is set over “${run.text}”`),
  );
}

/** Where the ink of a run begins: the white half of an opening mark is squeezed away after another run. */
function inkStart({ text, x, size }: Run): number {
  return x + (OPENING.test(text) ? size / 2 : 0);
}

/** Where the ink of a run ends: the white half of its last mark is squeezed away before the next run. */
function inkEnd({ text, x, width, size }: Run): number {
  return x + width - (CLOSING.test(text.at(-1)!) ? size / 2 : 0);
}

function cutOff({ width, height, runs }: ReadPdf['pages'][number]): string[] {
  return runs
    .filter(({ x, y, width: wide }) => x < EDGE || x + wide > width - EDGE || y < EDGE || y > height - EDGE)
    .map(({ text }) => `“${text}” is too near the edge`);
}

function radicals(runs: readonly Run[]): string[] {
  return runs.filter(({ text }) => RADICAL.test(text)).map(({ text }) => `a radical stands for a character in “${text}”`);
}

function brokenNumbers({ pages }: ReadPdf, numbers: Iterable<string>): string[] {
  const runs = pages.flatMap((page) => page.runs.map(({ text }) => text));
  return [...numbers]
    .filter((number) => !runs.some((text) => text.includes(number)))
    .map((number) => `${number} is broken or missing`);
}

/** Compares the numbers in the contents with the pages that the outline leads to. */
async function wrongPageNumbers({ document, pages }: ReadPdf): Promise<string[]> {
  const contents = pages.find(({ runs }) => runs.some(({ text, size }) => text === CONTENTS && size > 15));
  if (!contents) return [];
  const entries = ((await document.getOutline()) ?? []).flatMap((entry) => [entry, ...entry.items]);
  const faults: string[] = [];
  for (const { title, dest } of entries.filter((entry) => entry.title !== CONTENTS)) {
    const line = contents.runs.find(({ text, size }) => text === title && size < 15);
    if (!line) continue;
    const shown = contents.runs.filter(({ text, y }) => Math.abs(y - line.y) < 3 && /^\d+$/.test(text)).at(-1)?.text;
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const page = (await document.getPageIndex((target as [{ num: number; gen: number }])[0])) + 1;
    if (shown !== String(page)) faults.push(`the contents say ${shown} for “${title}”, which is on ${page}`);
  }
  return faults;
}
