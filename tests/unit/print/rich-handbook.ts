/** A finished street's handbook: invented places, numbers that cannot be dialled. */
import type { Handbook } from '../../../src/domain/handbook/handbook.ts';
import { everyBlock, secondGuide } from './articles.ts';
import { aged, confirmed, entry, phone, standing, unconfirmed } from './entries.ts';
import { richMedical, richPlaces } from './rich-places.ts';

/** A finished street's handbook. */
export const rich: Handbook = {
  code: '990101001',
  street: '银杏街道',
  place: ['样例市', '南城区'],
  siteName: '护童',
  title: '银杏街道资源手册',
  subtitle: '给孩子和带孩子的人',
  binding: 'street',
  release: null,
  url: 'https://hutong.example.org/streets/990101001/',
  siteUrl: 'https://hutong.example.org/',
  asOf: '2026年11月22日',
  asOfDate: '2026-11-22',
  notices: ['样例：地名、机构、号码都是虚构的'],
  motif: 0,
  emergency: {
    lines: [
      { number: '110', when: '有人正在受到伤害，或有危险' },
      { number: '120', when: '受了伤、吃了不该吃的东西、急病' },
      { number: '12356', when: '心里撑不住，想找人说一说' },
    ],
    steps: [
      '先让孩子和您自己到安全的地方。不要留孩子一个人。',
      '打电话，说清三件事：在哪里、发生了什么、孩子多大。',
      '听电话里的人怎么说，照着做。打不通，再打一次。',
      '也可以直接去最近的医院急诊、派出所、村（居）委会。',
    ],
    writeIns: [
      { label: '儿童主任', fields: ['姓名', '电话'] },
      { label: '班主任', fields: ['姓名', '电话'] },
      { label: '村（居）委会', fields: ['电话'] },
      { label: '能马上来的亲友', fields: ['姓名', '电话'] },
    ],
  },
  hotlines: {
    entries: [
      entry({
        id: 'n-12356',
        name: '全国统一心理援助热线',
        kind: '心理援助热线',
        scope: '全国',
        phones: [phone('12356')],
        does: '心里撑不住时说一说',
        notes: ['各地接听时间不同，每日不少于 18 小时'],
        mark: standing,
      }),
      entry({
        id: 's-line',
        name: '样例市心理热线',
        kind: '心理援助热线',
        phones: [phone('000-96252')],
        hours: '每天 8:00—22:00',
        does: '情绪、家庭教育',
      }),
      entry({
        id: 's-12355',
        name: '青少年服务热线',
        kind: '青少年热线',
        phones: [phone('12355'), phone('000-55512355', '短信')],
        does: '青少年心理、法律、权益',
        mark: unconfirmed,
      }),
      entry({
        id: 's-12338',
        name: '妇女儿童维权热线',
        kind: '妇女儿童维权热线',
        phones: [phone('12338')],
        does: '家庭、权益、家庭教育',
        mark: aged,
      }),
      entry({
        id: 's-online',
        name: '青小聊（网上咨询）',
        kind: '网上咨询',
        does: '网上心理咨询',
        notes: ['在“样例市青少年”公众号里找'],
        mark: unconfirmed,
      }),
    ],
    writeIns: [{ label: '区心理热线', fields: ['电话'] }],
    emptyNote: '',
  },
  places: richPlaces,
  medical: richMedical,
  professionals: {
    entries: [
      { role: '儿童督导员', institution: '银杏街道办事处', phone: '000-55501111', mark: confirmed },
      { role: '心理咨询师（2 人）', institution: '银杏街道未成年人保护工作站', phone: '000-55501234', mark: confirmed },
      { role: '法治副站长', institution: '南城区人民检察院未成年人检察部门', phone: '', mark: confirmed },
      { role: '社区医生', institution: '银杏社区卫生服务中心', phone: '000-55509012', mark: unconfirmed },
    ],
    writeIns: [
      { label: '儿童主任（村、居）', fields: ['姓名', '电话'] },
      { label: '心理老师（学校）', fields: ['姓名', '电话'] },
    ],
    emptyNote: '',
  },
  ladder: [
    {
      title: '谁先发现',
      lines: ['家里人、老师、儿童主任、同学都可能先看到。', '看四样：有没有明显变化、持续多久、影不影响吃睡学玩、有没有危险。'],
      contacts: [],
      writeIns: [],
    },
    {
      title: '先告诉谁',
      lines: [
        '孩子的班主任或学校心理老师，村（居）的儿童主任。',
        '要联系监护人。伤害来自监护人的，不先通知他，直接打 110，并报民政。',
      ],
      contacts: [
        { name: '银杏街道未成年人保护工作站', phone: '000-55501234', address: '南城区银杏路 18 号二楼', mark: confirmed },
      ],
      writeIns: [],
    },
    {
      title: '到哪里看',
      lines: [
        '不急：先问社区卫生服务中心，或学校心理老师。',
        '要看医生：去有精神（心理）科的医院。诊断由精神科医生作出。',
        '有危险：打 120，或去最近的医院急诊。',
      ],
      contacts: [
        { name: '银杏社区卫生服务中心', phone: '000-55509012', address: '银杏路 60 号', mark: confirmed },
        { name: '南城区精神卫生中心', phone: '000-55507890', address: '康宁路 5 号', mark: confirmed },
        { name: '样例市儿童医院', phone: '000-55508901', address: '儿童路 1 号', mark: unconfirmed },
      ],
      writeIns: [],
    },
    {
      title: '带上什么',
      lines: [
        '孩子的证件、医保卡、以前的病历和正在吃的药。',
        '记下来的观察：什么时候开始、一周几次、什么情况下会好一点。',
        '老师愿意写的话。',
      ],
      contacts: [],
      writeIns: [{ label: '陪同的人', fields: ['姓名', '电话'] }],
    },
    {
      title: '看完以后',
      lines: [
        '按医生说的复诊、吃药，不自己加减停。',
        '和学校商量怎么回来上课，找一位固定的老师。',
        '儿童主任过些日子再来看看；可以问社区康复。',
      ],
      contacts: [],
      writeIns: [
        { label: '复诊日期', fields: ['日期', '医生'] },
        { label: '学校联系人', fields: ['姓名', '电话'] },
      ],
    },
  ],
  activities: {
    months: '2026年10月—2027年3月',
    entries: [
      {
        id: 'act-1',
        name: '冬天用火用电安全讲座',
        kind: '讲座',
        days: '2026年11月28日',
        time: '下午三点半',
        place: '银杏儿童之家',
        phone: '000-55501301',
        ages: '各年龄',
        until: '2026-11-28',
        mark: confirmed,
      },
    ],
    writeIns: [{ label: '活动', fields: ['日期', '地点'] }],
    emptyNote: '',
  },
  map: null,
  programmes: {
    entries: [
      {
        id: 'g-1',
        name: '邻里妈妈（爱心结对）',
        offers: '探访、陪伴、应急临时照料',
        forWhom: '一时缺少照管的孩子',
        howToJoin: '打 000-55505555 问',
        mark: confirmed,
      },
      {
        id: 'g-2',
        name: '心家园',
        offers: '家庭教育咨询',
        forWhom: '',
        howToJoin: '怎么参加还不清楚：请问村（居）儿童主任，或打 12345',
        mark: unconfirmed,
      },
    ],
    emptyNote: '',
  },
  guides: [everyBlock, secondGuide],
  guidesReason: '按“冬天”这个时节和带孩子的人常问的事选了 2 篇，更多文章在网站上。',
  villages: ['银杏社区', '学院路社区', '河沿社区', '东门社区', '大桥村', '柳树湾村'],
  provenance: {
    rows: [
      { name: '全国统一心理援助热线', source: '泉州市卫生健康委员会，2025年5月7日', state: '全国公用号码' },
      { name: '银杏街道未成年人保护工作站', source: '样例市民政局，2025年5月', state: '2026年9月1日电话核实' },
      { name: '样例市儿童医院', source: '样例市卫生健康委员会，2025年5月', state: '尚未电话核实' },
    ],
    remarks: ['另有 2 条资料还没有核实，只放在网站上，这里不印。', '标着“尚未电话核实”的，去之前请先打电话问。'],
    corrections: '发现哪里不对，请打 000-55500000。',
  },
  imprint: ['编印：样例市银杏街道办事处', '批准日期：2026年10月8日', '印数：2000 册', '内部资料，免费发放'],
  publication: { publisher: '样例市银杏街道办事处', approvedOn: '2026年10月8日', permit: '', copies: 2000 },
  approved: true,
};
