import { describe, expect, it } from 'vitest';
import { drawShareCard } from '../../../src/cards/share-card.ts';
import { textWidth } from '../../../src/domain/prints/text-width.ts';
import { SHARE_CARD, shareTitle } from '../../../src/domain/share/share-card.ts';
import { pagePicture, shareCards, SITE_PICTURE, streetPicture } from '../../../src/domain/share/share-pictures.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { aKnowledgeBase, aSite } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { readPng } from './read-png.ts';

const SITE = aSite({ baseUrl: 'https://hutong.example.org/' });
const LARGEST = SHARE_CARD.titles[0].size;

describe('the title on a shared picture', () => {
  it('breaks between words and stands in the middle square', () => {
    expect(shareTitle('孩子发脾气怎么办').lines).toEqual(['孩子发脾气', '怎么办']);
    expect(shareTitle('吵架以后')).toEqual({ lines: ['吵架以后'], size: LARGEST });
  });

  it('leaves no single character on the last line where smaller letters avoid it', () => {
    expect(shareTitle('换了环境怎么办').lines).toEqual(['换了环境怎么办']);
  });

  it('keeps every title of the content within its room, and whole', () => {
    const { pages } = readContent('content');
    for (const { front } of pages) {
      const { lines, size } = shareTitle(front.title);
      expect(lines.join('').replaceAll(' ', ''), front.title).toBe(front.title.replaceAll(' ', ''));
      for (const line of lines) expect(textWidth(line) * size, line).toBeLessThanOrEqual(SHARE_CARD.room);
    }
  });

  it.each(['很长'.repeat(80), 'https://example.org/'.repeat(20), '（“《'.repeat(60)])('cuts %.12s… and says so', (title) => {
    const { lines, size } = shareTitle(title);
    expect(lines.length * size * SHARE_CARD.titleLine).toBeLessThan(SHARE_CARD.height - 200);
    expect(lines.at(-1)!.endsWith('…')).toBe(true);
    for (const line of lines) expect(textWidth(line) * size, line).toBeLessThanOrEqual(SHARE_CARD.room);
  });
});

describe('which picture a link brings along', () => {
  const guide = aPage('guides', { slug: 'gua' });
  const sensitive = aPage('guides', { slug: 'mi', sensitive: true, shortTitle: '看一看' });
  const shaming = aPage('lessons', { slug: 'weiji', title: '危机来了' });
  const form = aPage('toolkit', { slug: 'biao' });

  it('its own for a guide or a lesson that anybody may see, else the one of the site', () => {
    expect(pagePicture(guide).path).toBe('share/guides-gua.png');
    for (const page of [sensitive, shaming, form]) expect(pagePicture(page)).toEqual(SITE_PICTURE);
  });

  it('the card with the numbers for a street that has one', () => {
    expect(streetPicture('310104014', ['handbook', 'card']).path).toBe('streets/310104014/card.png');
    expect(streetPicture('310104014', ['handbook'])).toEqual(SITE_PICTURE);
  });

  it('exactly the pictures that pages name are drawn, and none while the site has no address', () => {
    const pages = [guide, sensitive, shaming, form];
    const cards = shareCards(aKnowledgeBase({ site: SITE, pages }));
    expect([...cards.keys()]).toEqual(['share/site.png', 'share/guides-gua.png']);
    expect(shareCards(aKnowledgeBase({ pages })).size).toBe(0);
  });

  it('says on a demo site that it is one', () => {
    expect(shareCards(aKnowledgeBase({ site: SITE })).get('share/site.png')!.notice).toBe('演示版，未逐条核实');
  });
});

describe('the picture', () => {
  const card = {
    siteName: '护童',
    title: shareTitle('孩子发脾气怎么办'),
    kicker: '怎么带孩子 · 各年龄',
    notice: '演示版，未逐条核实',
  };

  it('has the size that pages tell of it, and is the same each time', async () => {
    const { bytes } = await drawShareCard(card, SITE_PICTURE.path);
    expect(readPng(bytes)).toMatchObject({ width: SITE_PICTURE.width, height: SITE_PICTURE.height });
    expect((await drawShareCard(card, SITE_PICTURE.path)).bytes).toEqual(bytes);
  });

  it('that cannot be drawn names its address', async () => {
    const title = shareTitle('表情😀');
    await expect(drawShareCard({ ...card, title }, 'share/guides-x.png')).rejects.toThrow('分享图 share/guides-x.png 没有画成');
  });
});
