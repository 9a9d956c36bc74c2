import { describe, expect, it } from 'vitest';
import { streetContacts, streetsWithContacts } from '../../../src/domain/contacts/street-contacts.ts';
import { DEMO_NOTICE, SAMPLE_NOTICE } from '../../../src/domain/notices.ts';
import type { Service } from '../../../src/model/service.ts';
import {
  aDivision,
  aKnowledgeBase,
  aLine,
  anActivity,
  aProgramme,
  aRegion,
  aBenefit,
  aService,
  aSite,
  confirmedOn,
  DIVISIONS,
  NATIONAL_LINES,
  type Written,
} from '../builders.ts';

const TODAY = '2026-11-22';
const STREET = '310104014';
const STANDING = NATIONAL_LINES.filter(({ phones }) => ['110', '120', '12356'].includes(phones[0]!.number)).map(
  (line): Service => ({ ...line, standing: true, kind: line.phones[0]!.number === '12356' ? 'crisis-line' : 'emergency-line' }),
);

/** The address book of 徐家汇街道 with these services, and the three emergency numbers only. */
function contacts(services: readonly Service[], written: Written = {}) {
  const kb = aKnowledgeBase({ services: { '000000': STANDING, '310104': services }, ...written });
  return streetContacts(kb, STREET, TODAY);
}
/** The entry of the only service. */
const only = (differs: Partial<Service>, written: Written = {}) => contacts([aService(differs)], written).slice(3)[0]!;

describe('a street’s numbers in the address book of a phone', () => {
  it('begin with 110, 120 and 12356, each with when to call it', () => {
    const found = contacts([aService()]);
    expect(found.map(({ name }) => name)).toEqual([
      '徐家汇·110 热线110',
      '徐家汇·120 热线120',
      '徐家汇·12356 热线12356',
      '徐家汇街道未成年人保护工作站',
    ]);
    expect(found.map(({ note }) => note[0])).toEqual([
      '什么时候打：有人正在受到伤害，或有危险',
      '什么时候打：受了伤、吃了不该吃的东西、急病',
      '什么时候打：心里撑不住，想找人说一说',
      '来源：上海市民政局，2025年3月1日，尚未电话核实',
    ]);
  });

  it('are the emergency numbers when nothing else is known of the street', () => {
    expect(contacts([]).map(({ phones }) => phones.map(({ number }) => number))).toEqual([['110'], ['120'], ['12356']]);
  });

  it('name 12356 without a doubt, and a region’s own record of it apart, with its hours and its mark', () => {
    const own = aLine('12356', { id: 'sh-12356', name: '上海心理热线', serves: ['310000'], functions: ['倾听'] });
    const found = contacts([own], { regions: { '310000': aRegion({ hotlines: ['sh-12356'] }) } }).slice(2);
    expect(found.map(({ name, phones }) => [name, phones[0]!.label])).toEqual([
      ['徐家汇·12356 热线12356', ''],
      ['徐家汇·上海心理热线', '尚未电话核实'],
    ]);
    expect(found[1]!.note).toContain('能帮什么：倾听');
    expect(contacts([]).filter(({ phones }) => phones.some(({ number }) => number === '12356'))).toHaveLength(1);
  });

  it('hold every number of a place with its use and hours, those of its roles too, each once', () => {
    const night = { rules: [{ days: ['sat' as const], open: '17:00', close: '21:00' }], holidays: 'unknown' as const };
    const entry = only({
      phones: [
        { number: '021-64387250', label: '白天' },
        { number: '021-64387251', label: '晚上', hours: night },
      ],
      staff: [{ role: '儿童督导员', phone: '021-64387252' }, { role: '站长', phone: '021-64387250' }, { role: '社工' }],
      legalDeputy: { office: '徐汇区检察院', phone: '021-64387253' },
      assured: confirmedOn('2026-11-01'),
    });
    expect(entry.phones).toEqual([
      { number: '021-64387250', label: '白天' },
      { number: '021-64387251', label: '晚上' },
      { number: '021-64387252', label: '儿童督导员' },
      { number: '021-64387253', label: '徐汇区检察院' },
    ]);
    expect(entry.note.slice(0, 5)).toEqual([
      '2026年11月核实',
      '白天：021-64387250',
      '晚上：021-64387251，周六 17:00—21:00',
      '儿童督导员：021-64387252',
      '徐汇区检察院：021-64387253',
    ]);
  });

  it('dial the main number and say the extension in words, for phones glue its digits to the number', () => {
    const entry = only({ phones: [{ number: '021-64387250转2' }], assured: confirmedOn('2026-11-01') });
    expect(entry.phones).toEqual([{ number: '021-64387250', label: '接通后转 2' }]);
    expect(entry.note).toContain('电话：021-64387250，接通后转 2');
  });

  it('carry the mark beside the number and in the note, the source only in the note', () => {
    expect(only({}).phones[0]!.label).toBe('尚未电话核实');
    const aged = only({ assured: confirmedOn('2025-10-01') });
    expect(aged.phones[0]!.label).toBe('核实已满一年，先打电话问');
    expect(aged.note[0]).toBe('2025年10月核实过，已满一年，请先打电话问');
    const confirmed = only({ assured: confirmedOn('2026-11-01') });
    expect([confirmed.phones[0]!.label, confirmed.note[0]]).toEqual(['', '2026年11月核实']);
  });

  it('are only those that the truth rule lets be dialled', () => {
    const left = [
      aService({ id: 'verify', publish: 'verify-first' }),
      aService({ id: 'old', assured: confirmedOn('2025-01-10') }),
      aService({ id: 'closed', status: 'closed' }),
      aService({ id: 'hidden', publish: 'no' }),
      aService({ id: 'elsewhere', serves: ['310104012'] }),
      aService({ id: 'no-number', phones: [] }),
    ];
    expect(contacts(left)).toHaveLength(3);
  });

  it('tell no address of a refuge, and of other places the address with the levels it leaves out', () => {
    const refuge = only({ kind: 'temporary-care', address: '斜土路 1 号', location: { lng: 121, lat: 31, crs: 'gcj02' } });
    expect(refuge.address).toBeNull();
    expect(JSON.stringify(refuge)).not.toMatch(/斜土路|121/);
    expect(only({ address: '斜土路 1 号' }).address).toEqual({ street: '斜土路 1 号', locality: '徐汇区', region: '上海市' });
    expect(only({ address: '上海市徐汇区斜土路 1 号' }).address).toEqual({
      street: '上海市徐汇区斜土路 1 号',
      locality: '',
      region: '',
    });
    expect(only({}).address).toBeNull();
  });

  it('say nothing that shames the owner of the phone, neither by name nor in a note', () => {
    const found = contacts([
      aLine('021-64387254', {
        id: 'line',
        name: '心理危机干预热线',
        serves: ['310104'],
        organization: '某某精神卫生中心',
        functions: ['倾听', '危机干预'],
        sources: [{ title: '名册', publisher: '某某精神卫生中心', date: '2025' }],
        note: '也接自杀求助',
      }),
      aService({ kind: 'psychiatric-hospital', name: '某某精神卫生中心' }),
    ]);
    expect(found.map(({ name }) => name).slice(3)).toEqual(['徐家汇·心理援助热线']);
    expect(JSON.stringify(found)).not.toMatch(/困境|精神|危机|自杀/);
    expect(found[3]!.note).toEqual(['尚未电话核实', '能帮什么：倾听', '资料截至2025年', DEMO_NOTICE]);
  });

  it('keep entries of one name apart, for phones take them for one', () => {
    const line = (id: string, number: string) =>
      aLine(number, { id, name: '某区危机干预热线', serves: ['310104'], kind: 'crisis-line' });
    expect(
      contacts([line('a', '021-64387255'), line('b', '021-64387256')])
        .map(({ name }) => name)
        .slice(3),
    ).toEqual(['徐家汇·心理援助热线 021-64387255', '徐家汇·心理援助热线 021-64387256']);
  });

  it('hold the programmes one can ring up about, not activities and benefits', () => {
    const found = contacts([], {
      programmes: { '310104': [aProgramme({ phone: '021-64387257', howToJoin: '打电话报名' }), aProgramme({ id: 'mute' })] },
      activities: { '310104': [anActivity({ phone: '021-64387258' })] },
      benefits: { '310104': [aBenefit({ phone: '021-64387259' })] },
    });
    expect(found.slice(3).map(({ name, phones }) => [name, phones.map(({ number }) => number)])).toEqual([
      ['徐家汇·成长伙伴', ['021-64387257']],
    ]);
    expect(found[3]!.note).toEqual(expect.arrayContaining(['每周一次陪伴', '打电话报名']));
  });

  it('carry the day of their own facts, and what they are not', () => {
    const entry = only({ assured: confirmedOn('2026-11-01') });
    expect(entry.factsFrom).toBe('2026-11-01');
    expect(entry.note.slice(-2)).toEqual(['资料截至2026年11月1日', DEMO_NOTICE]);
    const undated = only({ sources: [{ title: '名册', publisher: '某单位' }] });
    expect([undated.factsFrom, undated.note.at(-2)]).toEqual([null, '资料没有写明日期']);
  });

  it('call the invented city’s entries invented, but not 110', () => {
    const sample = aLine('000-00000001', { id: 'sample-line', name: '样例热线', serves: ['990000'], sample: true });
    const regions = { '990000': aRegion({ code: '990000', name: '样例市', sample: true }) };
    const kb = aKnowledgeBase({ regions, services: { '000000': STANDING, '990000': [sample] } });
    const found = streetContacts(kb, '990101001', TODAY);
    expect(found.map(({ name }) => name)).toContain('样例热线');
    expect(found.at(-1)!.note).toContain(SAMPLE_NOTICE);
    expect(found[0]!.note).toContain('样例：样例街道是虚构的，这个号码是真的');
    expect(found[0]!.note).not.toContain(SAMPLE_NOTICE);
  });

  it('know one another again after a change, and lead to the street’s page once the site has an address', () => {
    const before = only({});
    const after = only({ name: '新名字', phones: [{ number: '021-64387260' }] });
    expect(after.uid).toBe(before.uid);
    expect(new Set(contacts([aService()]).map(({ uid }) => uid)).size).toBe(4);
    expect(before.url).toBeNull();
    const site = aSite({ baseUrl: 'https://hutong.example.org/sub' });
    expect(only({}, { site }).url).toBe('https://hutong.example.org/sub/streets/310104014/');
  });

  it('are made for streets in use, through the last day; an unknown code is refused', () => {
    const retired = aDivision('310104099', '旧街道', 'subdistrict', { validTo: '2025-12-31', replacedBy: [STREET] });
    const closed = aDivision('310104098', '停用街道', 'subdistrict', { validTo: '2025-12-31' });
    const kb = aKnowledgeBase({ divisions: { '310000': [...DIVISIONS, retired, closed] } });
    const oldOnes = (today: string) => streetsWithContacts(kb, today).filter((code) => code.startsWith('31010409'));
    expect(streetsWithContacts(kb, TODAY)).toContain(STREET);
    expect(oldOnes('2025-12-31')).toEqual(['310104099', '310104098']);
    expect(oldOnes('2026-01-01')).toEqual([]);
    expect(() => streetContacts(kb, '310104097', TODAY)).toThrow('310104097');
  });
});
