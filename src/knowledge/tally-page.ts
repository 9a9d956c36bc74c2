/** The tally of the knowledge meter: counts in, class value out. Nothing leaves the page, nothing outlives it. */
import { countProblem } from '../domain/knowledge/awareness.ts';
import type { AwarenessTarget } from '../domain/knowledge/awareness-target.ts';
import { classResult } from '../domain/knowledge/class-result.ts';
import type { TallyChoice } from '../domain/knowledge/knowledge-page.ts';
import { showTallyList } from './tally-list.ts';
import { showTallyResult } from './tally-result.ts';
import { TallyState, typedCount, type RoundNumber } from './tally-state.ts';

/** What the page hands over in its data block. */
export interface TallyData {
  /** What can be counted. */
  readonly choices: readonly TallyChoice[];
  /** The targets of the documents. */
  readonly targets: readonly Pick<AwarenessTarget, 'region' | 'percent'>[];
}

/** Value of the root's `data-print` while only the result is printed. */
const RESULT_ONLY = 'class-result';

/** Wires the tally of `document`, if it has one, and shows it. */
export function startTally(document: Document): void {
  const box = document.querySelector<HTMLElement>('#tally');
  const data = document.querySelector('#tally-data')?.textContent;
  if (!box || !data) return;
  new Tally(box, JSON.parse(data) as TallyData).start();
}

class Tally {
  private readonly box: HTMLElement;
  private readonly data: TallyData;
  private state: TallyState | undefined;
  private round: RoundNumber = 0;

  constructor(box: HTMLElement, data: TallyData) {
    this.box = box;
    this.data = data;
  }

  /** Listens, and shows the box. */
  start(): void {
    const choice = this.part<HTMLSelectElement>('#tally-choice');
    const slips = this.part<HTMLInputElement>('#tally-slips');
    // An old browser fills fields again on reload: what was counted must not come back.
    choice.value = '';
    choice.addEventListener('change', () => this.choose(choice.value));
    for (const round of this.rounds()) round.addEventListener('change', () => this.turnTo(round.value === '1' ? 1 : 0));
    slips.addEventListener('input', () => {
      this.state?.setSlips(this.round, typedCount(slips.value));
      this.refresh();
    });
    this.part('#tally-clear').addEventListener('click', () => {
      this.choose(choice.value);
      choice.focus();
    });
    this.part('#tally-print').addEventListener('click', () => printResultOnly(this.box.ownerDocument));
    this.box.hidden = false;
    this.choose('');
  }

  private choose(id: string): void {
    const choice = this.data.choices.find((one) => one.id === id);
    this.state = choice && new TallyState(choice);
    this.part('#tally-sheet').hidden = !choice;
    for (const how of this.box.querySelectorAll<HTMLElement>('[data-way]')) how.hidden = how.dataset['way'] !== choice?.way;
    this.turnTo(0);
  }

  private turnTo(round: RoundNumber): void {
    this.round = round;
    for (const one of this.rounds()) one.checked = one.value === String(round);
    const { state } = this;
    if (state) {
      this.part('#tally-what').textContent = state.sheet(round).label;
      const { slips } = state.round(round);
      this.part<HTMLInputElement>('#tally-slips').value = slips === null ? '' : String(slips);
      showTallyList(this.part('#tally-list'), state, round, () => this.refresh());
    }
    this.refresh();
  }

  private refresh(): void {
    const { state } = this;
    const { slips, counts } = state?.round(this.round) ?? { slips: null, counts: [] };
    this.part('#tally-problem').textContent = countProblem(slips, counts) ?? '';
    const result = state ? classResult(state.round(0), state.round(1), this.data.targets) : null;
    showTallyResult(this.part('#tally-result'), state, result);
  }

  private rounds(): NodeListOf<HTMLInputElement> {
    return this.box.querySelectorAll<HTMLInputElement>('[name="tally-round"]');
  }

  private part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.box.querySelector<E>(selector)!;
  }
}

function printResultOnly(document: Document): void {
  const root = document.documentElement;
  root.dataset['print'] = RESULT_ONLY;
  document.defaultView!.addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  document.defaultView!.print();
}
