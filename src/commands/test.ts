/** `npm test`: the named questions in order, and one total at the very end. */
import { runCommand } from '../build/run-command.ts';
import { runTool } from '../build/run-tool.ts';

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

interface Question {
  readonly name: string;
  ask(): Promise<Totals>;
}

/** The last line of a vitest run (tests/reporters/plain-totals.ts). */
const TOTALS = /^(\d+) passed, (\d+) failed(?:, \d+ skipped)?\n?/gm;

const QUESTIONS: readonly Question[] = [
  { name: 'check：内容、类型、代码规范', ask: () => checks() },
  // Vitest leaves a core free by itself: on two cores that is half the machine.
  { name: 'unit：单元测试', ask: () => vitest('unit', '--maxWorkers=100%') },
  { name: 'site：生成出来的网站', ask: () => vitest('site') },
  { name: 'browser：真浏览器', ask: () => vitest('browser') },
  { name: 'search：搜得到吗', ask: () => vitest('search') },
];

await runCommand(async () => {
  const totals: Totals[] = [];
  for (const { name, ask } of QUESTIONS) {
    process.stdout.write(`\n── ${name} ──\n`);
    totals.push(await ask());
  }
  const passed = totals.reduce((sum, one) => sum + one.passed, 0);
  const failed = totals.reduce((sum, one) => sum + one.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed ? 1 : 0;
});

/** Each ✓ or ✗ line of the check counts as one. */
async function checks(): Promise<Totals> {
  const { code, output } = await runTool('src/commands/check.ts', [], { onOutput: echo });
  return counted(code, output.match(/^✓ /gm)?.length ?? 0, output.match(/^✗ /gm)?.length ?? 0);
}

/** Runs one project of vitest.config.ts; its reporter ends with `N passed, N failed`, which is summed up here instead. */
async function vitest(project: string, ...options: readonly string[]): Promise<Totals> {
  const { code, output } = await runTool('node_modules/vitest/vitest.mjs', ['run', '--project', project, ...options], {
    onOutput: (text) => echo(text.replace(TOTALS, '')),
  });
  const [, passed = '0', failed = '0'] = [...output.matchAll(TOTALS)].at(-1) ?? [];
  return counted(code, Number(passed), Number(failed));
}

/** A run that fails without a failing test (it did not start, for one) still counts as a failure. */
function counted(code: number, passed: number, failed: number): Totals {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function echo(text: string): void {
  process.stdout.write(text);
}
