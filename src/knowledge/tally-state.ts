/** What the teacher has counted so far. It lives as long as the page: nothing is stored, nothing is sent. */
import type { Count } from '../domain/knowledge/awareness.ts';
import type { Round } from '../domain/knowledge/class-result.ts';
import type { TallyChoice, TallySheet } from '../domain/knowledge/knowledge-page.ts';

/** 0 is the round before, 1 the round after. */
export type RoundNumber = 0 | 1;

/** The counts of one choice of sheets. */
export class TallyState {
  /** What is counted. */
  readonly choice: TallyChoice;
  private readonly slips: [number | null, number | null] = [null, null];
  private readonly counts: readonly [Map<string, number>, Map<string, number>] = [new Map(), new Map()];

  constructor(choice: TallyChoice) {
    this.choice = choice;
  }

  /** The sheet of a round. */
  sheet(round: RoundNumber): TallySheet {
    return this.choice.sheets[round];
  }

  /** A round as the domain takes it. */
  round(round: RoundNumber): Round {
    const counts = this.sheet(round).questions.map(({ id }): Count => ({ id, right: this.right(round, id) }));
    return { slips: this.slips[round], counts };
  }

  /** Right answers counted for a question; `null`: none yet. */
  right(round: RoundNumber, id: string): number | null {
    return this.counts[round].get(id) ?? null;
  }

  /** Notes how many slips there are; `null` takes the number back. */
  setSlips(round: RoundNumber, slips: number | null): void {
    this.slips[round] = slips;
  }

  /** Notes how many answered a question right; `null` takes the number back. */
  setRight(round: RoundNumber, id: string, right: number | null): void {
    if (right === null) this.counts[round].delete(id);
    else this.counts[round].set(id, right);
  }
}

/** The whole number that somebody typed, full-width digits too; `null` when the field is empty, `NaN` when it is no number. */
export function typedCount(typed: string): number | null {
  const words = typed.normalize('NFKC').trim();
  if (words === '') return null;
  return /^\d{1,6}$/.test(words) ? Number(words) : NaN;
}
