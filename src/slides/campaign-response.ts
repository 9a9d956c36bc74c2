/** What the routes of a campaign's files have in common. */
import { CAMPAIGN_FILES, campaignsToGive, type CampaignFileName } from '../domain/campaigns/campaign-files.ts';
import { getKnowledgeBase, today } from '../knowledge-base.ts';
import { campaignFile } from './campaign-files.ts';

/** The path parameters of every campaign whose files are given out. */
export function campaignPaths(): { readonly params: { readonly slug: string } }[] {
  return campaignsToGive(getKnowledgeBase()).map(({ front }) => ({ params: { slug: front.slug } }));
}

/** The file `name` of the campaign `slug`. */
export async function campaignResponse(slug: string | undefined, name: CampaignFileName): Promise<Response> {
  const kb = getKnowledgeBase();
  const page = campaignsToGive(kb).find(({ front }) => front.slug === slug);
  if (!page) throw new Error(`没有叫 “${slug}” 的宣传活动`);
  const bytes = await campaignFile(kb, page, name, today());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': CAMPAIGN_FILES[name].type } });
}
