import { describe, expect, it } from 'vitest';
import {
  GAP_HEIGHT,
  lineHeight,
  LIST_HEIGHT,
  listHeight,
  SETTINGS,
  SMALLEST,
  type PosterLine,
} from '../../src/domain/prints/poster-fit.ts';
import { poster } from '../../src/domain/prints/poster.ts';
import { crowded, empty, long } from './print/handbooks.ts';
import { rich } from './print/rich-handbook.ts';

describe('poster', () => {
  it.each([
    ['finished', rich],
    ['empty', empty],
    ['long-winded', long],
    ['crowded', crowded],
  ])('takes no more of a %s street than there is room for', (_, book) => {
    const { hotlines, nearby, gaps, settings } = poster(book);
    expect(listHeight(hotlines, settings.hotlines)).toBeLessThanOrEqual(LIST_HEIGHT);
    expect(listHeight(nearby, settings.nearby) + gaps.length * GAP_HEIGHT).toBeLessThanOrEqual(LIST_HEIGHT);
  });

  it('sets few lines large and many small', () => {
    const few = { ...empty, hotlines: { ...rich.hotlines, entries: rich.hotlines.entries.slice(0, 3) } };
    expect(poster(few).settings.hotlines).toEqual(SETTINGS[0]);
    expect(poster(crowded).settings).toEqual({ hotlines: SMALLEST, nearby: SMALLEST });
  });

  it('sets neither list much larger than the other', () => {
    const { hotlines, nearby } = poster({ ...crowded, hotlines: rich.hotlines }).settings;
    expect(nearby).toEqual(SMALLEST);
    expect(hotlines.scale).toBe(1.3);
  });

  it('keeps the order of the book and says when there is more', () => {
    const { hotlines, nearby, more } = poster(crowded);
    const inBook = crowded.hotlines.entries.filter(({ phones }) => phones.length > 0).map(({ id }) => id);
    expect(hotlines.map(({ id }) => id)).toEqual(inBook.slice(0, hotlines.length));
    expect(hotlines.length).toBeGreaterThanOrEqual(4);
    expect(nearby.length).toBeGreaterThanOrEqual(3);
    expect(more).toBe(true);
    expect(poster(empty).more).toBe(false);
  });

  it('prints only numbers of the book, each with its trust, and none twice', () => {
    const { emergency, hotlines, nearby } = poster(rich);
    const entries = [rich.hotlines, rich.places, rich.medical].flatMap((block) => block.entries);
    for (const { id, number, trust } of [...hotlines, ...nearby]) {
      const entry = entries.find((one) => one.id === id)!;
      expect(entry.phones[0]!.number).toBe(number);
      expect(entry.mark.trust).toBe(trust);
    }
    const numbers = [...emergency, ...hotlines, ...nearby].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('leaves lines for what is missing, the protection station and the health centre first', () => {
    const { gaps } = poster(empty);
    expect(gaps.map(({ label }) => label)).toEqual(['未成年人保护工作站', '社区卫生服务中心', '最近的医院急诊']);
  });

  it('has lines for the people of the street, not for those of one family', () => {
    expect(poster(rich).people.map(({ label }) => label)).toEqual(['儿童主任', '村（居）委会']);
  });

  it('never gives a line of a long name less height than a short one', () => {
    const line = (name: string): PosterLine => ({ id: 'x', name, number: '12355', details: [], trust: 'standing' });
    for (const at of SETTINGS) expect(lineHeight(line('很长'.repeat(20)), at)).toBeGreaterThan(lineHeight(line('短'), at));
  });
});
