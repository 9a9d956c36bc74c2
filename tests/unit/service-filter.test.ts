/** Picking from the list of services. */
import { describe, expect, test } from 'vitest';
import type { OpenState } from '../../src/domain/opening/open-now.ts';
import { choiceFrom, hashOf, type ServiceChoice } from '../../src/domain/service-choice.ts';
import { saysFree, serviceList } from '../../src/domain/service-facts.ts';
import { filterServices, fitsArea, listedInWords } from '../../src/domain/service-filter.ts';
import { serviceIndex } from '../../src/domain/service-index.ts';
import { aKnowledgeBase, aLine, aRegion, aService, aSite, confirmedOn } from './builders.ts';

const TODAY = '2026-11-22';
const WEEK = {
  rules: [{ days: ['mon' as const], open: '09:00', close: '17:00' }],
  holidays: 'closed' as const,
};

const kb = aKnowledgeBase({
  site: aSite({ regions: ['310000', '330100', '990000'] }),
  regions: {
    '310000': aRegion(),
    '330100': aRegion({ code: '330100', name: '杭州市', shortName: '杭州' }),
    '990000': aRegion({ code: '990000', name: '样例市', sample: true }),
  },
  services: {
    '000000': [aLine('12356'), aLine('110', { kind: 'emergency-line' })],
    '310104': [
      aService({ id: 'station', acceptsMinors: true, audience: ['guardian', 'child'], hours: WEEK }),
      aService({ id: 'clinic', kind: 'psychiatric-hospital', serves: ['310000'], acceptsMinors: false, fees: '按公示的价格' }),
      aService({ id: 'home', kind: 'childrens-home', serves: ['310104012'], fees: '免费', assured: confirmedOn('2026-11-01') }),
      aService({ id: 'unsure', serves: ['310104'], publish: 'verify-first', hours: WEEK }),
    ],
    '330106': [aService({ id: 'hangzhou', area: '330106', serves: ['330106001'] })],
    '990101': [aService({ id: 'sample', area: '990101', serves: ['990101001'], sample: true })],
  },
});
const list = serviceList(kb, serviceIndex(kb, TODAY));
const OPEN: Readonly<Record<string, OpenState>> = { station: 'open', home: 'closed' };
const filtered = (choice: ServiceChoice) => filterServices(list, choice, ({ id }) => OPEN[id] ?? 'unknown');
const shown = (choice: ServiceChoice) => [...filtered(choice).shown].sort();
const ALL = ['clinic', 'hangzhou', 'home', 'n-110', 'n-12356', 'station', 'unsure'];

describe('a place', () => {
  test('shows what serves it, what serves it from above, and what serves a part of it', () => {
    expect(shown({ area: '310104' })).toEqual(['clinic', 'home', 'n-110', 'n-12356', 'station', 'unsure']);
    expect(shown({ area: '310104014' })).toEqual(['clinic', 'n-110', 'n-12356', 'station', 'unsure']);
    expect(shown({ area: '330100' })).toEqual(['hangzhou', 'n-110', 'n-12356']);
  });

  test('can be chosen when it has entries of its own or below; the sample city cannot', () => {
    expect(list.areas.map(({ level, name }) => `${level} ${name}`)).toEqual([
      'region 上海市',
      'area 徐汇区',
      'street 漕河泾街道',
      'street 徐家汇街道',
      'region 杭州市',
      'area 西湖区',
      'street 北山街道',
    ]);
  });

  test('with a code that begins like another is not taken for it', () => {
    expect(fitsArea({ serves: ['310104014'] }, '310105')).toBe(false);
    expect(fitsArea({ serves: ['330100'] }, '330200')).toBe(false);
    expect(fitsArea({ serves: ['330000'] }, '330100')).toBe(true);
    expect(fitsArea({ serves: ['000000'] }, '450123')).toBe(true);
  });
});

describe('the other choices', () => {
  test.each<[string, ServiceChoice, string[]]>([
    ['nothing', {}, ALL],
    ['a kind', { kind: 'childrens-home' }, ['home']],
    ['a reader', { audience: 'child' }, ['station']],
    ['open now: only what is known to be', { open: true }, ['station']],
    ['takes minors: only what is said to', { minors: true }, ['station']],
    ['free: only what is said to be', { free: true }, ['home']],
    ['two at once', { area: '310104012', free: true }, ['home']],
    ['two that no entry fits', { kind: 'childrens-home', minors: true }, []],
  ])('%s', (_what, choice, ids) => {
    expect(shown(choice)).toEqual(ids);
  });

  test('hours of a place that waits for a check are not judged', () => {
    expect(list.services.find(({ id }) => id === 'station')!.week).toBeDefined();
    expect(list.services.find(({ id }) => id === 'unsure')!.week).toBeUndefined();
  });
});

test('counts say what each choice would give beside the others that are made', () => {
  const { counts } = filtered({ area: '310104012' });
  expect(counts.kinds.get('childrens-home')).toBe(1);
  expect(counts.kinds.get('protection-station')).toBe(1);
  expect(counts.free).toBe(1);
  expect(counts.open).toBe(0);
  expect(counts.areas('310000')).toBe(6);
  expect(filtered({ kind: 'childrens-home' }).counts.areas('330100')).toBe(0);
  expect(filtered({ kind: 'childrens-home' }).counts.kinds.get('protection-station')).toBe(3);
});

test('each count is what one gets', () => {
  const choices: ServiceChoice[] = [{}, { area: '310104' }, { kind: 'protection-station' }, { minors: true }, { open: true }];
  for (const choice of choices) {
    const { counts } = filtered(choice);
    for (const { code } of list.areas) expect(shown({ ...choice, area: code })).toHaveLength(counts.areas(code));
    for (const kind of new Set(list.services.map((one) => one.kind)))
      expect(shown({ ...choice, kind })).toHaveLength(counts.kinds.get(kind) ?? 0);
    for (const name of ['open', 'minors', 'free'] as const) expect(shown({ ...choice, [name]: true })).toHaveLength(counts[name]);
  }
});

describe('the live line', () => {
  const said = (choice: ServiceChoice) => listedInWords(list, choice, filtered(choice));

  test('says how many are listed', () => {
    expect(said({})).toBe('一共 7 条。');
    expect(said({ kind: 'childrens-home' })).toBe('列出 1 条，一共 7 条。');
  });

  test('says of how many nobody knows: unknown is not no', () => {
    expect(said({ open: true })).toContain('5 条没有登记能推算的时间，不知道开没开门');
    expect(said({ minors: true })).toContain('5 条没有写明接不接未成年人');
    expect(said({ free: true })).toContain('5 条没有写明收不收费');
    expect(said({ audience: 'child' })).toContain('6 条没有写明给谁');
  });

  test('says, when nothing fits, that this does not mean there is none', () => {
    expect(said({ kind: 'childrens-home', minors: true })).toBe(
      '没有符合的。没有列出的里面：1 条没有写明接不接未成年人。没有列出，不等于没有；可以打 12345 问。',
    );
  });
});

describe('the address', () => {
  const choice: ServiceChoice = {
    area: '310104',
    kind: 'childrens-home',
    audience: 'child',
    open: true,
    minors: true,
    free: true,
  };

  test('holds the choice and gives it back', () => {
    expect(hashOf(choice)).toBe('#area=310104&kind=childrens-home&for=child&open=1&minors=1&free=1');
    expect(choiceFrom(hashOf(choice), list)).toEqual(choice);
    expect(hashOf({})).toBe('');
  });

  test.each([
    '#area=990101&kind=nonsense&for=everybody&open=yes&minors=&free=0',
    '#childrens-home',
    '#kind=__proto__&area=constructor',
    '#%E0%A4%A',
    '#',
    '',
  ])('passes over what it does not know: %s', (hash) => {
    expect(hashOf(choiceFrom(hash, list))).toBe('');
  });
});

describe('fees', () => {
  test('are free on the word of somebody who asked, and unsaid until then', () => {
    const services = {
      '310104': [
        aService({ id: 'asked', fees: '不收费', assured: confirmedOn('2026-11-01') }),
        aService({ id: 'said', fees: '不收费' }),
        aService({ id: 'once', fees: '不收费', assured: confirmedOn('2024-11-01') }),
        aService({ id: 'charges', fees: '每次 100 元' }),
      ],
    };
    const facts = serviceList(kb, serviceIndex(aKnowledgeBase({ services }), TODAY)).services;
    expect(Object.fromEntries(facts.map(({ id, free }) => [id, free]))).toEqual({
      asked: true,
      said: undefined,
      once: undefined,
      charges: false,
    });
  });

  test.each(['免费', '全部免费', '不收费', '不收取任何费用', '对居民不收取费用'])('%s: free', (fees) => {
    expect(saysFree(fees)).toBe(true);
  });

  test.each([
    '按医院公示的价格',
    '部分课程收材料费',
    '部分免费',
    '首次免费',
    '第一次免费，以后每次 100 元',
    '前三次免费',
    '咨询免费，材料费自理',
    '免费，另收场地费',
    '不是免费',
    '非免费',
    '对困境儿童免费',
    '免费名额有限',
    '除挂号费外不收费',
    '费用减免',
    '',
  ])('“%s”: not said to be free', (fees) => {
    expect(saysFree(fees)).toBe(false);
  });
});
