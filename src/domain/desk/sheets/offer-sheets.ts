/** The sheets of activities, programmes and benefits. */
import type { Activity, Benefit, Programme } from '../../../model/offers.ts';
import { choice } from '../cells/choice-cells.ts';
import { day } from '../cells/date-cell.ts';
import { PHONE } from '../cells/phone-cells.ts';
import { LIST, TEXT } from '../cells/text-cells.ts';
import { patched, recordSheet, type Column, type Draft, type MisreadCell } from './layout.ts';
import { AGE_BANDS, AREA, SERVES, SOURCE } from './shared-columns.ts';

/** Whether an offer is still made: one that is not stays in the content and is shown nowhere. */
type Standing = 'offered' | 'ended';

/** The cells that every offer has, as values. */
interface OfferRow {
  name: string;
  area?: string | undefined;
  serves?: string[] | undefined;
  standing?: Standing | undefined;
  sources: Activity['sources'];
}

const STANDING: Column<Standing> = {
  heading: '状态',
  cell: choice<Standing>({ offered: '在办', ended: '已停办' }),
  width: 9,
  note: '不办了、取消了的选“已停办”，网页和手册上就没有了。只删去这一行，什么都不会变。',
  example: '在办',
};

const ASK: Column<string> = {
  heading: '电话',
  cell: PHONE,
  width: 16,
  note: '问或者报名的单位电话，带区号，不写个人手机号。',
  example: '021-64387250',
};

function name(heading: string, example: string): Column<string> {
  return { heading, cell: TEXT, width: 26, required: true, note: '对外用的名称。', example };
}

function words(heading: string, note: string, example: string, width = 26): Column<string> {
  return { heading, cell: TEXT, width, note, example };
}

/** What all three kinds do alike. */
const PARTS = {
  holds: () => true,
  merge: <Row extends OfferRow>(draft: Draft, patch: Partial<Row>): Draft => {
    const { standing, area, serves, ...plain } = patch;
    return patched(draft, {
      ...plain,
      ...(area !== undefined && { area }),
      ...(serves !== undefined && { serves }),
      ...(standing === 'ended' && { publish: 'no' }),
    });
  },
  objections: <Row extends OfferRow>(record: Activity | Programme | Benefit | undefined, patch: Partial<Row>): MisreadCell[] => [
    ...(record && 'area' in patch
      ? [{ key: 'area', what: '和原来不一样', fix: '已有的行不能换地方。请选“已停办”，再另加一行' }]
      : []),
    ...(record?.publish === 'no' && patch.standing === 'offered'
      ? [{ key: 'standing', what: '从“已停办”改成了“在办”', fix: '重新开办的，请另加一行，写上新的资料来源' }]
      : []),
  ],
  columnOf: ([field]: readonly PropertyKey[]) => (field === 'publish' ? ('standing' as const) : undefined),
};

function standingOf({ publish }: Activity | Programme | Benefit): Standing {
  return publish === 'no' ? 'ended' : 'offered';
}

type ActivityRow = OfferRow &
  Partial<Pick<Activity, 'to' | 'place' | 'time' | 'phone' | 'ages'>> &
  Pick<Activity, 'kind' | 'from'>;

/** Dated activities. */
export const ACTIVITIES_SHEET = recordSheet<Activity, ActivityRow>({
  ...PARTS,
  name: '活动',
  kind: 'activities',
  row: (record) => ({ ...record, standing: standingOf(record) }),
  columns: {
    name: name('活动名称', '寒假安全讲座'),
    kind: {
      heading: '形式',
      cell: choice({ counselling: '咨询服务', experience: '体验活动', course: '成长课程', lecture: '讲座', event: '其他活动' }),
      width: 11,
      required: true,
      note: '从下拉框里选。',
      example: '讲座',
    },
    from: {
      heading: '日期',
      cell: day('nothing'),
      width: 12,
      required: true,
      note: '哪一天；几天的写第一天。',
      example: '2026-01-17',
    },
    to: { heading: '到哪天', cell: day('nothing'), width: 12, note: '几天的写最后一天；一天的空着。', example: '2026-01-18' },
    time: words('时间', '几点到几点，用文字写。', '下午两点到四点', 16),
    place: words('地点', '在哪里。', '街道文化活动中心', 22),
    phone: ASK,
    ages: AGE_BANDS,
    area: AREA,
    serves: SERVES,
    standing: STANDING,
    sources: SOURCE,
  },
});

type ProgrammeRow = OfferRow &
  Partial<Pick<Programme, 'operator' | 'forWhom' | 'howToJoin' | 'phone'>> &
  Pick<Programme, 'offers'>;

/** Lasting programmes. */
export const PROGRAMMES_SHEET = recordSheet<Programme, ProgrammeRow>({
  ...PARTS,
  name: '项目',
  kind: 'programmes',
  row: (record) => ({ ...record, standing: standingOf(record) }),
  columns: {
    name: name('项目名称', '成长伙伴'),
    operator: words('谁办的', '单位全名。', '徐汇区民政局', 22),
    offers: { ...words('做什么', '给孩子和家里什么帮助，一两句话。', '每周一次，志愿者陪孩子看书、运动', 36), required: true },
    forWhom: words('给谁', '哪些孩子、哪些家庭。', '没有父母在身边的孩子', 24),
    howToJoin: words('怎么参加', '不知道就空着，网页会写问谁。', '找村（居）儿童主任登记', 24),
    phone: ASK,
    area: AREA,
    serves: SERVES,
    standing: STANDING,
    sources: SOURCE,
  },
});

type BenefitRow = OfferRow & Partial<Pick<Benefit, 'where' | 'papers' | 'phone' | 'differs'>> & Pick<Benefit, 'who' | 'what'>;

/** Benefits a family may apply for. */
export const BENEFITS_SHEET = recordSheet<Benefit, BenefitRow>({
  ...PARTS,
  name: '补贴和救助',
  kind: 'benefits',
  row: (record) => ({ ...record, standing: standingOf(record) }),
  columns: {
    name: name('补贴名称', '困境儿童基本生活费'),
    who: { ...words('给谁', '哪些孩子、哪些家庭可以申请。', '父母都不能照顾的孩子', 30), required: true },
    what: {
      ...words('给什么', '给多少、给什么；数目会变的，写问哪里。', '每月一笔生活费，数目问街道民政窗口', 30),
      required: true,
    },
    where: words('在哪里申请', '窗口或单位。', '街道社区事务受理服务中心', 24),
    papers: { heading: '要带的材料', cell: LIST, width: 22, note: '几样的，中间用；隔开。', example: '户口簿；孩子的证件' },
    phone: ASK,
    differs: words('各地不同的地方', '已经知道的不同。', '各区标准不一样', 22),
    area: AREA,
    serves: SERVES,
    standing: STANDING,
    sources: SOURCE,
  },
});
