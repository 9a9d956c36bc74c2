/** What an author is told when a campaign page cannot become a deck and a poster. */
import { describe, expect, it } from 'vitest';
import { campaignProblems } from '../../../src/domain/campaigns/campaign-problems.ts';
import { campaignOutputs } from '../../../src/domain/campaigns/campaign-files.ts';
import { packableFiles } from '../../../src/domain/packs/pack-links.ts';
import type { ContentSource } from '../../../src/domain/problems/content-source.ts';
import { aKnowledgeBase, aLine, aSite } from '../builders.ts';
import { aCampaign, CAMPAIGN_BODY } from './a-campaign.ts';

const told = (parts: Parameters<typeof aCampaign>[0], services = {}) => {
  const kb = aKnowledgeBase({ pages: [aCampaign(parts)], ...services });
  return campaignProblems(kb, {} as ContentSource).map(({ what }) => what);
};
const sayings = (...all: string[]) => ({ poster: `## 海报上的话\n\n${all.map((one) => `- ${one}`).join('\n')}` });

describe('a campaign page', () => {
  it('that has everything is right', () => expect(told({})).toEqual([]));
  it('without a part says what cannot be made', () => {
    expect(told({ talk: '' })).toEqual(['讲话稿有 0 段，做不出PPT']);
    expect(told({ quiz: '' })).toEqual(['没有读得懂的小问答，做不出PPT']);
    expect(told({ poster: '' })).toEqual(['海报上的话有 0 句，做不出海报']);
  });
  it('with a question that cannot be read is told, not left out in silence', () => {
    expect(told({ quiz: `${CAMPAIGN_BODY.quiz}\n3. 没有答案的一题？` })).toEqual(['小问答写了 3 题，读得懂的只有 2 题']);
  });
  it('with a sentence too long for paper or slide is told which', () => {
    const long = '一二三四五六七八九十一二三四五六七八九十';
    expect(told(sayings('短的', long))).toEqual([`海报的第 2 句有 20 个字：“${long}”`]);
    expect(told(sayings(long.slice(0, 15), '短的'))).toEqual([`海报的第 1 句有 15 个字：“${long.slice(0, 15)}”`]);
    expect(told({ talk: `## 讲话稿\n\n> 好。\n>\n> ${long.repeat(4)}。\n>\n> 再见。` })[0]).toContain('讲话稿的一句有 81 个字');
  });
  it('whose talk names a number that waits for a check is told', () => {
    const services = { services: { '310000': [aLine('021-64387250', { id: 'wait', publish: 'verify-first' })] } };
    expect(told({ talk: CAMPAIGN_BODY.talk.replace('n="12356"', 'id="wait"') }, services)[0]).toContain('还待核实');
  });
});

describe('the files of a campaign', () => {
  const pages = [aCampaign()];
  it('are promised, and may go into a pack', () => {
    const kb = aKnowledgeBase({ pages });
    const files = ['campaigns/jingshen/slides.pptx', 'campaigns/jingshen/poster.pdf'];
    expect(campaignOutputs(kb)).toEqual(files);
    expect(packableFiles(kb).map(({ address }) => address)).toEqual(files);
  });
  it('are not given out on a live site before somebody has read the text', () => {
    expect(campaignOutputs(aKnowledgeBase({ pages, site: aSite({ stage: 'live' }) }))).toEqual([]);
  });
});
