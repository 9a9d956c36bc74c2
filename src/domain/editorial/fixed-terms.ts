/** One word for one thing (content plan 3.8), the one that labels nobody. */
import type { WordingRule } from './rule.ts';
import { listedWords, toBeSaid, type ListedWord } from './word-list.ts';

const TERMS: readonly ListedWord[] = [
  { word: /自闭(?:症|儿)?/, better: '孤独症' },
  { word: /霸凌/, better: '学生欺凌、欺凌' },
  { word: /戒网瘾|网瘾/, better: '网络沉迷、放不下手机' },
  { word: /自残/, better: '自伤、伤害自己' },
  { word: /寻短见|想不开/, better: '有自杀念头、不想活' },
  { word: /患儿|问题儿童|熊孩子|留守娃|可怜的孩子/, better: '孩子' },
  { word: /残废|傻子|疯子/, better: '残疾孩子；有精神疾病的人' },
  { word: /疯人院/, better: '精神科' },
  { word: /儿童专干|儿童委员/, better: '儿童主任（村居）；儿童督导员（乡镇街道）' },
  { word: /代养人|托管人/, better: '被委托人' },
];

/** Fixed terms; other words for the same thing belong into `aliases`, where searches find them. */
export const fixedTerms: WordingRule = {
  slug: 'terms',
  mayBeExcepted: true,
  breaches: listedWords(TERMS, toBeSaid, (word, better) => ({
    what: `写了 “${word}”，本站不用这个说法`,
    fix: `改成：${better}；别人会搜的说法写进 aliases`,
  })),
};
