import { NATION } from '../../model/fields.ts';
import { STRIP_NUMBERS } from '../emergency-lines.ts';
import { lineOf } from '../lines.ts';
import type { Check } from './content-source.ts';

/** The lines of the emergency strip are in the data. */
export const stripProblems: Check = (kb) =>
  STRIP_NUMBERS.filter((n) => !lineOf(kb, { n })).map((n) => ({
    file: `content/services/${NATION}.json`,
    record: '',
    what: `没有 ${n}`,
    fix: '每一页、每一份印刷品上都有这个号码，请把这一条补回来',
  }));
