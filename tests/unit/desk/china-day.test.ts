import { expect, it } from 'vitest';
import { chinaDay } from '../../../src/worker-desk/china-day.ts';

const at = (moment: string) => Date.parse(`${moment}+08:00`);

it('a sheet is judged by the day in China', () => {
  expect(chinaDay('2026-11-22', at('2026-12-05T00:10:00'))).toBe('2026-12-05');
  expect(chinaDay('2026-11-22', at('2026-12-05T23:50:00'))).toBe('2026-12-05');
});

it.each(['2009-01-01T08:00:00', '2026-11-21T23:59:00'])('a clock at %s is not believed on a website made later', (moment) =>
  expect(chinaDay('2026-11-22', at(moment))).toBe('2026-11-22'),
);
