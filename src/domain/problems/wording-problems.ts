/** Editorial checks on what a page says (content plan, part 3). */
import type { ProsePage } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import { claimsIn } from './claim.ts';
import type { Check } from './content-source.ts';
import { guardianRuleBreaches } from './guardian-rule.ts';
import { type Passage, passages } from './prose-walk.ts';
import { fieldName } from './record-name.ts';
import { suggestion } from './suggestion.ts';
import { WORDS_TO_AVOID } from './words-to-avoid.ts';

/** Rules that a page may be excepted from, in its front matter and with a reason. The guardian rule is not one of them. */
const EXCEPTABLE = ['claims', 'words'];

/** Checks typed numbers, claims, the guardian rule and words to avoid. */
export const wordingProblems: Check = (kb) =>
  kb.pages.flatMap((page) => {
    const said = passages(page.prose);
    const shown = [...frontTexts(page), ...said.map((passage) => ({ record: undefined, ...passage }))];
    return [
      ...exceptionRules(page),
      ...said.flatMap((passage) => [...typedNumbers(page, passage), ...guardianRule(page, passage)]),
      ...(excepted(page, 'claims') ? [] : shown.flatMap((passage) => claims(page, passage))),
      ...(excepted(page, 'words') ? [] : shown.flatMap((passage) => wordsToAvoid(page, passage))),
    ];
  });

/** A passage of the body, or a shown line of the front matter. */
interface Shown extends Passage {
  /** Field of the front matter; absent in the body. */
  readonly record?: string | undefined;
}

function frontTexts({ front }: ProsePage): Shown[] {
  const { title, shortTitle, summary } = front;
  const goals = 'goals' in front ? front.goals : [];
  return [
    { record: 'title', text: title, notToSay: false },
    { record: 'shortTitle', text: shortTitle ?? '', notToSay: false },
    { record: 'summary', text: summary, notToSay: false },
    ...goals.map((text, index) => ({ record: fieldName(['goals', index]), text, notToSay: false })),
  ];
}

function excepted({ front }: ProsePage, rule: string): boolean {
  return (front.exceptions ?? []).some((one) => one.rule === rule);
}

function exceptionRules({ file, front }: ProsePage): Problem[] {
  return (front.exceptions ?? []).flatMap(({ rule }, index) =>
    EXCEPTABLE.includes(rule)
      ? []
      : [
          {
            file,
            record: fieldName(['exceptions', index, 'rule']),
            what: `没有可以例外的规则 “${rule}”`,
            fix: suggestion(rule, EXCEPTABLE, `只能写：${EXCEPTABLE.join('、')}`),
          },
        ],
  );
}

/** Five digits and more, parted numbers, and the three-digit emergency numbers; amounts, years and articles are none. */
const TYPED_NUMBER =
  /(?<![\d０-９第.．])(?:[\d０-９]{3,5}[-－—–‐ ][\d０-９]{3,8}(?:[-－—–‐ ][\d０-９]{3,8})?|[\d０-９]{5,}|11[09]|120|１１[０９]|１２０)(?![\d０-９]|[.．][\d０-９]|\s*[万千百元人名个页字年月天次节条分秒小克毫升米厘公里斤岁倍%％台家所户件份平])/g;

function typedNumbers({ file }: ProsePage, { text }: Passage): Problem[] {
  return [...text.matchAll(TYPED_NUMBER)]
    .filter(([number]) => !/^(19|20)\d\d\D(19|20)\d\d$/.test(number))
    .map((match) => ({
      file,
      record: excerpt(text, match.index, match[0].length),
      what: `手写了像电话号码的数字 “${match[0]}”`,
      fix: `全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />`,
    }));
}

/** 不答应保密、不能替他保密、替他保密: advice about a child's secret, not a promise of a service. */
const ADVICE_ON_SECRETS =
  /(?:不|别|勿|没法|无法)(?:能|会|可以?|要|该|应该?|敢|得|再)?(?:答应|保证|承诺|许诺)?(?:替|帮|给|为|对)?(?:孩子|他|她|TA|你|您|任何人)?$|(?:替|帮|给|为|让|叫|逼|要|要求)(?:孩子|他|她|TA|同学|朋友|对方)$|(?:不答应|别答应|要求|求)(?:孩子|他|她|TA|您|你)?$/;

function claims({ file }: ProsePage, { text, record, notToSay }: Shown): Problem[] {
  if (notToSay) return [];
  return claimsIn(text)
    .filter(({ claim, at }) => claim !== '保密' || !ADVICE_ON_SECRETS.test(text.slice(0, at).trimEnd()))
    .map(({ claim, at }) => ({
      file,
      record: record ?? excerpt(text, at, claim.length),
      what: `写了 “${claim}”，未核实不得写`,
      fix: '删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由',
    }));
}

function guardianRule({ file }: ProsePage, { text, notToSay }: Passage): Problem[] {
  if (notToSay) return [];
  return guardianRuleBreaches(text).map(({ words, at }) => ({
    file,
    record: excerpt(text, at, words.length),
    what: `写了 “${words}”，同一段里没有例外`,
    fix: '在同一段补上：伤害来自监护人的，不先通知他，直接报警并报民政',
  }));
}

function wordsToAvoid({ file }: ProsePage, { text, record, notToSay }: Shown): Problem[] {
  if (notToSay) return [];
  return WORDS_TO_AVOID.flatMap(({ word, better }) =>
    [...text.matchAll(new RegExp(word, 'g'))].map((match) => ({
      file,
      record: record ?? excerpt(text, match.index, match[0].length),
      what: `用了要避免的话 “${match[0]}”`,
      fix: better === undefined ? '换一种说法，或只放在 “不要说” 一栏' : `可以写：${better}`,
    })),
  );
}

/** `正文 “……先陪着，再通知监护人和老师……”`: enough of the passage to find it. */
function excerpt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 10);
  const to = Math.min(text.length, at + length + 10);
  const cut = text.slice(from, to).replaceAll('\n', ' ');
  return `正文 “${from > 0 ? '……' : ''}${cut}${to < text.length ? '……' : ''}”`;
}
