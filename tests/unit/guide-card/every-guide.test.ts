/** The pictures and messages of the guides that the site ships. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emergencyLines } from '../../../src/domain/emergency-lines.ts';
import { cardGuides } from '../../../src/domain/guide-card/card-guides.ts';
import { GUIDE_CARD, INNER, TEXT } from '../../../src/domain/guide-card/card-sizes.ts';
import { familyText, LONGEST_FAMILY_TEXT } from '../../../src/domain/guide-card/family-text.ts';
import type { GuideCard } from '../../../src/domain/guide-card/guide-card.ts';
import { guideGist } from '../../../src/domain/guide-card/guide-gist.ts';
import { guideCard } from '../../../src/domain/guide-card/make-guide-card.ts';
import { DEMO_NOTICE } from '../../../src/domain/notices.ts';
import { textWidth } from '../../../src/domain/prints/text-width.ts';
import { visibleRecords } from '../../../src/domain/visible-records.ts';
import { pagesOf } from '../../../src/model/knowledge-base.ts';
import { readContent } from '../../../src/read-content/read-content.ts';

const TODAY = '2026-11-22';
const kb = readContent(join(import.meta.dirname, '../../../content'));
const withAddress = { ...kb, site: { ...kb.site, baseUrl: 'https://hutong.example.org/' } };
const guides = cardGuides(kb, TODAY);
const named = guides.map((guide) => [guide.front.slug, guide] as const);
const bare = (text: string) => text.replace(/\s+/g, '');

/** Every line of the picture with the width it has and its size. */
function linesOf(card: GuideCard): { words: string; room: number; size: number }[] {
  const { today, list, phrases } = GUIDE_CARD;
  const set = (lines: readonly string[], room: number, size: number) => lines.map((words) => ({ words, room, size }));
  const beside = INNER - list.badge - list.beside;
  const foot = card.url === null ? INNER : INNER - GUIDE_CARD.foot.code - GUIDE_CARD.foot.beside;
  return [
    ...set(card.title.lines, INNER, card.title.size),
    ...set(card.summary, INNER, TEXT.summary.size),
    ...set(card.opening, INNER, TEXT.body.size),
    ...set(card.today.lines, INNER - today.bar - 2 * today.around, TEXT.body.size),
    ...card.lists.flatMap(({ heading, leadIn, points }) => [
      ...set(heading, INNER, TEXT.heading.size),
      ...set(leadIn, INNER, TEXT.body.size),
      ...points.flatMap(({ lines }) =>
        set(
          lines.map(({ bold, plain }) => bold + plain),
          beside,
          TEXT.body.size,
        ),
      ),
    ]),
    ...(card.phrases?.rows ?? []).flatMap(({ lines }) => set(lines, INNER - phrases.label, TEXT.body.size)),
    ...set(card.foot, foot, TEXT.small.size),
    ...set(card.notices, INNER, TEXT.notice.size),
  ];
}

it('every guide is passed on except the sensitive ones', () => {
  const all = pagesOf(kb, 'guides');
  expect(all.length).toBeGreaterThanOrEqual(50);
  expect(guides.map(({ front }) => front.slug)).toEqual(
    all.filter(({ front }) => !front.sensitive).map(({ front }) => front.slug),
  );
  for (const guide of all.filter(({ front }) => front.sensitive)) {
    expect(() => guideCard(kb, guide, TODAY)).toThrow(guide.file);
    expect(() => familyText(kb, guide, TODAY)).toThrow(guide.file);
  }
});

describe.each(named)('%s', (slug, guide) => {
  const gist = guideGist(kb, guide, TODAY)!;
  const card = guideCard(kb, guide, TODAY);
  const linked = guideCard(withAddress, guide, TODAY);

  it('its picture is at most 3600 high and shows two to nine points, those of a list always under its heading', () => {
    for (const { height, lists } of [card, linked]) {
      expect(height).toBeLessThanOrEqual(3600);
      const points = lists.flatMap((list) => list.points);
      expect(points.length).toBeGreaterThanOrEqual(2);
      expect(points.length).toBeLessThanOrEqual(9);
      for (const { heading } of lists) expect(heading.join('')).not.toBe('');
    }
  });

  it('holds the step for today in full, points without a cut, and an opening of at most 60 characters', () => {
    expect(gist.today.length).toBeGreaterThan(0);
    expect(bare(card.today.lines.join(''))).toBe(bare(gist.today.join('')));
    const whole = gist.lists.flatMap(({ points }) => points.map(({ lead, text }) => bare(lead + text)));
    for (const { points } of card.lists)
      for (const { lines } of points) expect(whole).toContain(bare(lines.map(({ bold, plain }) => bold + plain).join('')));
    expect([...gist.opening].length).toBeLessThanOrEqual(60);
    expect(gist.phrases).not.toBeNull();
  });

  it('no line is wider than its place or begins with closing punctuation', () => {
    for (const { words, room, size } of [...linesOf(card), ...linesOf(linked)]) {
      expect(textWidth(words) * size, words).toBeLessThanOrEqual(room);
      expect(words).not.toMatch(/^[、，。；：！？）》”’…—]/);
      expect(words).not.toBe('');
    }
  });

  it('names the three emergency numbers of the data, and no number without its mark', () => {
    expect(card.emergency.rows.map(({ number }) => number)).toEqual(emergencyLines(kb).map(({ number }) => number));
    const text = JSON.stringify(card.lists) + JSON.stringify(card.today);
    for (const { record, mark } of visibleRecords(kb, 'card', TODAY).services) {
      const number = record.phones[0]?.number;
      const nationWide = record.serves.includes('000000');
      if (number === undefined || !nationWide || mark.trust !== 'unconfirmed' || !text.includes(number)) continue;
      expect(bare(card.foot.join(''))).toContain(bare(`${number}：${mark.text}`));
    }
  });

  it('says who has read it, when it was changed and that the site is a demonstration, and shames nobody', () => {
    const foot = card.foot.join('');
    expect(foot).toContain('本页尚未经专业人员审读。');
    expect(foot).toContain('最近修改：2026年');
    expect(card.notices.join('')).toBe(DEMO_NOTICE);
    expect(JSON.stringify(card)).not.toMatch(/困境|精神|危机|自杀|自残|不想活/);
  });

  it('has a code only where the site has an address', () => {
    expect(card.url).toBeNull();
    expect(card.foot.join('')).toContain('网址尚未设置');
    expect(linked.url).toBe(`https://hutong.example.org/guides/${slug}/`);
    expect(linked.foot.join('')).not.toContain('网址尚未设置');
  });

  it('its message for the family fits, and holds the step, the numbers and the address', () => {
    for (const [base, url] of [
      [kb, null],
      [withAddress, linked.url],
    ] as const) {
      const message = familyText(base, guide, TODAY);
      expect(message.length).toBeLessThanOrEqual(LONGEST_FAMILY_TEXT);
      expect(message.startsWith(`【${guide.front.title}】\n`)).toBe(true);
      expect(message).toContain(gist.today.join(''));
      for (const { number } of emergencyLines(kb)) expect(message).toContain(`打 ${number}`);
      expect(message).toContain('本页尚未经专业人员审读');
      if (url) expect(message).toContain(url);
      else expect(message).not.toContain('http');
      expect(message).not.toMatch(/困境|精神|危机|自杀|自残|不想活/);
    }
  });
});

it('nearly every message gives two or more points', () => {
  const withPoints = guides.filter((guide) => (familyText(kb, guide, TODAY).match(/^(\d\.|·) /gm) ?? []).length >= 2);
  expect(withPoints.length).toBeGreaterThanOrEqual(guides.length - 2);
});
