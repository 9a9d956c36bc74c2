/** What the accessibility page says: how it was checked, what was not, and which gaps are known. No claim goes beyond it. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { EDITION_FACTS } from './prints/editions.ts';
import { pagesToHear } from './page-audio.ts';

/** The last day on which somebody went through this statement point by point, `YYYY-MM-DD`. */
export const LAST_CHECKED = '2026-11-22';

/** A point of the statement. */
export interface StatementPoint {
  /** What it is about, in a few words. */
  readonly about: string;
  /** What is so, in one or two sentences. */
  readonly says: string;
}

/** The statement. */
export interface AccessibilityStatement {
  /** What the site is measured by. */
  readonly yardsticks: readonly string[];
  /** What programs check, and with what. */
  readonly checked: readonly StatementPoint[];
  /** What nobody has tried. */
  readonly untried: readonly string[];
  /** Known gaps, each with the way round it. */
  readonly gaps: readonly StatementPoint[];
  /** Whom to ask for another form; says so when nobody is set. */
  readonly ask: string;
}

const YARDSTICKS = ['《网页内容无障碍指南》（WCAG）2.2，AA 级', '国家标准 GB/T 37668-2019（互联网内容无障碍）'] as const;

const CHECKED: readonly StatementPoint[] = [
  {
    about: '每一种页面',
    says: '手机宽和电脑宽，亮的、暗的和长辈版，用 axe 查对比度、名称、标题、表格；有一处问题就不算通过。不用左右拖动；紧急电话的按钮不小于 44 像素，长辈版更大。',
  },
  { about: '每一页的代码', says: '用 html-validate 查：标签有没有关好，标题、按钮、图有没有字，同一页里有没有重名的位置。' },
  {
    about: '只用键盘',
    says: '从首页走到街道和它的手册、走到求助页，搜索，挑资料表，排一年的班会，调大字：不碰鼠标走得完。别的页面没有这样走过。',
  },
  {
    about: '每一种 PDF（折叠的除外）',
    says: '按无障碍格式 PDF/UA-1 导出，再读回来查：语言、标题、标签、图的文字说明、标题的层级、读出来的先后。没有经过第三方认证。',
  },
  { about: '链接和二维码', says: '网页、PDF、通讯录、日历里指向本站的，逐个查到了地方；二维码从画面上读出来再比。' },
] as const;

const UNTRIED = [
  '没有请视障、听障、不识字或者手不方便的读者试用过。',
  '没有用读屏软件（旁白、TalkBack、屏幕朗读）从头到尾听过。',
  '没有在真的手机和微信里一页一页试过，用的是电脑上的浏览器，窗口调成手机那么宽。',
  '没有请无障碍方面的专业人员审过，没有评过级。',
  '自动的检查只查得出一部分问题，查不出话好不好懂。',
] as const;

/** The statement for the site of `kb`. */
export function accessibilityStatement(kb: Pick<KnowledgeBase, 'site' | 'pages' | 'recordings'>): AccessibilityStatement {
  const heard = pagesToHear(kb).length;
  const { correctionPhone } = kb.site.imprint;
  return {
    yardsticks: YARDSTICKS,
    checked: CHECKED,
    untried: UNTRIED,
    gaps: [
      {
        about: EDITION_FACTS.booklet.name,
        says: '只为打印，里面没有给读屏软件的标签。内容一样的有网页上的手册、A5 阅读版和大字版，请用那几种。',
      },
      { about: '手机图片和长图', says: '字画在图里，读屏读不出来。同样的内容在它旁边的网页上。' },
      {
        about: '课件 PPT 和 Excel 表',
        says: '每张幻灯片标题在先，讲稿在备注里，表格有名称；没有用读屏软件在 PowerPoint、WPS、Excel 里试过。',
      },
      { about: '地图', says: '给看得见的人用，要等网页里的程序运行起来。地图上的服务点，列表里都有，号码和地址在列表里。' },
      {
        about: '听',
        says: `${heard === 0 ? '还没有一页有录好的朗读' : `录好了朗读的只有 ${heard} 页`}。别的页面能不能念，要看手机、电脑里有没有装中文的声音。`,
      },
      { about: '语言', says: '只有简体中文。没有手语视频，没有方言和少数民族语言，没有盲文，没有专门给识字不多的人写的易读版。' },
    ],
    ask: correctionPhone
      ? `哪一页用不了，或者要换一种样子（大字、念给您听、印出来），请打 ${correctionPhone}。`
      : '本站还没有设置电话。哪一页用不了，或者要换一种样子（大字、念给您听、印出来），请告诉村（居）儿童主任或社区工作人员，请他转给本站的管理员。',
  };
}
