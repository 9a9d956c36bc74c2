/** Lines on first aid, evidence or medicine that the plan marks 〔核〕 do not ship until they have a source. */
import type { EditorialRule } from './rule.ts';

const MARK = /〔核〕|【核】|（核）|\[核\]/g;

/** No line that still waits for its source. */
export const unsourcedLines: EditorialRule = {
  slug: 'unsourced',
  mayBeExcepted: false,
  breaches: ({ shown }) =>
    shown.flatMap((said) =>
      [...said.text.matchAll(MARK)].map((match) => ({
        in: said,
        at: match.index,
        length: match[0].length,
        what: '这一句还标着 “核”，没有来源',
        fix: '找到来源再写，或删去这一句；急救只写：按电话里的指导做',
      })),
    ),
};
