import { describe, expect, it } from 'vitest';
import {
  ancestors,
  areasWithPage,
  childrenOf,
  fullName,
  isCurrent,
  isSampleCode,
  lineage,
  parentCode,
  regionOf,
  scopeName,
  streetsIn,
  streetsWithPage,
} from '../../src/domain/divisions.ts';
import { aDivision, aKnowledgeBase, aRegion, DIVISIONS } from './builders.ts';

const kb = aKnowledgeBase({
  regions: { '310000': aRegion(), '330100': aRegion({ code: '330100', name: '杭州市', documents: [] }) },
  divisions: {
    '310000': [
      ...DIVISIONS,
      aDivision('310104400', '漕河泾开发区', 'pseudo', { servedBy: '310104012' }),
      aDivision('310104099', '旧街道', 'subdistrict', { validTo: '2024-06-30', replacedBy: ['310104014'] }),
    ],
  },
});
const codes = (divisions: readonly { code: string }[]) => divisions.map(({ code }) => code);

describe('names and levels', () => {
  it('Shanghai has no city level: street, district, municipality, nation', () => {
    expect(lineage(kb, '310104014')).toEqual(['310104014', '310104', '310000', '000000']);
  });
  it('Hangzhou stands under Zhejiang', () => {
    expect(lineage(kb, '330106001')).toEqual(['330106001', '330106', '330100', '330000', '000000']);
    expect(fullName(kb, '330106001')).toBe('浙江省杭州市西湖区北山街道');
  });
  it('provinces carry their full names', () => {
    expect(fullName(kb, '450000')).toBe('广西壮族自治区');
    expect(fullName(kb, '310104014')).toBe('上海市徐汇区徐家汇街道');
  });
  it('every code occurs once on its own line, the nation’s too', () => {
    expect(lineage(kb, '310000')).toEqual(['310000', '000000']);
    expect(lineage(kb, '000000')).toEqual(['000000']);
  });
  it('an unknown code has only the ancestors that exist', () => expect(lineage(kb, '310105001')).toEqual(['310000', '000000']));
  it('ancestors run from the province down', () =>
    expect(codes(ancestors(kb, '330106001'))).toEqual(['330000', '330100', '330106']));
  it('scopes have names: 全国, a division, or the bare code', () => {
    expect(scopeName(kb, '000000')).toBe('全国');
    expect(scopeName(kb, '310104')).toBe('徐汇区');
    expect(scopeName(kb, '320000')).toBe('320000');
  });
  it('the level above', () => {
    expect(parentCode(kb, '310104')).toBe('310000');
    expect(parentCode(kb, '310000')).toBe('000000');
  });
  it('the sample city is known by its code', () => {
    expect(isSampleCode('990101001')).toBe(true);
    expect(isSampleCode('310104')).toBe(false);
  });
});

describe('which divisions get pages', () => {
  it('streets of the regions to build, retired ones too, statistical units not', () => {
    expect(codes(streetsWithPage(kb))).toEqual(['310104012', '310104014', '330106001', '310104099']);
  });
  it('areas of the regions; 浙江省 is above the region of Hangzhou and gets none', () => {
    expect(codes(areasWithPage(kb))).toEqual(['310000', '310104', '330100', '330106']);
  });
  it('children are the next level only', () => {
    expect(codes(childrenOf(kb, '310000'))).toEqual(['310104']);
    expect(codes(childrenOf(kb, '310104'))).toEqual(['310104012', '310104014', '310104099']);
  });
  it('streets of a city are found through its districts', () => expect(codes(streetsIn(kb, '330100'))).toEqual(['330106001']));
  it('a street belongs to its region, one of no region to none', () => {
    expect(regionOf(kb, '330106001')?.code).toBe('330100');
    expect(regionOf(kb, '450000')).toBeUndefined();
  });
  it('a code is current through its last day', () => {
    const old = kb.divisions.get('310104099')!;
    expect(isCurrent(old, '2024-06-30')).toBe(true);
    expect(isCurrent(old, '2024-07-01')).toBe(false);
    expect(isCurrent(kb.divisions.get('310104014')!, '2099-01-01')).toBe(true);
  });
});
