/** Words that hurt or mislead (content plan 3.9), with the better word where the plan gives one. */
import type { WordingRule } from './rule.ts';
import { listedWords, toBeSaid, type ListedWord } from './word-list.ts';

const WORDS: readonly ListedWord[] = [
  { word: /别想太多/ },
  { word: /想开点/ },
  { word: /坚强点/ },
  { word: /男孩子不许哭/ },
  { word: /都是为你好/ },
  { word: /不打不成器/ },
  { word: /棍棒底下出孝子/ },
  { word: /问题学生/, better: '孩子；困境儿童' },
  { word: /(?<![偏误落时温])差生(?![活命长])/, better: '孩子' },
  { word: /不正常/, better: '需要请医生看一看' },
  // 家里有病人、有病历 speak of illness, not at somebody.
  { word: /有病(?![人历假床房友因])/, better: '需要请医生看一看' },
  { word: /神经病/, better: '精神科' },
  { word: /矫情/ },
  { word: /博关注/ },
  { word: /根治/ },
  { word: /治愈率/ },
  { word: /保证好/ },
  { word: /百分百|百分之百/ },
  { word: /戒网瘾训练营/, better: '网络沉迷、用网失控' },
  { word: /缺爱(?![好心])/ },
  { word: /原生家庭害了/ },
  { word: /自杀成功/, better: '自杀死亡' },
  { word: /自杀未遂|未遂自杀/, better: '尝试自杀' },
  { word: /轻生/, better: '有自杀念头' },
  { word: /解脱/ },
  { word: /一了百了/ },
  { word: /受害者有错/ },
  { word: /为什么不早说/ },
  { word: /你惹(他|她|人家)了吗/ },
];

/** Words to avoid; they may stand in the column of what not to say. */
export const wordsToAvoid: WordingRule = {
  slug: 'words',
  mayBeExcepted: true,
  breaches: listedWords(WORDS, toBeSaid, (word, better) => ({
    what: `用了要避免的话 “${word}”`,
    fix: better === undefined ? '换一种说法，或只放在 “不要说” 一栏' : `可以写：${better}`,
  })),
};
