/** What stands in a call sheet: who is called, in which order, and the words to say. */
import { describe, expect, it } from 'vitest';
import { callSheet } from '../../../src/domain/calls/call-sheet.ts';
import { aBenefit, aKnowledgeBase, anActivity, aRegion, aService, aSite, confirmedOn, NATIONAL_LINES } from '../builders.ts';
import { AREA, callContent, PUBLIC, TODAY } from './call-content.ts';

const ids = (kb: Parameters<typeof callSheet>[0], area = AREA, days?: number) => [
  ...new Set(callSheet(kb, area, TODAY, days).rows.map(({ id }) => id)),
];
const services = (...all: ReturnType<typeof aService>[]) => aKnowledgeBase({ services: { '310104': all } });

describe('who is called', () => {
  it('whoever nobody confirmed, then the oldest; not whoever was asked within 90 days', () => {
    const kb = services(
      aService({ id: 'day-90', assured: confirmedOn('2026-08-24') }),
      aService({ id: 'day-91', assured: confirmedOn('2026-08-23') }),
      aService({ id: 'never' }),
      aService({ id: 'old', assured: confirmedOn('2025-01-01') }),
    );
    expect(ids(kb)).toEqual(['never', 'old', 'day-91']);
    expect(ids(kb, AREA, 30)).toEqual(['never', 'old', 'day-91', 'day-90']);
  });
  it('whoever was confirmed on a day yet to come: the year is mistyped', () => {
    const kb = services(aService({ id: 'mistyped', assured: confirmedOn('2062-10-01') }), aService({ id: 'never' }));
    expect(ids(kb)).toEqual(['mistyped', 'never']);
    expect(callSheet(kb, AREA, TODAY).rows.map(({ checked }) => checked)).toEqual(['还没有', '还没有']);
  });
  it('among equals first what most handbooks show; what is not printed comes last', () => {
    const kb = services(
      aService({ id: 'a-hidden', publish: 'verify-first' }),
      aService({ id: 'b-one-street' }),
      aService({ id: 'c-district', serves: ['310104'] }),
    );
    expect(callSheet(kb, AREA, TODAY).rows.map(({ id, prints }) => [id, prints])).toEqual([
      ['c-district', '2'],
      ['b-one-street', '1'],
      ['a-hidden', '0'],
    ]);
  });
  it('never a standing public number, nor what is shown nowhere', () => {
    const standing = NATIONAL_LINES.map((line) => ({ ...line, standing: true as const }));
    const kb = aKnowledgeBase({
      services: {
        '000000': [...standing, PUBLIC],
        '310104': [
          aService({ id: 'no', publish: 'no' }),
          aService({ id: 'closed', status: 'closed' }),
          aService({ id: 'over', validTo: '2026-11-21' }),
        ],
      },
    });
    expect(ids(kb, '000000')).toEqual(['n-12399']);
    expect(ids(kb)).toEqual([]);
  });
  it('each number once, those of roles and offices too', () => {
    const kb = services(
      aService({
        staff: [
          { role: '社工', phone: '021-64387250' },
          { role: '心理辅导人员', phone: '021-64387253' },
        ],
        legalDeputy: { office: '徐汇区检察院', phone: '021-64387254' },
      }),
    );
    const { rows } = callSheet(kb, AREA, TODAY);
    expect(rows.map(({ number }) => number)).toEqual(['021-64387250', '021-64387253', '021-64387254']);
    expect(rows[1]!.script).toContain('021-64387253（心理辅导人员）是对外公布的号码吗？');
  });
  it('offers that have a number; what has none is listed with where to fill it in', () => {
    const kb = aKnowledgeBase({
      services: { '310104': [aService({ id: 'mute', phones: [] })] },
      activities: {
        '310104': [anActivity({ phone: '021-64387255' }), anActivity({ id: 'over', from: '2026-11-01', phone: '021-64387256' })],
      },
      benefits: { '310104': [aBenefit()] },
    });
    const sheet = callSheet(kb, AREA, TODAY);
    expect(sheet.rows.map(({ id }) => id)).toEqual(['talk']);
    expect(sheet.noNumber.map(({ id, why }) => `${id} ${why}`)).toEqual([
      'mute 请查到它公开的电话，或上门看一看，填进资料表「服务点」的「电话」一栏。',
      'allowance 请查到主办单位公开的电话，填进资料表「补贴和救助」的「电话」一栏。',
    ]);
  });
  it('the invented city only when it is asked for', () => {
    const kb = aKnowledgeBase({
      site: aSite({ regions: ['310000', '990000'] }),
      regions: { '310000': aRegion(), '990000': aRegion({ code: '990000', name: '样例市', sample: true }) },
      services: { '990101': [aService({ id: 's', area: '990101', serves: ['990101001'], sample: true })] },
    });
    expect([ids(kb, '310000'), ids(kb, '000000').includes('s'), ids(kb, '990000')]).toEqual([[], false, ['s']]);
    expect(callSheet(kb, '990000', TODAY).sample).toBe(true);
  });
});

describe('the words to say', () => {
  const script = (differs: Parameters<typeof aService>[0]) => callSheet(services(aService(differs)), AREA, TODAY).rows[0]!.script;

  it('ask for name, number, hours and every other fact', () => {
    expect(callSheet(callContent(), AREA, TODAY).rows.find(({ id }) => id === 'station')!.script).toBe(
      [
        '您好，我是＿＿＿＿（单位、岗位）。我们把对外公布的电话编进资源手册，想核对一下，一两分钟就好。',
        '1. 这里是“徐家汇街道未成年人保护工作站”吗？现在还在办吗？',
        '2. 021-64387250是对外公布的号码吗？',
        '3. 时间我们写的是：周一、周二 8:30—17:00；节假日休息。对吗？',
        '4. 我们还写着：地址：漕溪北路 1 号。都对吗？',
        '5. 还想问：要不要先预约？（写在「备注」里）',
        '谢谢您。',
      ].join('\n'),
    );
  });
  it('say that hours are not known, and ask', () => {
    expect(script({})).toContain('什么时间有人接？节假日呢？（我们还不知道）');
  });
  it('let a helpline hang up first when somebody waits for help', () => {
    expect(script({ kind: 'crisis-line' })).toMatch(/^（先问现在方便吗。有人等着求助，就挂断，改时间再打。）/);
  });
  it('never ask where a refuge is, and never read out our own remark', () => {
    const words = script({ kind: 'temporary-care', note: '门口有台阶' });
    expect(words).not.toMatch(/地址|台阶/);
  });
});
