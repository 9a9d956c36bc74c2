/** Words of offices and textbooks that a page for carers explains where it first uses them. */
import { isForCarers, type EditorialRule } from './rule.ts';

const JARGON =
  /共情|依恋|应激|躯体化|认知行为|干预|赋能|安全型|内驱力|边界感|延迟满足|正强化|负强化|脱敏|监护缺失|联动|闭环|主体责任|心理韧性|抗逆力/g;

/** How a sentence explains a word: brackets right after it, or 就是、意思是. */
const EXPLAINED = /^[”》]?(?:（|，?(?:也)?就是|，?意思是|，?说的是)/;

/** Jargon explained at first use. */
export const jargon: EditorialRule = {
  slug: 'jargon',
  mayBeExcepted: true,
  breaches: ({ page, body }, { kb }) => {
    if (!isForCarers(page)) return [];
    const known = new Set(kb.glossary.map(({ term }) => term));
    const met = new Set<string>();
    return body
      .filter(({ notToSay }) => !notToSay)
      .flatMap((said) =>
        [...said.text.matchAll(JARGON)]
          .filter(([word]) => !met.has(word) && Boolean(met.add(word)))
          .filter((match) => !known.has(match[0]) && !EXPLAINED.test(said.text.slice(match.index + match[0].length)))
          .map((match) => ({
            in: said,
            at: match.index,
            length: match[0].length,
            what: `“${match[0]}” 第一次出现，没有解释`,
            fix: '换成家里人说的话，或在后面用括号解释一句；也可以收进名词解释',
          })),
      );
  },
};
