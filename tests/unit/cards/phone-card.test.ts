import { describe, expect, it } from 'vitest';
import { drawPhoneCard } from '../../../src/cards/phone-card.ts';
import type { Handbook } from '../../../src/domain/handbook/handbook.ts';
import { PHONE_CARD, phoneCard } from '../../../src/domain/prints/phone-card.ts';
import { entry, phone, unconfirmed } from '../print/entries.ts';
import { empty, long } from '../print/handbooks.ts';
import { rich } from '../print/rich-handbook.ts';
import { readPng } from './read-png.ts';

const INK = '1b1e1d';
const TINT = 'e6efeb';
const PAPER = 'ffffff';
const GREEN = '1f5c4d';

/** Three hundred hotlines with long names, extensions and hours, in a street with a name of forty characters. */
const crowded: Handbook = {
  ...long,
  hotlines: {
    ...long.hotlines,
    entries: Array.from({ length: 300 }, (_, index) =>
      entry({
        id: `h-${index}`,
        name: '家庭教育与心理援助综合服务热线'.repeat(3),
        phones: [phone(`000-5550${1000 + index}转${8000 + index}`)],
        hours: '周一至周五 8:30—11:30、13:30—17:00；赶集日（逢三、逢八）早上七点半就开门；节假日休息',
        does: '心理咨询、法律咨询、维护青少年权益、家庭教育指导',
        mark: unconfirmed,
      }),
    ),
  },
};
const books = { rich, empty, long, crowded } as const;

describe.each(Object.entries(books))('the picture for a phone (%s)', (_, book) => {
  it('is a PNG of 1080 × 1440 that is small enough to send', async () => {
    const { bytes, pages } = await drawPhoneCard(phoneCard(book));
    expect(pages).toBe(1);
    expect(bytes.length).toBeLessThan(150 * 1024);
    expect(readPng(bytes)).toMatchObject({ width: 1080, height: 1440 });
  });

  it('draws nothing over its edge or from one part into the next', async () => {
    const card = phoneCard(book);
    const { colour } = readPng((await drawPhoneCard(card)).bytes);
    const { width, height, margin, head, emergency, foot, notices } = PHONE_CARD;
    const headEnd = head.around + card.name.lines.length * card.name.size * head.nameLine;
    const stripStart = height - (card.notices.length ? card.notices.length * notices.line + notices.around : 0);
    const footStart = stripStart - (card.url === null ? foot.height : foot.withCode);
    const parts = [
      { from: 0, to: headEnd, ground: GREEN },
      { from: headEnd, to: footStart, ground: PAPER },
      { from: footStart, to: stripStart, ground: TINT },
      { from: stripStart, to: height, ground: INK },
    ];
    for (const { from, to, ground } of parts) {
      const rows = Array.from({ length: Math.max(0, Math.floor(to) - Math.ceil(from)) }, (_, y) => Math.ceil(from) + y);
      const edges = [
        ...Array.from({ length: margin - 4 }, (_, x) => x),
        ...Array.from({ length: margin - 4 }, (_, x) => width - 1 - x),
      ];
      expect(rows.filter((y) => edges.some((x) => colour(x, y) !== ground))).toEqual([]);
      for (const y of [rows.at(1), rows.at(-2)]) {
        if (y !== undefined) for (let x = 0; x < width; x++) expect(colour(x, y)).toBe(ground);
      }
    }
    expect(footStart).toBeGreaterThan(headEnd + emergency.height);
  });

  it('shows at most six numbers, each with the number and the trust of the book', () => {
    const known = new Map(
      [...book.hotlines.entries, ...book.places.entries, ...book.medical.entries].map((one) => [one.id, one]),
    );
    const { rows, emergency } = phoneCard(book);
    expect(rows.length).toBeLessThanOrEqual(6);
    expect(emergency.map(({ number }) => number)).toEqual(book.emergency.lines.map(({ number }) => number));
    for (const { id, number, trust } of rows) {
      expect(known.get(id)!.phones[0]!.number).toBe(number);
      expect(trust).toBe(known.get(id)!.mark.trust);
    }
  });

  it('carries every notice in full', () => {
    const said = phoneCard(book).notices.join('');
    for (const words of book.notices) expect(said).toContain(words);
  });
});

it('shows places near by first, then hotlines, and hours only where they are known', () => {
  const { rows } = phoneCard(rich);
  expect(rows.map(({ id }) => id)).toEqual(['p-1', 'm-3', 'p-3', 'p-2', 's-line', 's-12355']);
  const details = new Map(rows.map(({ id, detail }) => [id, detail.join('')]));
  expect(details.get('s-line')).toContain('每天 8:00—22:00');
  expect(details.get('s-12355')).toBe('青少年心理、法律、权益');
  expect(details.get('p-1')).toContain('周一至周五 9:00—17:00，节假日另行通知');
});

it('names no address, not even of a place that has one', () => {
  const text = JSON.stringify(phoneCard(rich));
  for (const { address } of [...rich.places.entries, ...rich.medical.entries]) if (address) expect(text).not.toContain(address);
});

it('says nothing that shames whoever has it in the album', () => {
  expect(JSON.stringify(phoneCard(rich))).not.toMatch(/困境|精神|危机/);
});

it('explains the dots it shows, and whom to ask where no place near by is known', () => {
  expect(phoneCard(rich).signs.map(({ words }) => words)).toEqual(['尚未电话核实']);
  expect(phoneCard(rich).hint).toEqual([]);
  expect(phoneCard(empty).hint.join('')).toContain('找儿童主任问');
});

it('a name of forty characters stands on two lines, a short one is large', () => {
  expect(phoneCard(rich).name).toEqual({ lines: ['银杏街道'], size: 96 });
  const { lines, size } = phoneCard(long).name;
  expect(lines).toHaveLength(2);
  expect(lines.join('')).toBe(long.street);
  expect(size).toBeGreaterThanOrEqual(44);
});

it('has the same bytes twice', async () => {
  const [first, second] = [await drawPhoneCard(phoneCard(rich)), await drawPhoneCard(phoneCard(rich))];
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});

it('draws the code only when an address is set', async () => {
  const live: Handbook = { ...rich, notices: [] };
  const { margin, foot, height } = PHONE_CARD;
  const dark = async (book: Handbook) => {
    const { colour } = readPng((await drawPhoneCard(phoneCard(book))).bytes);
    const pixels = Array.from({ length: foot.code * foot.code }, (_, index) =>
      colour(margin + (index % foot.code), height - foot.withCode / 2 - foot.code / 2 + Math.floor(index / foot.code)),
    );
    return pixels.filter((one) => one === INK).length / pixels.length;
  };
  expect(await dark(live)).toBeGreaterThan(0.25);
  expect(await dark({ ...live, url: null })).toBeLessThan(0.1);
});

describe('characters', () => {
  it('a rare one in the street name is drawn as 〓', async () => {
    const rare = await drawPhoneCard(phoneCard({ ...rich, street: '𪚥水街道' }));
    const geta = await drawPhoneCard(phoneCard({ ...rich, street: '〓水街道' }));
    expect(Buffer.from(rare.bytes).equals(Buffer.from(geta.bytes))).toBe(true);
  });

  it('an emoji is an error that names the street and the character', async () => {
    await expect(drawPhoneCard(phoneCard({ ...rich, siteName: '护童😀' }))).rejects.toThrow(
      /^银杏街道的手机图片没有画成：.*“😀”（U\+1F600）.*请在资料里换一个写法/,
    );
  });

  it('markup is only text', async () => {
    const hostile = `</text><script>alert("1")</script>&amp;'"]]>`;
    const [plain, drawn] = await Promise.all(
      ['甲乙', hostile].map(async (siteName) => readPng((await drawPhoneCard(phoneCard({ ...rich, siteName }))).bytes)),
    );
    expect(drawn).toMatchObject({ width: 1080, height: 1440 });
    const { margin, head } = PHONE_CARD;
    const inked = (png: typeof plain) => {
      let count = 0;
      for (let y = 0; y < head.place * 2; y++) for (let x = 540; x < 1080 - margin; x++) if (png!.colour(x, y) !== GREEN) count++;
      return count;
    };
    expect(inked(drawn)).toBeGreaterThan(2 * inked(plain));
  });
});
