/** Cards of benefits and programmes: the facts, their source, and when they were checked (R17, R50). */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benefitCards, programmeCards, type OfferCard } from '../../src/domain/offer-cards.ts';
import { visibleRecords } from '../../src/domain/visible-records.ts';
import { benefit, programme, type Benefit, type Programme } from '../../src/model/offers.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { aBenefit, aKnowledgeBase, aProgramme, aRegion, confirmedOn, whatAuthorSees } from './builders.ts';

const TODAY = '2026-11-22';
const LAWS = [{ id: 'shjz-47', law: '社会救助暂行办法', article: '第四十七条', summary: '一句话' }];
const benefitCard = (differs: Partial<Benefit> = {}, regions = { '310000': aRegion() }) =>
  benefitCards(aKnowledgeBase({ regions, laws: LAWS, benefits: { '310104': [aBenefit(differs)] } }), TODAY)[0]!.cards[0]!;
const programmeCard = (differs: Partial<Programme> = {}) =>
  programmeCards(aKnowledgeBase({ programmes: { '310104': [aProgramme(differs)] } }), TODAY)[0]!.cards[0]!;
const row = ({ rows }: OfferCard, label: string) => rows.find((one) => one.label === label);

describe('a benefit’s card', () => {
  it('holds the five facts, the clauses and articles it rests on, its sources and the day it was checked', () => {
    const card = benefitCard({
      where: '街道办事处',
      papers: ['户口簿', '身份证'],
      phone: '021-64387250',
      laws: ['shjz-47'],
      policy: ['SH-X-10'],
      assured: confirmedOn('2026-11-01'),
    });
    expect(card.rows.map(({ label, value, phone }) => [label, phone?.number ?? value])).toEqual([
      ['谁能申请', '困境儿童'],
      ['得到什么', '每月一笔生活费'],
      ['到哪里办', '街道办事处'],
      ['带什么', '户口簿、身份证'],
      ['电话', '021-64387250'],
    ]);
    expect(card.grounds).toEqual(['《心理健康关爱方案》第10条', '《社会救助暂行办法》第四十七条']);
    expect(card.sources[0]).toMatchObject({ title: '服务指南', publisher: '上海市民政局' });
    expect(card.checked).toBe('2026年11月1日电话核实');
  });
  it('says what is not known and whom to ask, with a number from the data', () => {
    const card = benefitCard();
    expect(row(card, '带什么')!.value).toBe('未填。请先打电话问。');
    for (const label of ['到哪里办', '电话']) expect(row(card, label)).toMatchObject({ ask: { number: '12345', dial: true } });
    expect(card.grounds).toEqual([expect.stringContaining('还没有查到')]);
    expect(card.checked).toBe('尚未电话核实');
  });
  it('gives no link to a number that waits for a check', () => {
    const phone = (differs: Partial<Benefit>) => row(benefitCard({ phone: '021-64387250', ...differs }), '电话')!.phone;
    expect(phone({ publish: 'verify-first' })).toEqual({ number: '021-64387250', dial: false });
    expect(phone({})!.dial).toBe(true);
  });
  it('says of an old confirmation that it is old', () => {
    expect(benefitCard({ assured: confirmedOn('2025-10-01') }).checked).toContain('已满一年');
    expect(benefitCard({ assured: confirmedOn('2024-10-01') }).checked).toContain('时间太久');
  });
  it.each([
    ['draft', '（征求意见稿）'],
    ['expired', '（已到期）'],
  ] as const)('marks a document that is %s', (status, mark) => {
    const region = aRegion();
    const documents = region.documents.map((one) => ({ ...one, status }));
    expect(benefitCard({ policy: ['SH-X-1'] }, { '310000': { ...region, documents } }).grounds[0]).toContain(mark);
  });
});

describe('a programme’s card', () => {
  it('whose way in is not known says whom to ask', () => {
    expect(row(programmeCard(), '怎么参加')).toMatchObject({
      value: expect.stringContaining('儿童主任'),
      ask: { number: '12345' },
    });
    expect(row(programmeCard({ howToJoin: '到儿童之家报名。' }), '怎么参加')).toEqual({
      label: '怎么参加',
      value: '到儿童之家报名。',
    });
  });
  it('rests on its clauses; without any it says nothing of them', () => {
    expect(programmeCard({ policy: ['SH-X-1'] }).grounds).toEqual(['《心理健康关爱方案》第1条']);
    expect(programmeCard().grounds).toEqual([]);
  });
});

describe('what an author is told', () => {
  it('a record without a source is refused', () => {
    for (const refused of [
      benefit.safeParse({ ...aBenefit(), sources: [] }),
      programme.safeParse({ ...aProgramme(), sources: [] }),
    ])
      expect(refused.error!.issues[0]!.message).toBe('至少写一个来源');
  });
  it('a benefit on a clause that is not there', () => {
    expect(whatAuthorSees({ benefits: { '310104': [aBenefit({ policy: ['SH-X-2'] })] } })).toContain(
      'policy[0]\n    没有条款 “SH-X-2”',
    );
  });
});

/** The programmes that the documents name, by the clause that names them. */
const NAMED = {
  'SH-X-3': ['心家园'],
  'SH-X-7': ['爱伴童行', '邻家妈妈', '追光小屋', '童心港湾', '守护星'],
  'SH-Y-3': ['守护星', '科普夏令营', '邻家妈妈', '学生劳动教育宣传周', '学生职业体验日'],
  'SH-Y-5': ['爱伴童行'],
  'SH-Y-10': ['爱心暑托班', '宝宝屋', '追光小屋', '情暖童心', '童心港湾', '爱心上海·青春公益', '8.18'],
  'SH-Y-18': ['一件事', '免申即享'],
  'HZ-9': ['西湖护童'],
  'HZ-10': ['直通车'],
  'HZ-12': ['青少阳光成长行动', '青少年阳光成长心理健康公益项目大赛'],
  'HZ-13': ['E路向阳', 'E启护苗'],
  'HZ-14': ['政策宣讲进村居', '百万家长走进心理学', '青少年自护教育'],
  'FJ-1': ['福爱妈妈', '政策宣讲进村（居）'],
  'FJ-3': ['福佑蓓蕾', '向阳花开', '爱心妈妈 点亮未来', '福爱妈妈'],
  'FJ-6': ['无忧少年'],
  'GX-3': ['牵手“童”行', '爱心家长', '五个一'],
  'GX-6': ['八桂家教直通车', '五进五送'],
} as const;
/** Quoted in the digests and region profiles, and no programme: ways of working. */
const NOT_PROGRAMMES = ['一生一策', '绿色通道'];

describe('the real content', () => {
  const root = join(import.meta.dirname, '../../content');
  const kb = readContent(root);
  const shown = visibleRecords(kb, 'web', TODAY);
  const said = ({ record: { name, offers } }: (typeof shown.programmes)[number]) => name + offers;

  it.each(Object.entries(NAMED))('every programme that %s names has a card with that clause', (clause, names) => {
    const cards = shown.programmes.filter(({ record }) => record.policy?.includes(clause));
    expect(names.filter((name) => !cards.some((card) => said(card).includes(name)))).toEqual([]);
  });
  it('every name quoted in a digest or a region’s profile has a card', () => {
    const texts = [...kb.pages.filter(({ kind }) => kind === 'policies').map(({ source }) => source), JSON.stringify(kb.regions)];
    const quoted = new Set(texts.flatMap((text) => [...text.matchAll(/“([^”]{2,20})”/g)].map(([, name]) => name!)));
    expect(quoted.size).toBeGreaterThan(10);
    const cards = shown.programmes.map(said);
    expect([...quoted].filter((name) => !NOT_PROGRAMMES.includes(name) && !cards.some((card) => card.includes(name)))).toEqual(
      [],
    );
  });
  it('every card has a source and says when it was checked', () => {
    const cards = [...benefitCards(kb, TODAY), ...programmeCards(kb, TODAY)].flatMap((place) => place.cards);
    expect(cards.length).toBeGreaterThan(30);
    expect(cards.filter(({ sources, checked }) => sources.length === 0 || !/核实/.test(checked))).toEqual([]);
  });
});
