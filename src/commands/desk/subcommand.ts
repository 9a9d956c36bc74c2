/** What `npm run desk -- <name>` can be asked to do: one file each in this folder. */
export interface Subcommand {
  /** What it does, in one line. */
  readonly summary: string;
  /** How it is called, with examples, for `--help` and mistakes. */
  readonly usage: string;
  /** Runs it with the arguments behind its name; returns the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}
