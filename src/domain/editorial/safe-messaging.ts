/**
 * Suicide and self-harm (content plan 3.4): no method, tool, place or note; no drama; hazards are named to adults only,
 * and only as far as locking them away.
 */
import type { Breach, EditorialRule, WordingRule } from './rule.ts';
import { listedWords, type ListedWord } from './word-list.ts';

/** Never said, not even as an example of what not to say. */
const NEVER: readonly ListedWord[] = [
  { word: /割腕|割手|划手臂|割脉|上吊|吊死|烧炭|服毒|喝农药|吞药|安眠药|跳楼|跳河|跳桥|卧轨|投河/, better: '伤害自己' },
  { word: /遗书|绝笔|遗言/ },
  { word: /自杀潮|为情自杀|为分自杀|殉情/ },
  { word: /刀片|美工刀|绳索/, better: '尖锐物品、危险的东西' },
];

/** What adults are asked to lock away; a child must not read it as a list. */
const HAZARD = /农药|药品|药片|尖锐|刀具|剪刀/g;

const TITLE_WORD = /自杀|自伤|自尽/;

/** What is never said anywhere: in a page, on a slide, in a letter. */
export const neverSaid: WordingRule = {
  slug: 'safe-messaging',
  mayBeExcepted: false,
  breaches: listedWords(
    NEVER,
    ({ shown }) => shown,
    (word, better) => ({
      what: `写了 “${word}”：自杀、自伤的方式、工具、地点和遗言都不写`,
      fix: better === undefined ? '删去' : `只写到：${better}`,
    }),
  ),
};

/** The safe-messaging rules. */
export const safeMessaging: EditorialRule = {
  slug: 'safe-messaging',
  mayBeExcepted: false,
  breaches: (read, background) => [
    ...neverSaid.breaches(read, background),
    ...read.body
      .filter(({ forChild }) => forChild)
      .flatMap((said): Breach[] =>
        [...said.text.matchAll(HAZARD)].map((match) => ({
          in: said,
          at: match.index,
          length: match[0].length,
          what: `写给孩子的话里有 “${match[0]}”`,
          fix: '危险物只写在给大人的段落里：药品、农药、尖锐物品收好锁好',
        })),
      ),
    ...read.shown
      .filter(({ as, text }) => as === 'line' && TITLE_WORD.test(text))
      .map((said): Breach => ({
        in: said,
        at: said.text.search(TITLE_WORD),
        length: 2,
        what: '标题或摘要里有 “自杀” “自伤”',
        fix: '用孩子的原话或中性的说法，例如：TA说不想活了',
      })),
  ],
};
