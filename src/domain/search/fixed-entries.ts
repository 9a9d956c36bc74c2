/** Pages that are no article and no record, and can be found all the same. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { packAddress, packsInOrder } from '../packs/packs.ts';
import { pathAddress } from '../reading-paths.ts';
import { regionsWithWhoCounts, WHO_COUNTS_TITLE } from '../who-counts.ts';
import type { CatalogueEntry } from './catalogue-rows.ts';

const FIXED: readonly CatalogueEntry[] = [
  page(
    'print/',
    '打印手册',
    '找到街镇，选一种手册、张贴单、卡片，照着说明打印。',
    '手册下载 打印 小册子 张贴单 海报 口袋卡 大字版 资源手册',
  ),
  page(
    'lessons/planner/',
    '一年的班会怎么排',
    '填上学期起止和星期几，排出一学年的主题班会，可以打印、放进日历。',
    '班会计划 班会安排 学年计划 课程表 教学进度 心理课计划 学期计划',
  ),
  page(
    'training/',
    '工作人员自学课',
    '给儿童主任、站点工作人员：一单元一单元学，做题，看合格没有。',
    '培训 学习 课程 儿童主任培训 上岗培训 岗前培训 业务培训 在线学习 自学 考试 试题',
  ),
  page(
    'packs/',
    '资料包',
    '给家长、校长、班主任、心理老师的一包，安全讲座的一包，下载了断网也能看。',
    '服务包 打包下载 离线 压缩包 U盘',
  ),
  page('policies/coverage/', '每一条对应本站的什么', '几份文件的每一条，本站用什么回应。', '条款对照 落实情况 文件对照'),
  page('status/', '资料该核实了吗', '哪个街镇的资料该打电话核实了。', '核实 更新时间 资料过期'),
  page('data/', '开放数据', '服务点、热线、日历，可以下载的文件。', '下载数据 接口 表格下载 通讯录'),
  page('about/', '谁办的、怎么核实', '本站是谁办的，资料怎么来、怎么核实、怎么纠错。', '关于我们 联系 纠错 主办单位 网站是谁的'),
  page(
    'about/link/',
    '怎么链接、嵌入、引用',
    '学校、单位的网站怎么链到这里，转载怎么注明来源。',
    '转载 版权 许可 友情链接 嵌入代码 订阅',
  ),
  page(
    'privacy/',
    '不记录您看了什么',
    '本站不收集什么，怎样清除手机里的痕迹。',
    '隐私 会不会被发现 清除记录 删除浏览记录 安全吗 泄露',
  ),
  page(
    'accessibility/',
    '看不清、听不清怎么办',
    '字太小、看不清、用读屏软件，怎么用本站。',
    '字太小 大字 无障碍 老花眼 放大 读屏',
  ),
];

/** Those pages of the site: the fixed ones, packs, reading paths, and whom each real region's documents care for. */
export function fixedEntries(kb: Pick<KnowledgeBase, 'regions' | 'readingPaths' | 'packs'>): CatalogueEntry[] {
  return [
    ...FIXED,
    ...packsInOrder(kb).map((pack) =>
      page(packAddress(pack), pack.title, pack.summary, '资料包 服务包 下载 离线 压缩包 讲座 PPT'),
    ),
    ...kb.readingPaths.map((path) => page(pathAddress(path), path.title, path.summary, '一篇接一篇 系列 课程')),
    ...regionsWithWhoCounts(kb, 'real').map(({ code, shortName }): CatalogueEntry => {
      const text = `${shortName}的文件照顾哪些孩子，拿不准问谁。`;
      const words = '困境儿童怎么认定 谁能申请 算不算困境 符合条件吗 够不够格 算困境儿童吗';
      return { ...page(`areas/${code}/who-counts/`, `${WHO_COUNTS_TITLE}（${shortName}）`, text, words), area: code };
    }),
  ];
}

function page(path: string, title: string, text: string, words: string): CatalogueEntry {
  return { path, kind: 'page', title, text, words };
}
