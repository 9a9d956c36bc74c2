import { describe, expect, it } from 'vitest';
import { editionsOf, printPlan, streetsWithEdition } from '../../src/domain/prints/print-plan.ts';
import { aKnowledgeBase, aRegion, aSite } from './builders.ts';

const TODAY = '2026-11-22';
const site = aSite({
  regions: ['310000', '330100'],
  prints: [
    { regions: ['310000'], editions: ['booklet'] },
    { regions: ['310000', '330100'], editions: ['handbook'] },
  ],
});
const kb = aKnowledgeBase({ site, regions: { '310000': aRegion(), '330100': aRegion({ code: '330100', documents: [] }) } });

describe('which prints a normal build makes', () => {
  it('a street gets the editions of every line that names its region, in the fixed order, once each', () => {
    expect(editionsOf(site, '310104014')).toEqual(['handbook', 'booklet']);
    expect(editionsOf(site, '330106001')).toEqual(['handbook']);
  });
  it('a street of a region that is not named gets none', () => {
    expect(editionsOf(site, '450102001')).toEqual([]);
    expect(editionsOf(site, '330206001')).toEqual([]);
  });
  it('the plan lists every street with a page', () => {
    expect(printPlan(kb, TODAY).map(({ code, edition }) => `${code} ${edition}`)).toEqual([
      '310104012 handbook',
      '310104012 booklet',
      '310104014 handbook',
      '310104014 booklet',
      '330106001 handbook',
    ]);
    expect(streetsWithEdition(kb, 'booklet', TODAY)).toEqual(['310104012', '310104014']);
  });
});
