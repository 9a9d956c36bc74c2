import { describe, expect, it } from 'vitest';
import type { HandbookEntry } from '../../src/domain/handbook/handbook.ts';
import { largePrint } from '../../src/domain/prints/large-print.ts';
import { crowded, empty } from './print/handbooks.ts';
import { rich } from './print/rich-handbook.ts';

const places = (count: number, scope: (index: number) => string): HandbookEntry[] =>
  Array.from({ length: count }, (_, index) => ({ ...rich.places.entries[0]!, id: `p-${index}`, scope: scope(index) }));

const block = (entries: readonly HandbookEntry[]) => largePrint({ ...rich, places: { ...rich.places, entries } }).places;

describe('largePrint', () => {
  it('keeps hotlines among the key numbers however many places there are, and takes no more than the sheet holds', () => {
    const { hotlines, nearby, writeIns } = largePrint(crowded).key;
    expect(hotlines.length).toBeGreaterThanOrEqual(3);
    expect(nearby[0]?.kind).toBe('未成年人保护工作站');
    expect(hotlines.length + nearby.length + writeIns.length).toBe(7);
  });

  it('leaves lines for the places without which no list is complete', () => {
    const { nearby, writeIns } = largePrint(empty).key;
    expect(nearby).toEqual([]);
    expect(writeIns.map(({ label }) => label)).toEqual(['未成年人保护工作站', '社区卫生服务中心（站）']);
  });

  it('tells a short list in full and a long one briefly, and says so', () => {
    const few = block(rich.places.entries);
    expect(few.groups.flatMap(({ entries }) => entries)).toEqual(rich.places.entries);
    expect(few.note).toBe('');
    const many = block(places(41, () => '本街道'));
    expect(many.note).toContain('一共 41 处');
    expect(many.groups[0]!.entries[0]).toMatchObject({
      ...{ does: '', tags: [], notes: [] },
      address: '南城区银杏路 18 号二楼',
      hours: '周一至周五 9:00—17:00，节假日另行通知',
    });
  });

  it('puts a longer list under the names of those it serves, if it is in that order', () => {
    const titles = (entries: readonly HandbookEntry[]) => block(entries).groups.map(({ title }) => title);
    expect(titles(places(9, (index) => (index < 4 ? '银杏街道' : '南城区')))).toEqual(['银杏街道', '南城区']);
    expect(titles(places(9, (index) => ['银杏街道', '南城区'][index % 2]!))).toEqual(['']);
    expect(titles(places(8, (index) => (index < 4 ? '银杏街道' : '南城区')))).toEqual(['']);
  });

  it('counts what was checked and what was not, in the words that stand beside the entries', () => {
    expect(largePrint(rich).provenance.counts).toEqual([
      '全国公用号码：1 条',
      '已核实：7 条',
      '核实过，已满一年：1 条',
      '尚未电话核实：5 条',
    ]);
  });

  it('binds two articles at most', () => {
    expect(largePrint({ ...rich, guides: [...rich.guides, ...rich.guides] }).guides).toHaveLength(2);
  });
});
