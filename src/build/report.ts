/** How a long command tells a person where it stands. */

/** A step that knows how far it is. */
export interface Step {
  /** `done` of `total` are finished. */
  at(done: number, total: number): void;
  /** The step is over; `result` and the time it took are the one line that stays. */
  end(result: string): void;
}

/** Where a command's words go. */
export interface Report {
  /** One plain line. */
  say(line: string): void;
  /** Begins a step. */
  step(label: string): Step;
}

/** The part of a stream that a report needs. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const CELLS = 20;
const CLEAR = '\r\u001b[2K';

/** A report on `screen`: one line that grows on a terminal, a line every tenth anywhere else. `now` is in milliseconds. */
export function reportOn(screen: Screen, now: () => number = () => performance.now()): Report {
  const say = (line: string) => void screen.write(`${line}\n`);
  return { say, step: (label) => (screen.isTTY ? barStep(screen, label, now) : plainStep(label, say, now)) };
}

function barStep(screen: Screen, label: string, now: () => number): Step {
  const started = now();
  const remaining = estimate(now);
  let drawn = -Infinity;
  screen.write(`${label}……`);
  return {
    at(done, total) {
      // Ten frames a second are smooth; more only slow the work down.
      if (now() - drawn < 100 && done < total) return;
      drawn = now();
      screen.write(`${CLEAR}${label} ${done}/${total} ${bar(done, total)}${remaining(done, total)}`);
    },
    end: (result) => void screen.write(`${CLEAR}${label}：${result}${took(started, now())}\n`),
  };
}

function plainStep(label: string, say: (line: string) => void, now: () => number): Step {
  const started = now();
  const remaining = estimate(now);
  let tenth = 0;
  return {
    at(done, total) {
      const reached = Math.floor((done / Math.max(total, 1)) * 10);
      const left = remaining(done, total);
      if (reached <= tenth || done >= total) return;
      tenth = reached;
      say(`${label} ${done}/${total}${left}`);
    },
    end: (result) => say(`${label}：${result}${took(started, now())}`),
  };
}

function took(from: number, to: number): string {
  return `（${((to - from) / 1000).toFixed(1)} 秒）`;
}

function bar(done: number, total: number): string {
  const full = Math.min(CELLS, Math.round((done / Math.max(total, 1)) * CELLS));
  return '▓'.repeat(full) + '░'.repeat(CELLS - full);
}

/** ` 还要约 12 秒`, once enough has passed to tell. Counted from the first sign of progress: starting up says nothing of the rest. */
function estimate(now: () => number): (done: number, total: number) => string {
  let first: { readonly at: number; readonly done: number } | undefined;
  return (done, total) => {
    first ??= { at: now(), done };
    const elapsed = now() - first.at;
    if (elapsed < 1500 || done <= first.done || done >= total) return '';
    const seconds = Math.ceil(((elapsed / (done - first.done)) * (total - done)) / 1000);
    return seconds < 100 ? ` 还要约 ${seconds} 秒` : ` 还要约 ${Math.ceil(seconds / 60)} 分钟`;
  };
}
