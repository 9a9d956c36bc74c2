/** The cell of weekly hours. Words beside the rules and what holds on holidays have cells of their own. */
import type { Hours } from '../../../model/service.ts';
import { hoursInWords } from '../../hours-in-words.ts';
import type { Cell } from './cell.ts';
import { choice } from './choice-cells.ts';
import { isHours, misreadHours, readHoursWithNote, type HoursSaid } from './read-hours.ts';

const FORM = '请写成 周一至周五 8:30-11:30、13:30-17:00，周六 9:00-12:00 这样的形式；说不成这样的，写在「时间备注」里';

/** Weekly hours: `周一至周五 8:30—17:00，周六 9:00—12:00`. */
export const WEEKLY: Cell<HoursSaid> = {
  write: ({ rules }) => hoursInWords(rules && { rules, holidays: 'unknown' }),
  read: (text) => {
    const said = readHoursWithNote(text);
    return isHours(said) ? { value: said } : misreadHours(said, FORM);
  },
};

/** What holds on statutory holidays. */
export const ON_HOLIDAYS: Cell<Hours['holidays']> = choice({ open: '照常', closed: '休息', unknown: '不清楚' });
