/** The handbook of a street as a plain value: what its reader finds, before any renderer. */
import { describe, expect, it } from 'vitest';
import { assembleHandbook } from '../../src/domain/handbook/assemble-handbook.ts';
import { handbookProse } from '../../src/domain/handbook/handbook-prose.ts';
import type { Handbook } from '../../src/domain/handbook/handbook.ts';
import { aKnowledgeBase, anEdition, aProgramme, aRegion, aService, aSite, confirmedOn, type Written } from './builders.ts';
import { aPage, prose } from './page-builders.ts';

const TODAY = '2026-11-22';
const STREET = '310104014';

const station = aService({
  assured: confirmedOn('2026-10-08'),
  address: '漕溪北路 1 号',
  acceptsMinors: true,
  fees: '按标准收费',
  staff: [
    { role: '心理辅导人员', count: 2 },
    { role: '社工', phone: '021-64387251' },
  ],
  legalDeputy: { office: '徐家汇派出所', phone: '021-64387252' },
  partners: ['mhc'],
});
const hospital = aService({
  id: 'mhc',
  name: '徐汇区精神卫生中心',
  kind: 'psychiatric-hospital',
  serves: ['310104'],
  emergencyDepartment: true,
});

function handbook(written: Written = {}, code = STREET): Handbook {
  return assembleHandbook(aKnowledgeBase({ services: { '310104': [station, hospital] }, ...written }), code, TODAY);
}

const labels = (block: { readonly writeIns: Handbook['places']['writeIns'] }) => block.writeIns.map(({ label }) => label);

describe('the face of the book', () => {
  it('names the street and where it lies', () => {
    expect(handbook()).toMatchObject({ street: '徐家汇街道', place: ['上海市', '徐汇区'], title: '徐家汇街道资源手册' });
  });
  it('prints no address before one is set; then the street’s own, also below a path', () => {
    expect(handbook().url).toBeNull();
    const site = aSite({ baseUrl: 'https://a.gov.cn/hutong', basePath: '/hutong/' });
    expect(handbook({ site }).url).toBe('https://a.gov.cn/hutong/streets/310104014/');
  });
  it('is 样稿 and 演示版 until the street approves it and the site is live', () => {
    expect(handbook().notices).toEqual(['样稿，非街镇编印，不得发放', '演示版：文字未经专业审读，地址电话未逐条核实']);
    expect(handbook().approved).toBe(false);
    const imprint = { publisher: '徐家汇街道办事处', approvedOn: '2026-11-01', copies: 500 };
    const approved = handbook({ editions: { [STREET]: anEdition({ imprint }) } });
    expect(approved.approved).toBe(true);
    expect(approved.notices).not.toContain('样稿，非街镇编印，不得发放');
    expect(approved.imprint).toEqual(
      expect.arrayContaining(['编印：徐家汇街道办事处', '批准日期：2026年11月1日', '印数：500 册']),
    );
  });
  it('says 样例 on the sample city’s book', () => {
    expect(
      handbook(
        { regions: { '310000': aRegion(), '990000': aRegion({ code: '990000', sample: true, documents: [] }) } },
        '990101001',
      ).notices[0],
    ).toContain('样例');
  });
  it('tells the newest fact it holds, not the day it was made', () => {
    expect(handbook().asOfDate).toBe('2026-10-08');
    expect(handbook({ services: {} }).asOf).toBe('2025年3月1日');
  });
  it('the same content and day give the same book', () => expect(handbook()).toEqual(handbook()));
  it('a code that is no street is refused', () => {
    expect(() => handbook({}, '310104')).toThrow('没有代码为 310104 的街道或乡镇');
    expect(() => handbook({}, '310104999')).toThrow('没有代码为 310104999 的街道或乡镇');
  });
});

describe('what a family finds inside', () => {
  it('the emergency numbers, from the data', () =>
    expect(handbook().emergency.lines.map(({ number }) => number)).toEqual(['110', '120', '12356']));
  it('a confirmed place with its facts and mark', () => {
    expect(handbook().places.entries).toMatchObject([
      {
        id: 'station',
        scope: '徐家汇街道',
        phones: [{ number: '021-64387250' }],
        address: '漕溪北路 1 号',
        tags: ['接未成年人'],
        notes: ['费用：按标准收费', '合作医疗机构：徐汇区精神卫生中心'],
        mark: { trust: 'confirmed', text: '2026年10月核实' },
      },
    ]);
  });
  it('what is missing as lines to fill in, and only that', () => {
    expect(labels(handbook().places)).toEqual(['儿童之家', '家庭教育指导服务站', '社区心理咨询室']);
    expect(labels(handbook().medical)).toEqual(['社区卫生服务中心']);
    expect(labels(handbook({ services: {} }).medical)).toEqual(['最近的医院急诊', '社区卫生服务中心', '精神（心理）科门诊']);
  });
  it.each([
    ['kept back', { publish: 'no' }],
    ['still to be verified', { publish: 'verify-first' }],
    ['closed', { status: 'closed' }],
  ] as const)('a place does not name a partner hospital that is %s', (_what, differs) => {
    const { entries } = handbook({ services: { '310104': [station, { ...hospital, ...differs }] } }).places;
    expect(entries[0]!.notes).toEqual(['费用：按标准收费']);
  });
  it('an absent fact gives no tag: 未填 is not “no”', () => {
    const { acceptsMinors: _unknown, ...unknown } = station;
    expect(handbook({ services: { '310104': [unknown, hospital] } }).places.entries[0]!.tags).toEqual([]);
    expect(
      handbook({ services: { '310104': [{ ...station, acceptsMinors: false }, hospital] } }).places.entries[0]!.tags,
    ).toEqual(['不接未成年人']);
  });
  it('people by role, with their own number or the place’s', () => {
    expect(handbook().professionals.entries.map(({ role, phone }) => `${role} ${phone}`)).toEqual([
      '心理辅导人员（2 人） 021-64387250',
      '社工 021-64387251',
      '法治副站长 021-64387252',
    ]);
    expect(labels(handbook().professionals)).not.toContain('社工（民政服务站）');
    expect(labels(handbook().professionals)).toContain('儿童主任（村（居））');
  });
  it('the ladder names known institutions and rules lines where none is known', () => {
    const ladder = handbook().ladder;
    expect(ladder.map(({ title }) => title)).toEqual(['谁先发现', '先告诉谁', '到哪里看', '带上什么', '看完以后']);
    expect(ladder[1]).toMatchObject({ contacts: [{ name: '徐家汇街道未成年人保护工作站' }], writeIns: [] });
    expect(ladder[1]!.lines.join('')).toMatch(/联系监护人。伤害来自监护人的，不先通知他/);
    expect(handbook({ services: {} }).ladder[1]).toMatchObject({ contacts: [], writeIns: [{ label: '未成年人保护工作站' }] });
  });
  it('a programme whose way in is unknown says whom to ask', () => {
    const [entry] = handbook({ programmes: { '310104': [aProgramme()] } }).programmes.entries;
    expect(entry!.howToJoin).toContain('儿童主任');
    const [named] = handbook({ programmes: { '310104': [aProgramme({ phone: '021-64387250' })] } }).programmes.entries;
    expect(named!.howToJoin).toBe('打 021-64387250 问');
  });
  it('articles with their review, resolved to numbers', () => {
    const body = '打 <Tel n="12356" />。\n\n<Today>\n\n先听。\n\n</Today>\n\n<CrisisBox level="green" />';
    const [guide] = handbook({ pages: [aPage('guides', { body })] }).guides;
    expect(guide!.reviewLine).toBe('本页尚未经专业人员审读。');
    expect(JSON.stringify(guide!.prose)).toContain('{"type":"tel","number":"12356","name":"热线12356"}');
    expect(guide!.prose.map(({ type }) => type)).toEqual(['paragraph', 'today']);
  });
});

describe('how it was checked', () => {
  const old = aService({ id: 'old', name: '旧站', assured: confirmedOn('2025-01-01') });
  const waiting = aService({ id: 'waiting', name: '待核站', publish: 'verify-first' });
  const { provenance } = handbook({ services: { '310104': [station, hospital, old, waiting] } });

  it('every printed entry has its source and state', () => {
    const state = (name: string) => provenance.rows.find((row) => row.name === name)?.state;
    expect(state('徐家汇街道未成年人保护工作站')).toBe('2026年10月8日电话核实');
    expect(state('徐汇区精神卫生中心')).toBe('尚未电话核实');
    expect(provenance.rows.map(({ name }) => name)).not.toContain('旧站');
  });
  it('what was left out is counted, by reason', () => {
    expect(provenance.remarks).toContain('另有 1 条资料还没有核实，只放在网站上，这里不印。');
    expect(provenance.remarks).toContain('另有 1 条资料超过 540 天没有核实，这里不印。');
  });
  it('corrections go to the street’s number, else the site’s, else to nobody invented', () => {
    expect(provenance.corrections).toContain('还没有设置纠错电话');
    const site = aSite({ imprint: { ...aSite().imprint, correctionPhone: '021-11112222' } });
    expect(handbook({ site }).provenance.corrections).toContain('021-11112222');
    const editions = { [STREET]: anEdition({ correctionPhone: '021-33334444' }) };
    expect(handbook({ site, editions }).provenance.corrections).toContain('021-33334444');
  });
});

describe('prose for renderers without components', () => {
  const kb = aKnowledgeBase();
  it('boxes get their titles; the region’s hotlines are left out, for the book lists them', () => {
    const body =
      '<Today>\n\n甲\n\n</Today>\n\n<Care level="soon">\n\n乙\n\n</Care>\n\n<ForChild>\n\n丙\n\n</ForChild>\n\n<RegionHotlines />';
    expect(handbookProse(kb, prose(body)).map((block) => ('title' in block ? block.title : block.type))).toEqual([
      '今天就能做的一件事',
      '尽快：这一周里找人',
      '写给你（孩子）',
    ]);
  });
  it('what only a reader at a screen needs is not printed', () => {
    const body = '<ForChild>\n\n打电话。\n\n<OnScreen>\n\n看完关掉。\n\n</OnScreen>\n\n</ForChild>';
    const printed = JSON.stringify(handbookProse(kb, prose(body)));
    expect(printed).toContain('打电话。');
    expect(printed).not.toContain('看完关掉');
  });
  it('an author’s own crisis box stays as written, a standard one is left to the first pages', () => {
    const own = JSON.stringify(handbookProse(kb, prose('<CrisisBox level="red">\n\n我写的。\n\n</CrisisBox>')));
    expect(own).toContain('我写的。');
    expect(own).not.toContain('打不通');
    expect(handbookProse(kb, prose('<CrisisBox level="red" />'))).toEqual([]);
  });
});
