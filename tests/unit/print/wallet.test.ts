import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/domain/handbook/handbook.ts';
import { walletCard } from '../../../src/domain/prints/wallet-card.ts';
import { typeset } from '../../../src/print/typeset.ts';
import { entry, phone, unconfirmed } from './entries.ts';
import { empty, long } from './handbooks.ts';
import { drawnPaths, placedTexts, type PlacedText, type Rectangle } from './read-drawing.ts';
import { readPdf, readTags, type ReadPdf } from './read-pdf.ts';
import { rich } from './rich-handbook.ts';

const CARD = { width: 90, height: 54 };
const SHEET = { width: 210, height: 297 };
const SAFE = 3;
const GRID: Rectangle = { left: 15, top: 40.5, right: 195, bottom: 256.5 };
/** Strokes have a width, and letters stand a little off their box. */
const TOLERANCE = 0.3;

/** Three hundred hotlines with long names and extensions, in a street with a name of forty characters. */
const crowded: Handbook = {
  ...long,
  hotlines: {
    ...long.hotlines,
    entries: Array.from({ length: 300 }, (_, index) =>
      entry({
        id: `h-${index}`,
        name: index % 2 ? `青少年服务台${index}` : '家庭教育与心理援助综合服务热线'.repeat(3),
        kind: '其他热线',
        phones: [phone(`000-5550${1000 + index}转${8000 + index}`)],
        does: '心理咨询、法律咨询、维护青少年权益、家庭教育指导',
        mark: unconfirmed,
      }),
    ),
  },
};
const books = { rich, empty, long, crowded } as const;

async function printed(book: Handbook): Promise<ReadPdf> {
  return readPdf((await typeset('wallet.typ', walletCard(book), '口袋卡')).bytes);
}

/** Which of the eight cards a rectangle stands on, within the margin that a cut may take; `undefined`: beside the cards. */
function cardOf(one: Rectangle): number | undefined | 'cut' {
  const outside = one.right < GRID.left || one.left > GRID.right || one.bottom < GRID.top || one.top > GRID.bottom;
  if (outside) return undefined;
  for (let card = 0; card < 8; card++) {
    const left = GRID.left + (card % 2) * CARD.width;
    const top = GRID.top + Math.floor(card / 2) * CARD.height;
    const within =
      one.left >= left + SAFE - TOLERANCE &&
      one.right <= left + CARD.width - SAFE + TOLERANCE &&
      one.top >= top + SAFE - TOLERANCE &&
      one.bottom <= top + CARD.height - SAFE + TOLERANCE;
    if (within) return card;
  }
  return 'cut';
}

const overlaps = (a: PlacedText, b: PlacedText) =>
  a.left < b.right - TOLERANCE && b.left < a.right - TOLERANCE && a.top < b.bottom - TOLERANCE && b.top < a.bottom - TOLERANCE;

describe.each(Object.entries(books))('the wallet cards of a street (%s)', (_, book) => {
  it('are two sides of A4 with eight cards, and nothing is where a cut may go', async () => {
    const { document, pages } = await printed(book);
    expect(pages).toHaveLength(2);
    for (const [index, { width, height }] of pages.entries()) {
      expect(width).toBeCloseTo(595.28, 1);
      expect(height).toBeCloseTo(841.89, 1);
      const page = await document.getPage(index + 1);
      const texts = await placedTexts(page);
      expect(texts.filter((one) => cardOf(one) === 'cut')).toEqual([]);
      expect((await drawnPaths(page)).filter((one) => cardOf(one) === 'cut')).toEqual([]);
      for (let card = 0; card < 8; card++) expect(texts.some((one) => cardOf(one) === card)).toBe(true);
    }
  });

  it('clip nothing: no text lies over another, words have at least 6.5 pt and numbers 9 pt', async () => {
    const { document } = await printed(book);
    const { emergency, front, back } = walletCard(book);
    const numbers = [...emergency, ...front.lines, ...back.lines].map(({ number }) => number);
    for (const number of [1, 2]) {
      const texts = (await placedTexts(await document.getPage(number))).filter((one) => cardOf(one) === 0);
      for (const [index, one] of texts.entries()) {
        expect(one.size).toBeGreaterThanOrEqual(6.5);
        if (numbers.includes(one.text)) expect(one.size).toBeGreaterThanOrEqual(9);
        for (const other of texts.slice(index + 1))
          expect([one.text, other.text, overlaps(one, other)]).toEqual([one.text, other.text, false]);
      }
    }
  });

  it('show every number of the card on its side eight times, unbroken', async () => {
    const { document } = await printed(book);
    const { emergency, front, back } = walletCard(book);
    const sides = [[...emergency, ...front.lines], back.lines];
    for (const [index, lines] of sides.entries()) {
      const texts = await placedTexts(await document.getPage(index + 1));
      const wholeLines = new Map<string, string>();
      for (const { text, left, bottom } of texts) {
        const place = `${Math.floor((left - GRID.left) / CARD.width)} ${bottom.toFixed(1)}`;
        wholeLines.set(place, (wholeLines.get(place) ?? '') + text);
      }
      for (const { number } of lines) expect([...wholeLines.values()].filter((line) => line.includes(number)).length).toBe(8);
    }
  });

  it('carry the notices on each side of each card, and in full on the edge of the sheet', async () => {
    const { pages } = await printed(book);
    const { shortNotices, notices } = walletCard(book);
    expect(shortNotices).toHaveLength(book.notices.length);
    for (const { runs } of pages) {
      const text = runs.map((run) => run.text).join('');
      for (const words of shortNotices) expect(text.split(words)).toHaveLength(9);
      for (const words of notices) expect(text).toContain(words);
    }
  });
});

it('both sides have their cut marks in the same places when the sheet is flipped on its long edge', async () => {
  const { document } = await printed(rich);
  const marks = async (number: number) =>
    (await drawnPaths(await document.getPage(number))).filter((one) => cardOf(one) === undefined);
  const place = ({ left, right, top, bottom }: Rectangle) => [left, right, top, bottom].map((at) => at.toFixed(2)).join(' ');
  const front = await marks(1);
  const flipped = (await marks(2)).map((one) => ({ ...one, left: SHEET.width - one.right, right: SHEET.width - one.left }));
  expect(front).toHaveLength(16);
  expect(flipped.map(place).sort()).toEqual(front.map(place).sort());
});

it('the numbers on the card are numbers of the book', () => {
  for (const book of Object.values(books)) {
    const known = new Map(
      [...book.hotlines.entries, ...book.places.entries, ...book.medical.entries].map((one) => [one.id, one]),
    );
    const { front, back } = walletCard(book);
    for (const { id, number, trust } of [...front.lines, ...back.lines]) {
      expect(known.get(id)!.phones.map((one) => one.number)).toContain(number);
      expect(trust).toBe(known.get(id)!.mark.trust);
    }
  }
});

it('places near by come first on the front, hotlines on the back, and what a street lacks is a line to write on', () => {
  const { front, back } = walletCard(rich);
  expect(front.lines.map(({ id }) => id)).toEqual(['p-1', 'm-3', 'p-3', 'p-2']);
  expect(back.lines.map(({ id }) => id)).toEqual(['s-line', 's-12355', 's-12338']);
  expect(back.writeIns.slice(0, 3)).toEqual(['儿童主任', '班主任', '家里人']);
  expect(walletCard(empty).front.writeIns).toEqual(['未成年人保护工作站', '社区卫生服务中心（站）', '村（居）委会']);
});

it('an unconfirmed number is marked, and the card says what the mark means', async () => {
  const { back } = walletCard(rich);
  expect(back.signs.map(({ words }) => words)).toEqual(['尚未电话核实', '核实已满一年，先打电话问']);
  const { pages } = await printed(rich);
  expect(pages[1]!.runs.filter(({ text }) => text.includes('尚未电话核实'))).toHaveLength(8);
});

it('says nothing that shames whoever drops it', async () => {
  const { text } = await printed(rich);
  expect(text).not.toMatch(/困境|精神|危机/);
  expect(rich.medical.entries.some(({ name }) => name.includes('精神'))).toBe(true);
});

it('says that no address is set instead of drawing a code, and describes the code when there is one', async () => {
  const without = await printed(empty);
  expect(without.text).toContain('网址尚未设置');
  expect((await readTags(without)).alts).toEqual([]);
  expect((await readTags(await printed(rich))).alts).toEqual([`二维码：${rich.url}`]);
});

it('has a title, and the same bytes twice', async () => {
  const card = walletCard(rich);
  const { document } = await printed(rich);
  expect((await document.getMetadata()).info).toMatchObject({ Title: '银杏街道口袋卡', Language: 'zh-CN' });
  const [first, second] = [await typeset('wallet.typ', card, '口袋卡'), await typeset('wallet.typ', card, '口袋卡')];
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});

it('a rare character in the street name becomes 〓, to be filled in by hand', async () => {
  const { text } = await printed({ ...rich, street: '𪚥水街道' });
  expect(text).toContain('〓水街道');
  expect(text).toContain('请用笔补上');
});
