/** The files beside a campaign's page. */
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import type { LessonFile } from '../lessons/lesson-files.ts';
import { LESSON_FILES } from '../lessons/lesson-files.ts';
import { mayHandOut } from '../review/is-reviewed.ts';
import type { CampaignPage } from './campaign-parts.ts';

/** Every file by its name, in the order in which they are offered. */
export const CAMPAIGN_FILES = {
  'slides.pptx': {
    label: '讲话 PPT',
    use: '照着讲话稿一张一张讲，后面有小问答。字都能改，备注里有整段讲稿和答案。',
    type: LESSON_FILES['slides.pptx'].type,
  },
  'poster.pdf': {
    label: '海报',
    use: '一面 A4，黑白可印，放大到 A3 更醒目。贴之前，把最下面的空填好、打通。',
    type: 'application/pdf',
  },
} as const satisfies Readonly<Record<string, LessonFile>>;

/** Name of a file. */
export type CampaignFileName = keyof typeof CAMPAIGN_FILES;

/** Names of all of them. */
export const CAMPAIGN_FILE_NAMES = Object.keys(CAMPAIGN_FILES) as CampaignFileName[];

/** Campaigns whose files may be given away: a live site gives out reviewed texts only. */
export function campaignsToGive(kb: Pick<KnowledgeBase, 'pages' | 'site'>): CampaignPage[] {
  return pagesOf(kb, 'campaigns').filter((page) => mayHandOut(kb, page));
}

/** Every file that lies beside the pages of the campaigns, relative to the site's root. */
export function campaignOutputs(kb: Pick<KnowledgeBase, 'pages' | 'site'>): string[] {
  return campaignsToGive(kb).flatMap(({ front }) => CAMPAIGN_FILE_NAMES.map((name) => `campaigns/${front.slug}/${name}`));
}
