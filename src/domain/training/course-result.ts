/** How a staff course is judged. The package for learning platforms counts in the same way, in its own script. */

/** The result of one who has answered every question. */
export interface CourseResult {
  /** Share of right answers in whole per cent, rounded down: what is not reached is not shown as reached. */
  readonly percent: number;
  /** Whether it reaches the pass mark. */
  readonly passed: boolean;
}

/** The fewest right answers of `total` that reach `passMark` per cent. */
export function rightAnswersNeeded(total: number, passMark: number): number {
  return Math.ceil((total * passMark) / 100);
}

/** The result of `right` answers of `total`; with no question nobody passes. */
export function courseResult(right: number, total: number, passMark: number): CourseResult {
  const percent = total === 0 ? 0 : Math.floor((100 * right) / total);
  return { percent, passed: percent >= passMark };
}
