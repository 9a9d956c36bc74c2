/** What an author sees for each kind of mistake. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import { aBenefit, anActivity, anEdition, aProgramme, aService, aTerm, confirmedOn, whatAuthorSees } from '../builders.ts';
import { aPage } from '../page-builders.ts';

describe('sound content', () => {
  it('an author who made no mistake sees none', () => {
    expect(
      whatAuthorSees({
        services: { '310104': [aService(), aService({ id: 'free', fees: '免费', assured: confirmedOn('2026-11-01') })] },
        activities: { '310104': [anActivity()] },
        programmes: { '310104': [aProgramme({ policy: ['SH-X-1'] })] },
        benefits: { '310104': [aBenefit({ laws: ['wbf-23'] })] },
        laws: [{ id: 'wbf-23', law: '未成年人保护法', article: '第二十三条', summary: '委托照护要问孩子的意见' }],
        editions: { '310104014': anEdition() },
        villages: { '310000': { '310104014': ['乐山居委会'] } },
        pages: [
          aPage('guides'),
          aPage('help', { risk: 'red', body: '<CrisisBox level="red">\n\n打 <Tel n="110" />。\n\n</CrisisBox>' }),
          aPage('lessons'),
        ],
        glossary: [aTerm('困境儿童', { sources: ['S01', 'SH-X-10'] })],
        crisisWords: { intents: [{ page: 'xian-ting', terms: ['不想活'] }], negatives: [] },
      }),
    ).toBe('没有问题');
  });

  it('many mistakes are told at once, file by file', () => {
    expect(
      whatAuthorSees({
        services: { '310104': [aService({ area: '310105', partners: ['nowhere'] })] },
        pages: [aPage('guides', { sources: ['S99'], topics: ['emotion'] })],
      }),
    ).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/guides/xian-ting.mdx  sources
          没有叫 “S99” 的来源。相近的有：S09。
        content/guides/xian-ting.mdx  topics
          没有叫 “emotion” 的主题。相近的有：emotions。
        content/services/310104.json  第 1 条 “station” 的 area
          写的是 “310105”，文件却是 310104.json。改成 “310104”，或把这一条移到 310105.json。
        content/services/310104.json  第 1 条 “station” 的 area
          没有区划代码 “310105”。相近的有：310104、310000、330100。
        content/services/310104.json  第 1 条 “station” 的 partners[0]
          没有叫 “nowhere” 的服务。先补上这家机构，或删去。"
    `);
  });
});
