/** Whoever is asked to tell a guardian is told, in the same breath, that the guardian may be the abuser. */
import { guardianRuleBreaches } from '../problems/guardian-rule.ts';
import type { EditorialRule } from './rule.ts';

/** The guardian rule. */
export const guardianException: EditorialRule = {
  slug: 'guardian',
  mayBeExcepted: false,
  breaches: ({ body }) =>
    body
      .filter(({ notToSay }) => !notToSay)
      .flatMap((said) =>
        guardianRuleBreaches(said.text).map(({ words, at }) => ({
          in: said,
          at,
          length: words.length,
          what: `写了 “${words}”，同一段里没有例外`,
          fix: '在同一段补上：伤害来自监护人的，不先通知他，直接报警并报民政',
        })),
      ),
};
