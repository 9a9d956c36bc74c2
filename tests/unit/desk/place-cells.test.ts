/** Cells that name a place among places of the same name, and what reading thousands of them costs. */
import { describe, expect, it } from 'vitest';
import { PLACE } from '../../../src/domain/desk/cells/place-cells.ts';
import type { Division } from '../../../src/model/division.ts';
import { aDivision, DIVISIONS } from '../builders.ts';
import { deskContent, STREET } from './desk-content.ts';
import { deskArea, deskRegion } from '../../../src/domain/desk/desk-files.ts';
import { deskKnowledge } from '../../../src/domain/desk/desk-knowledge.ts';

const SAME_NAME = [
  ...DIVISIONS,
  aDivision('330106002', '徐家汇街道', 'subdistrict'),
  aDivision('330106003', '家汇街道', 'subdistrict'),
];

function mapOf(divisions: readonly Division[]) {
  return new Map(divisions.map((one) => [one.code, one] as const));
}

describe('a place written by name', () => {
  const kb = { services: [], divisions: mapOf(SAME_NAME) };
  const said = (text: string, area?: string) => {
    const read = PLACE.read(text, { kb, area }, undefined);
    return 'fix' in read ? (read.what ?? '') + read.fix : read.value;
  };

  it.each([
    ['徐汇区徐家汇街道', '310104014'],
    ['上海市徐汇区徐家汇街道', '310104014'],
    ['西湖区徐家汇街道', '330106002'],
    ['家汇街道', '330106003'],
    ['上海市', '310000'],
  ])('%s is %s', (text, code) => expect(said(text)).toBe(code));

  it('that several have is the one of the sheet’s own district, else they are told by code', () => {
    expect(said('徐家汇街道', '310104')).toBe('310104014');
    expect(said('徐家汇街道', '330106')).toBe('330106002');
    expect(said('徐家汇街道')).toBe('叫“徐家汇街道”的地方有 2 个请写代码：310104014、330106002');
  });

  it.each(['长宁区徐家汇街道', '街道', '汇街道', ''])('%j is none', (text) => expect(said(text)).toContain('不是本站有的地方'));
});

it('thousands of cells take one look at all places, not one for each cell', () => {
  let looks = 0;
  class Counted extends Map<string, Division> {
    override values() {
      looks++;
      return super.values();
    }
  }
  const divisions = Object.freeze(new Counted(mapOf(SAME_NAME)));
  for (let cell = 0; cell < 5; cell++) PLACE.read('西湖区', { kb: { services: [], divisions }, area: undefined }, undefined);
  expect(looks).toBe(1);
});

it('a worker’s browser remembers as the build does: what it has is frozen, its places and records too', () => {
  const kb = deskContent();
  const { region, divisions, ...rest } = deskRegion(kb, '310000');
  const known = deskKnowledge({ region, divisions, ...rest }, deskArea(kb, STREET.slice(0, 6)));
  for (const part of [known, known.divisions, known.services, known.activities]) expect(Object.isFrozen(part)).toBe(true);
});
