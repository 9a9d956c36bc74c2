import { Interrupted } from './failure.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C can arrive more than once (from the terminal and from a library that passes it on). */
const SAME_KEY_PRESS_MS = 1000;

/** Runs `job` with a signal that Ctrl-C and a polite kill set off; a second Ctrl-C ends the process at once. */
export async function stoppable<T>(message: string, job: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let stoppedAt: number | undefined;
  const stop = () => {
    const now = performance.now();
    stoppedAt ??= now;
    if (now - stoppedAt > SAME_KEY_PRESS_MS) process.exit(130);
    controller.abort(new Interrupted(message));
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await job(controller.signal);
  } catch (error) {
    // Whatever failed first, it failed because the user stopped it.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}
