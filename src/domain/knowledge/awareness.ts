/** The share of right answers of a class. The formula is this portal's own; no single child is counted or kept. */

/** Right answers to one question, counted over the class. */
export interface Count {
  /** Id of the question. */
  readonly id: string;
  /** How many answered right; `null`: not counted, the question is left out. */
  readonly right: number | null;
}

/** What a class knows. */
export interface Awareness {
  /** Right answers to all counted questions together. */
  readonly right: number;
  /** Answers due: slips × counted questions. An empty answer is one that is not right. */
  readonly due: number;
  /** Counted questions. */
  readonly questions: number;
  /** Right answers ÷ answers due × 100 with one decimal, never rounded up. */
  readonly percent: number;
}

/** With fewer slips a class value would tell what single children wrote. */
export const FEWEST_SLIPS = 5;

/** No class is larger; a slip of the finger is. */
export const MOST_SLIPS = 200;

/** The class's awareness from `slips` collected slips (or raised hands); `null` while there is nothing sound to tell. */
export function awareness(slips: number | null, counts: readonly Count[]): Awareness | null {
  const counted = counts.filter(({ right }) => right !== null);
  if (slips === null || counted.length === 0 || countProblem(slips, counts) !== null) return null;
  const right = counted.reduce((sum, one) => sum + one.right!, 0);
  const due = slips * counted.length;
  return { right, due, questions: counted.length, percent: Math.floor((right * 1000) / due) / 10 };
}

/** What is wrong with the numbers, in a sentence for the teacher; `null`: nothing. `counts` are in the order of the paper. */
export function countProblem(slips: number | null, counts: readonly Count[]): string | null {
  const wanting = counts.every(({ right }) => right === null);
  if (slips === null) return wanting ? null : '先写一共收到几张（举手时写在场几个人）。';
  if (!Number.isInteger(slips) || slips < FEWEST_SLIPS || slips > MOST_SLIPS) {
    return slips >= 0 && slips < FEWEST_SLIPS
      ? `不到 ${FEWEST_SLIPS} 个人，不算：人太少，看得出是谁答的。`
      : `一共几张，写 ${FEWEST_SLIPS} 到 ${MOST_SLIPS} 的整数。`;
  }
  const odd = counts.findIndex(({ right }) => right !== null && (!Number.isInteger(right) || right < 0 || right > slips));
  return odd < 0 ? null : `第 ${odd + 1} 题写的是 ${counts[odd]!.right}，应是 0 到 ${slips} 的整数。`;
}

/** Ids of the counted questions that fewest answered right, at most `most`, weakest first; those that all knew are none. */
export function weakest(slips: number, counts: readonly Count[], most: number): string[] {
  return counts
    .filter(({ right }) => right !== null && right < slips)
    .sort((a, b) => a.right! - b.right!)
    .slice(0, most)
    .map(({ id }) => id);
}
