import { isStreetCode } from '../divisions.ts';
import type { Check } from './content-source.ts';
import { suggestion } from './suggestion.ts';

/** A street's edition data belong to a street that exists, in the file of its code. */
export const editionProblems: Check = (kb, files) =>
  files.editions.flatMap(({ file, code, data: { street } }) => {
    const record = 'street';
    if (street !== code) return [{ file, record, what: `写的是 “${street}”，文件却是 ${code}.json`, fix: '两者写成一样' }];
    if (!isStreetCode(street)) return [{ file, record, what: `“${street}” 不是街道或乡镇的代码`, fix: '请写 9 位代码' }];
    if (kb.divisions.has(street)) return [];
    const fix = suggestion(street, [...kb.divisions.keys()].filter(isStreetCode), '检查代码');
    return [{ file, record, what: `没有代码是 “${street}” 的街道或乡镇`, fix }];
  });
