import type { Reporter, TestModule } from 'vitest/node';

/** Prints `N passed, N failed` (and `, N skipped`) alone on the very last line, for scripts that add up runs. */
export default class PlainTotals implements Reporter {
  private totals = '';

  onInit(): void {
    // Printed on exit: whatever other reporters say at the end of the run comes before it.
    process.once('exit', () => {
      if (this.totals) process.stdout.write(`${this.totals}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.totals = totalsOf(modules, unhandledErrors.length);
  }
}

/** `12 passed, 0 failed, 1 skipped`. A file or a suite that broke outside its tests counts as one failure. */
export function totalsOf(modules: readonly TestModule[], unhandledErrors: number): string {
  const count = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    const failedBefore = count.failed;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
    }
    count.failed += [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;
    if (module.state() === 'failed' && count.failed === failedBefore) count.failed += 1;
  }
  const said = `${count.passed} passed, ${count.failed} failed`;
  return count.skipped ? `${said}, ${count.skipped} skipped` : said;
}
