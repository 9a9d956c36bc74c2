/** Reads sentences one after the other; can rest and go on. Keeps nothing. */

/** Where a reading stands. */
export type ReadingState = 'idle' | 'asked' | 'reading' | 'resting';

/** Says one sentence and tells how it ended, once; the function it returns ends it early. */
export type Say = (sentence: string, ended: (well: boolean) => void) => () => void;

/** A reading under way, or one that may begin. */
export interface Reader {
  /** Where it stands. */
  state(): ReadingState;
  /** The one button: begins, rests, goes on. */
  press(): void;
  /** Falls silent and goes back to the beginning. */
  stop(): void;
  /** Falls silent where it is, if it is reading. */
  rest(): void;
}

/** What a reader is made of. */
export interface ReaderParts {
  /** The sentences, asked for when a reading begins. */
  readonly sentences: () => readonly string[];
  /** The voice. */
  readonly say: Say;
  /** Whether to ask first who may be listening. */
  readonly asksFirst: boolean;
  /** Called after every change; `failed` when the voice gave up. */
  readonly changed: (state: ReadingState, failed: boolean) => void;
}

/** A reader that has not begun. */
export function createReader({ sentences, say, asksFirst, changed }: ReaderParts): Reader {
  let state: ReadingState = 'idle';
  let lines: readonly string[] = [];
  let at = 0;
  let hush = () => {};

  return {
    state: () => state,
    press() {
      if (state === 'reading') return become('resting');
      if (state === 'idle' && asksFirst) return become('asked');
      if (state !== 'resting') [lines, at] = [sentences(), 0];
      become('reading');
      readOn();
    },
    stop: () => become('idle'),
    rest: () => state === 'reading' && become('resting'),
  };

  function become(next: ReadingState, failed = false): void {
    hush();
    hush = () => {};
    state = next;
    changed(state, failed);
  }

  function readOn(): void {
    const line = lines[at];
    if (line === undefined) return become('idle');
    let current = true;
    const end = say(line, (well) => {
      if (!current) return;
      current = false;
      if (!well) return become('idle', true);
      at += 1;
      readOn();
    });
    hush = () => {
      if (!current) return;
      current = false;
      end();
    };
  }
}
