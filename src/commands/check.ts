/** `npm run check`: content, types, lint and format, side by side. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, placesFrom } from '../build/places.ts';
import { runCommand } from '../build/run-command.ts';
import { runTool, type ToolResult } from '../build/run-tool.ts';
import { settleContent } from '../build/settle-content.ts';
import { farPointAdvice } from '../domain/problems/far-point-problems.ts';
import { today } from '../knowledge-base.ts';
import { formatProblems } from '../model/problem.ts';
import { inspectContent } from '../read-content/read-content.ts';

interface Answer {
  readonly ok: boolean;
  /** What to show when it is not. */
  readonly details: string;
  /** What somebody should look at again, line by line; nothing is wrong with it yet. */
  readonly advice?: readonly string[];
}

/** What the tools remember from run to run. */
const CACHE = '.cache/check';
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Named questions. `astro check` alone could answer both on types, in twice the time. */
const QUESTIONS: Readonly<Record<string, () => Promise<Answer>>> = {
  '类型（.astro）': () =>
    answer(ASTRO, 'check', '--noSync', '--tsconfig', 'tsconfig.astro.json', '--minimumFailingSeverity', 'warning'),
  '类型（.ts）': () =>
    answer('node_modules/typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${CACHE}/types`),
  代码规范: () =>
    answer(
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      `${CACHE}/lint`,
    ),
  // Templates are left out: breaking their lines would put spaces between Chinese words.
  格式: () =>
    answer(
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--cache',
      '--cache-location',
      `${CACHE}/format`,
      '{src,tests,bench}/**/*.{ts,css}',
      '*.{ts,js}',
    ),
  内容: async () => {
    const { knowledgeBase, problems } = inspectContent(placesFrom(process.env).content, { today: today() });
    const advice = farPointAdvice(knowledgeBase?.services ?? []);
    return { ok: problems.length === 0, details: formatProblems(problems), advice };
  },
};

await runCommand(async () => {
  const started = performance.now();
  const settled = await settleContent(placesFrom(process.env).content);
  if (settled) process.stdout.write(`${settled}\n`);
  await generateTypes();
  const answers = await Promise.all(Object.entries(QUESTIONS).map(([name, ask]) => timed(name, ask)));
  const failed = answers.filter(({ ok }) => !ok);
  for (const { details } of failed) process.stdout.write(`\n${details.trimEnd()}\n`);
  const advice = answers.flatMap((one) => one.advice ?? []);
  if (advice.length)
    process.stdout.write(`\n提醒 ${advice.length} 处（不算错）：\n${advice.map((line) => `  ${line}\n`).join('')}`);
  process.stdout.write(
    `\n${failed.length ? `${failed.length} 项没有通过：${failed.map(({ name }) => name).join('、')}` : '全部通过'}，用时 ${seconds(started)} 秒\n`,
  );
  return failed.length ? 1 : 0;
});

/** A fresh clone lacks the types that Astro writes; they refer to the source, so they need no second writing. */
async function generateTypes(): Promise<void> {
  if (existsSync(join(PROJECT, '.astro/types.d.ts'))) return;
  const { code, output } = await runTool(ASTRO, ['sync']);
  if (code !== 0) process.stdout.write(output);
}

async function timed(name: string, ask: () => Promise<Answer>): Promise<Answer & { readonly name: string }> {
  const started = performance.now();
  const given = await ask();
  process.stdout.write(`${given.ok ? '✓' : '✗'} ${name}（${seconds(started)} 秒）\n`);
  return { name, ...given };
}

async function answer(script: string, ...args: string[]): Promise<Answer> {
  const { code, output }: ToolResult = await runTool(script, args);
  return { ok: code === 0, details: output };
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
