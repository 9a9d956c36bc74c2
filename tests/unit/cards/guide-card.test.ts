import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawGuideCard } from '../../../src/cards/guide-card.ts';
import {
  emergencyHeight,
  footHeight,
  headHeight,
  noticesHeight,
  openingHeight,
} from '../../../src/domain/guide-card/card-height.ts';
import { GUIDE_CARD } from '../../../src/domain/guide-card/card-sizes.ts';
import { guideCard } from '../../../src/domain/guide-card/make-guide-card.ts';
import { pagesOf } from '../../../src/model/knowledge-base.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { aSite } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { readPng } from './read-png.ts';

const TODAY = '2026-11-22';
const kb = readContent(join(import.meta.dirname, '../../../content'));
const linked = { ...kb, site: { ...kb.site, baseUrl: 'https://hutong.example.org/' } };
const guideOf = (slug: string) => pagesOf(kb, 'guides').find(({ front }) => front.slug === slug)!;
const bare = aPage('guides', { body: '<Today>\n\n今天先听他说完。\n\n</Today>' });

const INK = '1b1e1d';
const TINT = 'e6efeb';
const PAPER = 'fbf8f1';
const GREEN = '1f5c4d';
const RED = 'b3261e';

const cards = {
  'two lists': guideCard(kb, guideOf('fa-piqi'), TODAY),
  'long points and a code': guideCard(linked, guideOf('sunzi-kan-shouji'), TODAY),
  'an unconfirmed number': guideCard(linked, guideOf('fumu-lihun'), TODAY),
  'tables and a title of two lines': guideCard(kb, guideOf('shui-dong-chi'), TODAY),
  'a step for today and nothing else': guideCard(kb, bare, TODAY),
  'a live site without notices': guideCard({ ...kb, site: aSite({ stage: 'live' }) }, bare, TODAY),
} as const;

describe.each(Object.entries(cards))('the picture of a guide with %s', (_, card) => {
  it('is a PNG as wide as a phone shows and at most 200 KB', async () => {
    const { bytes, pages } = await drawGuideCard(card);
    expect(pages).toBe(1);
    expect(bytes.length).toBeLessThan(200 * 1024);
    expect(readPng(bytes)).toMatchObject({ width: 1080, height: card.height });
  });

  it('draws every part where it was reckoned, nothing over its edge or into the next part', async () => {
    const { colour, width, height } = readPng((await drawGuideCard(card)).bytes);
    const headEnd = headHeight(card);
    const stripStart = height - noticesHeight(card.notices);
    const footStart = stripStart - footHeight(card);
    const parts = [
      { from: 0, to: headEnd, ground: GREEN },
      { from: headEnd, to: footStart, ground: PAPER },
      { from: footStart, to: stripStart, ground: TINT },
      { from: stripStart, to: height, ground: INK },
    ];
    const { margin, gap } = GUIDE_CARD;
    for (const { from, to, ground } of parts) {
      for (let y = from; y < to; y++) {
        for (let x = 0; x < margin - 4; x++)
          if (colour(x, y) !== ground || colour(width - 1 - x, y) !== ground) expect.fail(`${x} ${y}`);
      }
      for (const y of to > from ? [from, to - 1] : []) for (let x = 0; x < width; x++) expect(colour(x, y)).toBe(ground);
    }
    const rule = footStart - gap - emergencyHeight(card.emergency);
    expect(colour(width / 2, rule - 1)).toBe(PAPER);
    expect(colour(width / 2, rule)).toBe(RED);
    const box = headEnd + gap + (card.opening.length ? openingHeight(card.opening) + gap : 0);
    expect(colour(margin + 1, box - 1)).toBe(PAPER);
    expect(colour(margin + 1, box)).toBe(GREEN);
  });

  it('has the same bytes twice', async () => {
    const [first, second] = [await drawGuideCard(card), await drawGuideCard(card)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});

it('draws the code only where the site has an address', async () => {
  const dark = async (base: typeof kb) => {
    const card = guideCard(base, guideOf('kaoza-le'), TODAY);
    const { colour, height } = readPng((await drawGuideCard(card)).bytes);
    const { foot, margin } = GUIDE_CARD;
    const top = height - noticesHeight(card.notices) - footHeight(card) + (footHeight(card) - foot.code) / 2;
    const pixels = Array.from({ length: 60 * 60 }, (_, at) =>
      colour(margin + (at % 60) * 3, Math.round(top) + Math.floor(at / 60) * 3),
    );
    return pixels.filter((one) => one === INK).length / pixels.length;
  };
  expect(await dark(linked)).toBeGreaterThan(0.25);
  expect(await dark(kb)).toBeLessThan(0.15);
});

describe('characters', () => {
  const titled = (title: string) => guideCard(kb, aPage('guides', { title, body: bare.source }), TODAY);
  it('a rare one is drawn as 〓', async () => {
    const [rare, geta] = [await drawGuideCard(titled('𪚥孩子')), await drawGuideCard(titled('〓孩子'))];
    expect(Buffer.from(rare.bytes).equals(Buffer.from(geta.bytes))).toBe(true);
  });
  it('an emoji is an error that names the guide and the character', async () => {
    await expect(drawGuideCard(titled('孩子😀'))).rejects.toThrow(/^文章 xian-ting 的长图没有画成：.*“😀”（U\+1F600）/);
  });
});
