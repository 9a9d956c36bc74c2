/** The poster of a campaign day as PDF, made once per content. Throws when it takes more than its one side. */
import type { CampaignPoster } from '../domain/campaigns/campaign-poster.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';
import { typeset } from './typeset.ts';

/** The print of `poster`, from `cacheDir` when the same content was printed before. */
export async function printCampaignPoster(poster: CampaignPoster, cacheDir: string): Promise<Print> {
  const what = `《${poster.title}》的海报`;
  const print = await keptPrint(cacheDir, 'campaign-poster', poster, () => typeset('campaign-poster.typ', poster, what));
  if (print.pages === 1) return print;
  throw new Error(`${what}应是 1 页，排出来是 ${print.pages} 页。请删去或写短“海报上的话”。`);
}
