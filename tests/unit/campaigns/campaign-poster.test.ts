/** The poster of a campaign day, as it hangs on a wall. */
import { describe, expect, it } from 'vitest';
import { campaignPoster, LEAST_POSTER_SIZE } from '../../../src/domain/campaigns/campaign-poster.ts';
import { telHref } from '../../../src/domain/phone-words.ts';
import { pagesOf } from '../../../src/model/knowledge-base.ts';
import { typeset } from '../../../src/print/typeset.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { aKnowledgeBase } from '../builders.ts';
import { printFaults } from '../print/print-faults.ts';
import { readPdf, readTags } from '../print/read-pdf.ts';
import { aCampaign } from './a-campaign.ts';

const TODAY = '2026-11-22';
const content = readContent('content');
const kb = { ...content, site: { ...content.site, baseUrl: 'https://hutong.example.cn/a/longer/path' } };

/** As long as the content check lets it be. */
const longest = aCampaign({
  poster: `## 海报上的话\n\n- 难受的人，不是软弱，请听他说。\n${'- 难受不丢人，有难处来找我，一起想办法。\n'.repeat(5)}`,
});
const made = aKnowledgeBase({ pages: [longest] });

describe.each([
  ...pagesOf(kb, 'campaigns').map((page) => [page.front.slug, campaignPoster(kb, page, TODAY)] as const),
  ['with the longest sentences', campaignPoster({ ...made, site: kb.site }, longest, TODAY)] as const,
])('the poster %s', (_, poster) => {
  const read = async () => readPdf((await typeset('campaign-poster.typ', poster, '海报')).bytes);

  it('is one side of A4 without faults, its sentences and numbers read from two metres away', async () => {
    const pdf = await read();
    const [page, ...more] = pdf.pages;
    expect([Math.round(page!.width), Math.round(page!.height), more.length]).toEqual([595, 842, 0]);
    const numbers = poster.numbers.map(({ number }) => number);
    expect(await printFaults(pdf, numbers)).toEqual([]);
    for (const number of numbers) expect(page!.links).toContain(telHref(number));
    for (const words of [poster.name, poster.day, poster.writeIn, ...poster.headline.lines, ...poster.sayings.lines]) {
      expect(pdf.text, words).toContain(words.replace(/\s/g, ''));
    }
    const foot = page!.runs.findIndex(({ text }) => text === poster.siteName);
    // What must be said of a number that nobody has called may be read from close by.
    const marks = poster.numbers
      .map(({ mark }) => mark.text)
      .join('')
      .replace(/\s/g, '');
    const small = page!.runs.slice(0, foot).filter(({ size }) => size < LEAST_POSTER_SIZE - 0.01);
    const wrong = small.filter(({ text }) => !marks.includes(text.replace(/\s/g, '')));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
  it('sets no line over the one below', async () => {
    const [page] = (await read()).pages;
    const rows = [...new Map(page!.runs.map((run) => [Math.round(run.y), run])).values()].sort((a, b) => b.y - a.y);
    for (const [index, run] of rows.slice(1).entries()) {
      const above = rows[index]!;
      const beside = above.x + above.width <= run.x || run.x + run.width <= above.x;
      if (!beside) expect(above.y - run.y, `${above.text} / ${run.text}`).toBeGreaterThan(run.size * 0.85);
    }
  });
  it('keeps what must be said of its numbers above the line for a pen', async () => {
    const { runs } = (await read()).pages[0]!;
    const line = runs.find(({ text }) => text === poster.writeIn)!;
    const marks = runs.filter(({ text, size }) => size < 12 && /来源|核实$/.test(text) && !text.startsWith('演示版'));
    for (const { y, text } of marks) expect(y - line.y, text).toBeGreaterThan(line.size + 12);
  });
  it('has a heading, a title and words for its code, for those who cannot see it', async () => {
    const pdf = await read();
    const { roles, alts } = await readTags(pdf);
    expect(roles.get('H1')).toBe(1);
    expect(alts).toEqual([`二维码：${poster.url}`]);
    const { info } = (await pdf.document.getMetadata()) as { info: { Title?: string } };
    expect(info.Title).toBe(`${poster.title}：海报`);
  });
});

it('a poster says what it is for, and asks to write in what the page asks for', () => {
  const page = aCampaign();
  const poster = campaignPoster(aKnowledgeBase({ pages: [page] }), page, TODAY);
  expect(poster).toMatchObject({ name: '世界精神卫生日', day: '10月10日', writeIn: '最近的心理门诊在' });
  expect(poster.headline.lines).toEqual(['心累了，', '也要歇一歇']);
  expect(poster.sayings.lines).toEqual(['先听完，再开口']);
});
