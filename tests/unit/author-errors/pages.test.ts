/** What an author sees for each kind of mistake. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import { aLine, aService, aSite, whatAuthorSees } from '../builders.ts';
import { aPage } from '../page-builders.ts';

const pages = (...written: ReturnType<typeof aPage>[]) => whatAuthorSees({ pages: written });

describe('pages', () => {
  it('sources, clauses and topics that do not exist', () => {
    expect(pages(aPage('guides', { slug: 'kaoza-le', sources: ['S99'], policy: ['SH-X-11'], topics: ['internat'] })))
      .toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/guides/kaoza-le.mdx  policy
          没有叫 “SH-X-11” 的条款。相近的有：SH-X-1、SH-X-10。
        content/guides/kaoza-le.mdx  sources
          没有叫 “S99” 的来源。相近的有：S09。
        content/guides/kaoza-le.mdx  topics
          没有叫 “internat” 的主题。相近的有：internet。"
    `);
  });
  it('a carers’ page that opens with a foreign source; a teachers’ page may', () => {
    expect(pages(aPage('guides', { sources: ['S23', 'S01'] }))).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/guides/xian-ting.mdx  sources
          给带孩子的人看的页面，第一个来源 “S23” 是国外的。把国内的来源放在最前面。"
    `);
    expect(pages(aPage('lessons', { audience: ['teacher'], sources: ['S23', 'S01'] }))).toBe('没有问题');
  });
  it('a source from memory that stands alone', () => {
    expect(pages(aPage('guides', { sources: ['S55'] }))).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/guides/xian-ting.mdx  sources
          来源 S55 只凭记忆，没有读到原文。再加一个读到过的来源，或先去读原文。"
    `);
    expect(pages(aPage('guides', { sources: ['S01', 'S55'] }))).toBe('没有问题');
  });
  it('two pages of one kind with the same address', () => {
    expect(pages(aPage('lessons', { file: 'content/lessons/a/xian-ting.mdx' }), aPage('lessons'), aPage('help')))
      .toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/lessons/xian-ting.mdx  slug
          “xian-ting” 已经用在 content/lessons/a/xian-ting.mdx。换一个文件名和 slug。"
    `);
  });
  it('a sensitive page without a neutral tab title', () => {
    expect(pages(aPage('help', { sensitive: true }))).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/help/xian-ting.mdx  shortTitle
          敏感页面没有中性的标签页标题。补上 shortTitle，例如：安心看一看。"
    `);
  });
  it('a red page without the crisis box at its head, or with a paler one', () => {
    expect(
      pages(
        aPage('help', { slug: 'a', risk: 'red', body: '先看这里。\n\n<CrisisBox level="red" />' }),
        aPage('help', { slug: 'b', risk: 'orange', body: '<CrisisBox level="green" />' }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/help/a.mdx  正文
          risk 是 red，正文开头却不是求助框。正文一开头就写 <CrisisBox level="red">…</CrisisBox>。
        content/help/b.mdx  正文
          risk 是 orange，开头的求助框却是 green。改成 <CrisisBox level="orange">。"
    `);
  });
  it('a guide with no or two steps for today, or four care levels', () => {
    const today = '<Today>\n\n做一件事。\n\n</Today>\n\n';
    const care = '<Care level="now">\n\n找人。\n\n</Care>\n\n';
    expect(
      pages(
        aPage('guides', { slug: 'a', body: '您好。' }),
        aPage('guides', { slug: 'b', body: today + today }),
        aPage('guides', { slug: 'c', body: today + care.repeat(4) }),
        aPage('guides', { slug: 'd', body: today + care.repeat(3) }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/guides/a.mdx  正文
          没有 <Today>。在开头一段后面写一件今天就能做的事，放在 <Today>…</Today> 里。
        content/guides/b.mdx  正文
          有 2 个 <Today>。只留一件最要紧的事。
        content/guides/c.mdx  正文
          有 4 个 <Care>。最多 3 个：普通、尽快、立即。"
    `);
  });
  it('a telephone that does not exist, is not national, has no number or is not public', () => {
    expect(
      whatAuthorSees({
        services: {
          '310104': [
            aService({ id: 'sh-962525', phones: [{ number: '962525' }] }),
            aService({ id: 'hidden', publish: 'no' }),
            aService({ id: 'silent', phones: [] }),
          ],
        },
        pages: [
          aPage('help', {
            body: '打 <Tel n="12365" />、<Tel n="962525" />、<Tel id="sh-96252" />、<Tel id="hidden" />、<Tel id="silent" />、<Tel id="sh-962525" />。\n\n| 甲 |\n| --- |\n| **<Tel n="12365" />** |',
          }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/help/xian-ting.mdx  正文 <Tel n="12365" />
          没有号码是 “12365” 的全国热线。相近的有：12345、12355、12338。
        content/help/xian-ting.mdx  正文 <Tel n="962525" />
          没有号码是 “962525” 的全国热线。地区热线写成 <Tel id="…" />。
        content/help/xian-ting.mdx  正文 <Tel id="sh-96252" />
          没有叫 “sh-96252” 的热线。相近的有：sh-962525。
        content/help/xian-ting.mdx  正文 <Tel id="hidden" />
          “hidden” 标了 publish: no，不公开。换一个号码。
        content/help/xian-ting.mdx  正文 <Tel id="silent" />
          “silent” 还没有号码。先在 services 里补上号码，或换一条热线。"
    `);
  });
  it('the standard text of a crisis box names lines too', () => {
    const files = { regions: {}, site: aSite({ regions: ['310000'] }) };
    const seen = whatAuthorSees({
      ...files,
      services: { '000000': [aLine('110')] },
      pages: [aPage('help', { policy: [], body: '<CrisisBox level="green" />' })],
    });
    expect(seen).toContain('content/help/xian-ting.mdx  正文 <Tel n="12355" />\n    没有号码是 “12355” 的全国热线');
  });
  it('links to no page, without the last slash, inside a table', () => {
    expect(
      pages(
        aPage('help', {
          body: '看[这页](/help/xian-tin/)、[这页](/help/xian-ting)、[首页](/)、[找服务](/services/)、[上面](#上面)、[词](/glossary/#困境儿童)。\n\n| 甲 |\n| --- |\n| [街道](/streets/310104014/) |',
        }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/help/xian-ting.mdx  正文链接 “/help/xian-tin/”
          站内没有这个页面。相近的有：/help/xian-ting/。
        content/help/xian-ting.mdx  正文链接 “/help/xian-ting”
          地址末尾少了 /。写成 /help/xian-ting/。
        content/help/xian-ting.mdx  正文链接 “/streets/310104014/”
          站内没有这个页面。检查地址，或先写好那一页。"
    `);
  });
});
