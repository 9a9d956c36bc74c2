/** One line of the benchmark's table. */
export interface Row {
  /** What was measured. */
  readonly what: string;
  /** What came out, with its unit. */
  readonly measured: string;
  /** The bar it is held against (DESIGN §6), or empty. */
  readonly bar: string;
}

/** Prints the rows as a Markdown table. */
export function printTable(rows: readonly Row[]): void {
  process.stdout.write('\n| 量什么 | 结果 | 要求 |\n| --- | --- | --- |\n');
  for (const { what, measured, bar } of rows) process.stdout.write(`| ${what} | ${measured} | ${bar} |\n`);
}
