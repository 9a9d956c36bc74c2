/** Unusual handbooks for the print tests. */
import type { Handbook } from '../../../src/domain/handbook/handbook.ts';
import { entry, phone, unconfirmed } from './entries.ts';
import { rich } from './rich-handbook.ts';

const nothing = { entries: [], writeIns: [], emptyNote: '' } as const;

/** A street of which nothing is known yet. */
export const empty: Handbook = {
  ...rich,
  url: null,
  notices: ['演示版：文字未经专业审读，地址电话未逐条核实', '样稿，非街镇编印，不得发放'],
  hotlines: { ...nothing, entries: rich.hotlines.entries.slice(0, 1) },
  places: {
    ...nothing,
    emptyNote: '还没有核实过的服务点资料。',
    writeIns: [{ label: '未成年人保护工作站', fields: ['电话', '地址', '时间'] }],
  },
  medical: {
    ...nothing,
    emptyNote: '还没有核实过的医疗机构资料。',
    writeIns: [{ label: '最近的医院急诊', fields: ['电话', '地址', '时间'] }],
  },
  professionals: {
    ...nothing,
    emptyNote: '本街镇还没有提供岗位名单。',
    writeIns: [{ label: '儿童主任（村、居）', fields: ['姓名', '电话'] }],
  },
  ladder: rich.ladder.map((step) => ({ ...step, contacts: [], writeIns: [{ label: '请填', fields: ['电话', '地址'] }] })),
  programmes: { entries: [], emptyNote: '还没有收集到可以参加的项目。' },
  guides: [],
  guidesReason: '文章还没有经过专业审读，这一版不印。',
  villages: [],
  provenance: { rows: [], remarks: [], corrections: '发现哪里不对，请告诉村（居）儿童主任。' },
  imprint: ['样稿，非街镇编印，不得发放'],
  publication: null,
  approved: false,
};

const LONG = '样例市南城区银杏街道第十八居民委员会未成年人保护与家庭教育指导综合服务站分站';

/** Names of forty characters and sixty entries. */
export const long: Handbook = {
  ...rich,
  street: '双江拉祜族佤族布朗族傣族自治县勐勐镇经济技术开发区管理委员会街道',
  title: '双江拉祜族佤族布朗族傣族自治县勐勐镇经济技术开发区管理委员会街道资源手册',
  notices: ['样例：地名、机构、号码都是虚构的', '演示版：文字未经专业审读，地址电话未逐条核实', '样稿，非街镇编印，不得发放'],
  places: {
    ...rich.places,
    entries: Array.from({ length: 60 }, (_, index) =>
      entry({
        id: `l-${index}`,
        name: `${LONG}（${index + 1}）`,
        kind: '未成年人保护工作站',
        scope: '本街道',
        phones: [phone(`000-5550${1000 + index}转${8000 + index}`)],
        address: `南城区银杏路 ${index + 1} 弄 18 号银杏街道社区事务受理服务中心二楼东侧 203 室`,
        hours: '周一至周五 9:00—11:30、13:30—17:00，节假日另行通知',
        does: '求助、转介、政策咨询、心理辅导、家庭教育指导',
        tags: ['有心理辅导室', '接未成年人'],
        mark: unconfirmed,
      }),
    ),
  },
  villages: Array.from({ length: 120 }, (_, index) => `银杏第${index + 1}居委会`),
  provenance: {
    ...rich.provenance,
    rows: Array.from({ length: 60 }, (_, index) => ({
      name: `${LONG}（${index + 1}）`,
      source: '样例市民政局，2025年5月7日',
      state: '尚未电话核实',
    })),
  },
};

/** Three hundred services in one street: more than any real one has. */
export const crowded: Handbook = {
  ...rich,
  hotlines: { ...rich.hotlines, entries: many(rich.hotlines.entries, 40, 'h') },
  places: { ...rich.places, entries: many(rich.places.entries, 200, 'p') },
  medical: { ...rich.medical, entries: many(rich.medical.entries, 60, 'm') },
};

/** Entries like `models`, each with an id, a name and numbers of its own. */
function many(models: Handbook['places']['entries'], count: number, prefix: string): Handbook['places']['entries'] {
  return Array.from({ length: count }, (_, index) => {
    const model = models[index % models.length]!;
    const phones = model.phones.map((one, nth) => phone(`000-${prefix.charCodeAt(0)}${100 + index}${nth}`, one.label, one.hours));
    return entry({ ...model, id: `${prefix}-${index}`, name: `${model.name}（${index + 1}）`, phones });
  });
}
