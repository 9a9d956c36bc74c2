import { beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTestPage } from '../../../src/print/print-test-page.ts';
import { readPdf, readTags, type ReadPdf } from './read-pdf.ts';

const A4 = { width: 595.28, height: 841.89 };
const POINTS = 72 / 25.4;

let cache: string;
let pdf: ReadPdf;
beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), 'hutong-test-page-'));
  pdf = await readPdf((await printTestPage({ siteName: '护童', notices: ['演示版：请勿发放'] }, cache)).bytes);
  return () => rmSync(cache, { recursive: true, force: true });
});

/** Where the middle of a line of words lies, in millimetres from the upper left corner. */
async function middleOf(number: number, words: string): Promise<{ readonly x: number; readonly y: number }> {
  const page = await pdf.document.getPage(number);
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => ('str' in item && item.str !== '' ? item : []));
  const first = runs.findIndex((_, index) =>
    runs
      .slice(index)
      .map(({ str }) => str)
      .join('')
      .startsWith(words),
  );
  const parts = [];
  for (let index = first, said = ''; said.length < words.length; index++) {
    parts.push(runs[index]!);
    said += runs[index]!.str;
  }
  const left = parts[0]!.transform[4] as number;
  const last = parts.at(-1)!;
  const right = (last.transform[4] as number) + last.width;
  return { x: (left + right) / 2 / POINTS, y: (A4.height - (parts[0]!.transform[5] as number)) / POINTS };
}

describe('the printer test page', () => {
  it('is one sheet of A4, two sides', () => {
    expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual([
      [expect.closeTo(A4.width, 0), expect.closeTo(A4.height, 0)],
      [expect.closeTo(A4.width, 0), expect.closeTo(A4.height, 0)],
    ]);
  });

  it('has an arrow on the back that lies behind one ring when turned on the long edge, behind the other on the short edge', async () => {
    const arrow = await middleOf(2, '箭头尖，应在正面一个圈的正中');
    const long = await middleOf(1, '这个圈：长边翻转');
    const short = await middleOf(1, '这个圈：短边翻转');
    expect(210 - arrow.x).toBeCloseTo(long.x, 0);
    expect(arrow.x).toBeCloseTo(short.x, 0);
    // The words under the ring stand lower than those under the arrow by the same distance in the upper half.
    expect(Math.abs(long.y - arrow.y)).toBeLessThan(8);
    expect(297 - short.y).toBeLessThan(arrow.y);
  });

  it('has rulers that are numbered from 0 to 10', async () => {
    const { alts } = await readTags(pdf);
    expect(alts).toEqual(expect.arrayContaining(['横的尺，从 0 到 10 厘米。', '竖的尺，从 0 到 10 厘米。']));
  });

  it('shows the smallest text of the prints and says what to do when it is wrong', () => {
    for (const words of ['6.5点', '8点', '10点', '正好10厘米', '实际大小', '关掉“省墨”', '钉两针'])
      expect(pdf.text).toContain(words);
  });

  it('carries the notices of the site on both sides', () => {
    expect(pdf.text.match(/演示版：请勿发放/g)).toHaveLength(2);
  });
});
