import { expect, test } from 'vitest';
import { oncePer, oncePerDay } from '../../src/domain/once-per.ts';

test('of what is frozen, the answer is worked out once', () => {
  let made = 0;
  const ask = oncePer(({ name }: { name: string }) => `${name} ${++made}`);
  const one = Object.freeze({ name: '甲' });
  const other = Object.freeze({ name: '乙' });
  expect([ask(one), ask(one), ask(other), ask(one)]).toEqual(['甲 1', '甲 1', '乙 2', '甲 1']);
});

test('what may still change is asked anew', () => {
  const ask = oncePer(({ name }: { name: string }) => name);
  const thing = { name: '甲' };
  expect(ask(thing)).toBe('甲');
  thing.name = '乙';
  expect(ask(thing)).toBe('乙');
});

test('another day is another answer', () => {
  let made = 0;
  const ask = oncePerDay((_thing: object, today: string) => `${today} ${++made}`);
  const thing = Object.freeze({});
  expect([ask(thing, '11-22'), ask(thing, '11-22'), ask(thing, '11-23')]).toEqual(['11-22 1', '11-22 1', '11-23 2']);
});
