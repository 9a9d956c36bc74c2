import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import { whatAuthorSees } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { aPack, LETTER } from './pack-builder.ts';

const pages = [aPage('guides', { slug: 'xian-ting' }), aPage('help', { slug: 'bu-xiang-huo', body: '先留下来陪着，再打电话。' })];

function seen(differs: Partial<Pack>, slug = 'parents'): string {
  return whatAuthorSees({ pages, packs: { [slug]: aPack(differs) } });
}

const slides = (line: string) => ({
  ...aPack().deck,
  slides: aPack().deck.slides.map((slide, index) => (index === 1 ? { ...slide, lines: [line] } : slide)),
});

describe('what the author of a pack is told', () => {
  test('a sound pack: nothing', () => {
    expect(seen({})).toBe('没有问题');
    expect(
      seen(
        {
          slug: 'safety-water',
          kind: 'safety',
          sheets: [LETTER],
          print: [{ file: 'packs/safety-water/letter.pdf', how: '一家一张。' }],
        },
        'safety-water',
      ),
    ).toBe('没有问题');
  });

  test.each<[string, Partial<Pack>, string]>([
    [
      'a page that is not there',
      { sections: [{ title: '看', pages: ['guides/xian-tin/'] }] },
      '没有 “guides/xian-tin/” 这一页。相近的有：guides/xian-ting/',
    ],
    [
      'a page in two sections',
      { sections: [{ title: '看', pages: ['guides/xian-ting/', 'guides/xian-ting/'] }] },
      '“guides/xian-ting/” 写了两次',
    ],
    [
      'minutes that do not add up',
      {
        half: [
          { minutes: 10, what: '看' },
          { minutes: 5, what: '填' },
        ],
      },
      '加起来是 15 分钟，不是 30 分钟',
    ],
    [
      'a file that is not there',
      { print: [{ file: 'toolkit/biao/form.pdf', how: '一张。' }] },
      '没有 “toolkit/biao/form.pdf” 这个文件',
    ],
    [
      'a role that nobody has',
      { slug: 'teachers' },
      '没有叫 “teachers” 的岗位。只能写：parents、principals、class-teachers、counsellors',
    ],
    ['a clause that is not there', { policy: ['SH-X-9'] }, '没有叫 “SH-X-9” 的条款'],
    ['a source that is not there', { sources: ['S99'] }, '没有叫 “S99” 的来源'],
    ['two letters', { sheets: [LETTER, LETTER] }, '“letter” 用了两次'],
    ['a slide that holds too much', { deck: slides('很长的一行'.repeat(60)) }, 'deck.slides[1].lines\n    字太多，一张放不下'],
    ['a local number on a slide', { deck: slides('打 021-64387250') }, '有号码 “021-64387250”，不是全国公用的号码'],
    ['a promise', { use: '打这个电话免费' }, '〔claims〕 写了 “免费”'],
    ['a method', { deck: slides('不要说割腕') }, '〔safe-messaging〕'],
    ['a diagnosis', { use: '这是抑郁症，要看病。' }, '〔diagnosis〕'],
    ['telling the guardian without the exception', { use: '先通知监护人。' }, '〔guardian〕 写了 “通知监护人”，同一段里没有例外'],
  ])('%s', (_what, differs, told) => {
    expect(seen(differs, differs.slug)).toContain(told);
  });

  test('a number that only a region has', () => {
    const [first, ...rest] = aPack().problems;
    expect(seen({ problems: [{ ...first!, call: ['962525'] }, ...rest] })).toContain('“962525” 不是全国公用、可以印出来的号码');
  });

  test('advice on a child’s secret, and the guardian rule with its exception, are no breaches', () => {
    expect(seen({ use: '不答应保密。再通知监护人；伤害来自监护人的，不先通知他，直接报警并报民政。' })).toBe('没有问题');
  });

  test('a file whose name is not its slug', () => {
    expect(seen({}, 'principals')).toContain('写的是 “parents”，文件却是 principals.json');
  });
});
