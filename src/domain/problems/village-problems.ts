import { isStreetCode } from '../divisions.ts';
import type { Check } from './content-source.ts';
import { suggestion } from './suggestion.ts';

/** Villages and communities stand under a street or town that exists. */
export const villageProblems: Check = (kb, files) =>
  files.villages.flatMap(({ file, data }) =>
    Object.keys(data)
      .filter((code) => !isStreetCode(code) || !kb.divisions.has(code))
      .map((code) => ({
        file,
        record: `“${code}”`,
        what: isStreetCode(code) ? `没有代码是 “${code}” 的街道或乡镇` : `“${code}” 不是街道或乡镇的代码（9 位）`,
        fix: suggestion(code, [...kb.divisions.keys()].filter(isStreetCode), '先在 divisions 里补上，或改正代码'),
      })),
  );
