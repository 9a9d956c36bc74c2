/** Makes the files of a campaign day: the page tells their sizes, the routes give them out. */
import { campaignDeck } from '../domain/campaigns/campaign-deck.ts';
import { CAMPAIGN_FILE_NAMES, CAMPAIGN_FILES, type CampaignFileName } from '../domain/campaigns/campaign-files.ts';
import type { CampaignPage } from '../domain/campaigns/campaign-parts.ts';
import { campaignPoster } from '../domain/campaigns/campaign-poster.ts';
import type { SizedFile } from '../domain/lessons/lesson-files.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { printCacheFolder } from '../print/print-cache.ts';
import { printCampaignPoster } from '../print/print-campaign-poster.ts';
import { lessonDeck } from './deck.ts';
import { madeOnce } from './made-once.ts';
import { CAMPAIGN_CLOSING } from './number-slide.ts';

/** The bytes of the file `name` of `page` as it is on `today`. */
export function campaignFile(kb: KnowledgeBase, page: CampaignPage, name: CampaignFileName, today: string): Promise<Uint8Array> {
  if (name === 'slides.pptx') {
    const deck = campaignDeck(kb, page, today);
    return madeOnce('campaign deck', deck, () => lessonDeck({ ...deck, closing: CAMPAIGN_CLOSING }));
  }
  const poster = campaignPoster(kb, page, today);
  return madeOnce('campaign poster', poster, async () => (await printCampaignPoster(poster, printCacheFolder())).bytes);
}

/** Every file with its size in bytes. */
export function campaignFileSizes(kb: KnowledgeBase, page: CampaignPage, today: string): Promise<SizedFile[]> {
  return Promise.all(
    CAMPAIGN_FILE_NAMES.map(async (name) => ({
      ...CAMPAIGN_FILES[name],
      name,
      bytes: (await campaignFile(kb, page, name, today)).length,
    })),
  );
}
