/** A campaign page with a talk, a quiz and a poster for unit tests. */
import type { CampaignPage } from '../../../src/domain/campaigns/campaign-parts.ts';
import { aPage } from '../page-builders.ts';

/** The parts of the sound page, as authors write them. */
export const CAMPAIGN_BODY = {
  talk: '## 五分钟讲话稿\n\n> 各位邻居好。\n>\n> 心里有事怎么办？先找一个人说说。再不行，打 <Tel n="12356" />。\n>\n> 谢谢大家。',
  quiz: '## 小问答（2 题）\n\n粗体是答案。\n\n1. 难受是坏孩子才有的。（对／错）**错**\n2. 先做什么？A 讲道理　B 听完　C 走开。**B**',
  poster:
    '## 海报上的话\n\n挑一句，写大：\n\n- 心累了，也要歇一歇。\n- 先听完，再开口。\n\n底下一行不能少：有危险打 <Tel n="110" />，最近的心理门诊在＿＿。',
};

/** The page; a part that is empty is left out. */
export function aCampaign(parts: Partial<typeof CAMPAIGN_BODY> = {}): CampaignPage {
  const body = Object.values({ ...CAMPAIGN_BODY, ...parts }).join('\n\n');
  return aPage('campaigns', { slug: 'jingshen', day: '10-10', title: '世界精神卫生日：心里不舒服，也能看医生', body });
}
