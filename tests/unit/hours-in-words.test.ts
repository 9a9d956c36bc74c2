import { describe, expect, it } from 'vitest';
import { hoursInWords } from '../../src/domain/hours-in-words.ts';
import { WEEKDAYS, type Hours } from '../../src/model/service.ts';

type Rule = NonNullable<Hours['rules']>[number];
const rule = (days: Rule['days'], open: string, close: string): Rule => ({ days, open, close });
const workdays: Rule['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];

describe('hours as a reader reads them', () => {
  it.each<[string, Hours | undefined, string]>([
    ['nothing known', undefined, ''],
    ['nothing known but the holidays', { holidays: 'unknown' }, ''],
    [
      'mornings and afternoons',
      { rules: [rule(workdays, '08:30', '11:30'), rule(workdays, '13:30', '17:00')], holidays: 'closed' },
      '周一至周五 8:30—11:30、13:30—17:00；节假日休息',
    ],
    ['every day', { rules: [rule([...WEEKDAYS], '08:00', '22:00')], holidays: 'open' }, '每天 8:00—22:00；节假日照常'],
    ['day and night', { rules: [rule([...WEEKDAYS], '00:00', '24:00')], holidays: 'open' }, '每天 全天；节假日照常'],
    [
      'two days are named, not joined by 至',
      { rules: [rule(['sat', 'sun'], '09:00', '16:00')], holidays: 'unknown' },
      '周六、周日 9:00—16:00',
    ],
    [
      'days written out of order',
      { rules: [rule(['wed', 'mon', 'tue', 'sat'], '10:00', '24:00')], holidays: 'unknown' },
      '周一至周三、周六 10:00—24:00',
    ],
    ['the same day twice', { rules: [rule(['mon', 'mon'], '10:00', '12:00')], holidays: 'unknown' }, '周一 10:00—12:00'],
    [
      'other hours at weekends',
      { rules: [rule(workdays, '09:00', '17:00'), rule(['sat'], '09:00', '12:00')], holidays: 'unknown' },
      '周一至周五 9:00—17:00，周六 9:00—12:00',
    ],
    ['a note alone', { note: '各地时间不同', holidays: 'unknown' }, '各地时间不同'],
    [
      'rules and a note',
      { rules: [rule(['mon'], '09:00', '17:00')], note: '中午不休息', holidays: 'closed' },
      '周一 9:00—17:00；中午不休息；节假日休息',
    ],
  ])('%s', (_case, hours, words) => expect(hoursInWords(hours)).toBe(words));
});
