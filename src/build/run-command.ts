import { explain, Interrupted } from './failure.ts';

/** Exit code of a command that the user stopped, as shells have it. */
const STOPPED = 130;

/** Runs a command: what it throws is told on the error stream in Chinese, and the process ends with the right code. */
export async function runCommand(main: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`);
    process.exitCode = error instanceof Interrupted ? STOPPED : 1;
  }
}
