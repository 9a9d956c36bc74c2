/** No page makes a diagnosis or names a drug (content plan 3.3): both are a psychiatrist's. */
import type { WordingRule } from './rule.ts';
import { listedWords, toBeSaid, type ListedWord } from './word-list.ts';

const DISEASE =
  '(?:抑郁症|焦虑症|多动症|躁郁症|双相(?:情感)?障碍|精神分裂症?|强迫症|恐惧症|厌食症|暴食症|创伤后应激障碍|对立违抗)';

/** 这是抑郁症, 得了焦虑症; not 是不是抑郁症由医生判断, not 不等于多动症. */
const DIAGNOSES: readonly ListedWord[] = [
  {
    word: new RegExp(`(?<!不|是不|算不|不一定|不等于)(?:就是|这是|那是|属于|得了|患了|患有|确诊为?|有了)${DISEASE}`),
    better: '可能是在难受；需要请医生看一看',
  },
  { word: new RegExp(`${DISEASE}(?:孩子|儿童|学生|患者)`), better: '需要多一些照顾的孩子' },
];

const DRUGS: readonly ListedWord[] = [
  {
    word: /舍曲林|氟西汀|帕罗西汀|西酞普兰|氟伏沙明|文拉法辛|米氮平|哌甲酯|专注达|择思达|托莫西汀|阿立哌唑|利培酮|奥氮平|喹硫平|氯氮平|碳酸锂|丙戊酸|阿普唑仑|劳拉西泮|氯硝西泮|地西泮|佐匹克隆|唑吡坦|百忧解|左洛复|褪黑素/,
  },
  { word: /\d+\s*(?:毫克|mg|片)(?![区面头])/ },
];

/** No diagnosis. */
export const noDiagnosis: WordingRule = {
  slug: 'diagnosis',
  mayBeExcepted: true,
  breaches: listedWords(DIAGNOSES, toBeSaid, (word, better) => ({
    what: `“${word}” 像是在下诊断`,
    fix: `改成：${better}；诊断由精神科医生作出`,
  })),
};

/** No drug names and no doses. */
export const noDrugs: WordingRule = {
  slug: 'drugs',
  mayBeExcepted: false,
  breaches: listedWords(
    DRUGS,
    ({ shown }) => shown,
    (word) => ({ what: `写了药名或剂量 “${word}”`, fix: '只写：遵医嘱，不自行加减停，由大人保管' }),
  ),
};
