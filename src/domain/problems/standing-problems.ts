import { NATION } from '../../model/fields.ts';
import type { Check } from './content-source.ts';
import { placed, problemAt } from './placed-record.ts';

/** Nation-wide public numbers with an official notice (DESIGN 3.2). */
const STANDING_NUMBERS = ['110', '119', '120', '12345', '12356'];

/** `standing` frees a record from every mark, so only the five public numbers have it. */
export const standingProblems: Check = (_kb, files) =>
  placed(files.services).flatMap((at) => {
    const { standing, phones, serves } = at.record;
    if (!standing) return [];
    const known = phones.length > 0 && phones.every(({ number }) => STANDING_NUMBERS.includes(number));
    if (known && serves.length === 1 && serves[0] === NATION) return [];
    return [
      problemAt(
        at,
        ['standing'],
        known ? '标了 standing，却不是只服务全国（serves 应为 ["000000"]）' : '标了 standing，却不是全国公用号码',
        `standing 只给全国的 ${STANDING_NUMBERS.join('、')}；其他号码请删去 standing`,
      ),
    ];
  });
