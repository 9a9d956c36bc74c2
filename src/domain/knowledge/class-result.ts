/** What a class is told of its two rounds: shares, the change between them, the weakest questions. No single child is in it. */
import { awareness, weakest, type Awareness, type Count } from './awareness.ts';

/** A round of counting. */
export interface Round {
  /** Slips collected, or children present; `null`: not written yet. */
  readonly slips: number | null;
  /** Counts in the order of its sheet. */
  readonly counts: readonly Count[];
}

/** The result of a class. */
export interface ClassResult {
  /** Before and after; `null`: not counted. */
  readonly rounds: readonly [Awareness | null, Awareness | null];
  /** Percentage points from before to after, with a sign: `+12.5`, `−3`, `0`; `null` when a round is missing. */
  readonly change: string | null;
  /** What to bear in mind when comparing; empty when nothing is amiss. */
  readonly caution: string;
  /** One sentence for each target. */
  readonly targets: readonly string[];
  /** Ids of the questions to teach once more, from the latest round. */
  readonly weakest: readonly string[];
}

/** Questions to teach once more. */
const WEAKEST = 3;

/** The result of two rounds; `null` while neither has a share. `targets` are the documents' own (see `awarenessTargets`). */
export function classResult(
  before: Round,
  after: Round,
  targets: readonly { readonly region: string; readonly percent: number }[],
): ClassResult | null {
  const rounds = [awareness(before.slips, before.counts), awareness(after.slips, after.counts)] as const;
  const [first, second] = rounds;
  const latest = second ?? first;
  if (!latest) return null;
  const last = second ? after : before;
  return {
    rounds,
    change: first && second ? signed(Math.round((second.percent - first.percent) * 10) / 10) : null,
    caution: first && second ? cautionOf(before, after) : '',
    targets: targets.map(({ region, percent }) => targetSentence(latest, region, percent)),
    weakest: weakest(last.slips!, last.counts, WEAKEST),
  };
}

/** The share reaches the target by whole answers, not by a rounded figure. */
function targetSentence({ right, due, percent }: Awareness, region: string, target: number): string {
  if (right * 100 >= target * due) return `${percent}%，到了${region}文件写的 ${target}%。知道的，也请常常用上。`;
  return `${percent}%，还不到${region}文件写的 ${target}%。知道哪里要补，就是今天的收获。`;
}

function cautionOf(before: Round, after: Round): string {
  const ids = ({ counts }: Round) =>
    counts
      .filter(({ right }) => right !== null)
      .map(({ id }) => id)
      .sort()
      .join();
  const notes = [
    ids(before) !== ids(after) && '两次数的题不全一样，比的时候当心。',
    before.slips !== after.slips && '两次的人数不一样，变化里也有这个缘故。',
  ];
  return notes.filter(Boolean).join('');
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}
