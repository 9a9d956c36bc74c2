/** 24小时, 免费, 保密: only a confirmed record may promise these. */
import { claimsIn } from '../problems/claim.ts';
import type { EditorialRule } from './rule.ts';

/** 不答应保密、不能替他保密、替他保密: advice about a child's secret, not a promise of a service. */
const ADVICE_ON_SECRETS =
  /(?:不|别|勿|没法|无法)(?:能|会|可以?|要|该|应该?|敢|得|再)?(?:答应|保证|承诺|许诺)?(?:替|帮|给|为|对)?(?:孩子|他|她|TA|你|您|任何人)?$|(?:替|帮|给|为|让|叫|逼|要|要求)(?:孩子|他|她|TA|同学|朋友|对方)$|(?:不答应|别答应|要求|求)(?:孩子|他|她|TA|您|你)?$/;

/** No promise about a service. */
export const serviceClaims: EditorialRule = {
  slug: 'claims',
  mayBeExcepted: true,
  breaches: ({ shown }) =>
    shown
      .filter(({ notToSay }) => !notToSay)
      .flatMap((said) =>
        claimsIn(said.text)
          .filter(({ claim, at }) => claim !== '保密' || !ADVICE_ON_SECRETS.test(said.text.slice(0, at).trimEnd()))
          .map(({ claim, at }) => ({
            in: said,
            at,
            length: claim.length,
            what: `写了 “${claim}”，未核实不得写`,
            fix: '删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由',
          })),
      ),
};
