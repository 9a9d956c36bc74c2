/** `npm run check`: content, types and lint, side by side. */
import { placesFrom } from '../build/places.ts';
import { runCommand } from '../build/run-command.ts';
import { runTool } from '../build/run-tool.ts';
import { formatProblems } from '../model/problem.ts';
import { inspectContent } from '../read-content/read-content.ts';

interface Answer {
  readonly ok: boolean;
  /** What to show when it is not. */
  readonly details: string;
}

const CACHE = '.cache/check';

const QUESTIONS: Readonly<Record<string, () => Promise<Answer>>> = {
  类型: async () => answerOf(await runTool('node_modules/astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning'])),
  代码规范: async () =>
    answerOf(
      await runTool('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint`]),
    ),
  内容: async () => {
    const { problems } = inspectContent(placesFrom(process.env).content);
    return { ok: problems.length === 0, details: formatProblems(problems) };
  },
};

await runCommand(async () => {
  const started = performance.now();
  const answers = await Promise.all(Object.entries(QUESTIONS).map(([name, ask]) => timed(name, ask)));
  const failed = answers.filter(({ ok }) => !ok);
  for (const { details } of failed) process.stdout.write(`\n${details.trimEnd()}\n`);
  process.stdout.write(`\n${failed.length ? `${failed.length} 项没有通过：${failed.map(({ name }) => name).join('、')}` : '全部通过'}，用时 ${seconds(started)} 秒\n`);
  return failed.length ? 1 : 0;
});

async function timed(name: string, ask: () => Promise<Answer>): Promise<Answer & { readonly name: string }> {
  const started = performance.now();
  const answer = await ask();
  process.stdout.write(`${answer.ok ? '✓' : '✗'} ${name}（${seconds(started)} 秒）\n`);
  return { name, ...answer };
}

function answerOf({ code, output }: { readonly code: number; readonly output: string }): Answer {
  return { ok: code === 0, details: output };
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
