import { describe, expect, it } from 'vitest';
import { emergencyLines } from '../../src/domain/emergency-lines.ts';
import { linesNamed } from '../../src/domain/lines-named.ts';
import { lineOf, numberOf } from '../../src/domain/lines.ts';
import { spokenNumber, telHref } from '../../src/domain/phone-words.ts';
import { aKnowledgeBase, aLine, aService } from './builders.ts';
import { prose } from './page-builders.ts';

const kb = aKnowledgeBase({
  services: {
    '310104': [
      aService({ id: 'local-12356', phones: [{ number: '12356' }] }),
      aService({ id: 'two', phones: [{ number: '021-64387250' }, { number: '962525' }] }),
    ],
    '000000': [
      aLine('12356'),
      aLine('12355'),
      aLine('12338'),
      aLine('110'),
      aLine('120'),
      aLine('400-161-9995', { id: 'hope', phones: [{ number: '110119' }, { number: '400-161-9995' }] }),
    ],
  },
});

describe('a telephone named in prose', () => {
  it('by number means the national record, never a local one with the same number', () =>
    expect(lineOf(kb, { n: '12356' })?.id).toBe('n-12356'));
  it('is found by any of the record’s numbers', () => expect(lineOf(kb, { n: '400-161-9995' })?.id).toBe('hope'));
  it('by number never means a regional line', () => expect(lineOf(kb, { n: '962525' })).toBeUndefined());
  it('by id means that record and prints its first number', () => {
    expect(lineOf(kb, { id: 'two' })?.id).toBe('two');
    expect(numberOf(kb, { id: 'two' })).toBe('021-64387250');
  });
  it('an id that is unknown stops the build instead of printing nothing', () => {
    expect(() => numberOf(kb, { id: 'nowhere' })).toThrow('没有 id 为 “nowhere” 的电话');
  });
  it('the emergency strip is made of lines that the data hold, and says so when one is gone', () => {
    expect(emergencyLines(kb).map(({ number }) => number)).toEqual(['110', '120', '12356']);
    expect(() => emergencyLines({ services: [] })).toThrow('没有号码是 “110” 的全国热线');
  });
  it('lines of a page come once each in reading order, those of a standard box included', () => {
    const page = prose(
      '打 <Tel n="12356" />。\n\n- <Tel id="two" />\n- 再打 **<Tel n="12356" />**\n\n<CrisisBox level="green" />',
    );
    expect(linesNamed(kb, page).map(({ id }) => id)).toEqual(['n-12356', 'two', 'n-12355', 'n-12338', 'n-110', 'n-120']);
  });
});

describe('numbers as links and as read aloud', () => {
  it.each([
    ['021-64387250', 'tel:02164387250'],
    ['021-64387250转2', 'tel:02164387250'],
    ['400-161-9995', 'tel:4001619995'],
    ['12356', 'tel:12356'],
  ])('%s dials %s', (number, href) => expect(telHref(number)).toBe(href));
  it.each([
    ['021-64387250', '021-6438 7250'],
    ['0771-3290001', '0771-3290001'],
    ['021-64387250转2', '021-6438 7250转2'],
    ['12356', '12356'],
  ])('%s is set as %s', (number, set) => expect(spokenNumber(number)).toBe(set));
});
