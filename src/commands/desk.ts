/** `npm run desk`: sheets that go out to people with a spreadsheet program, and come back. */
import { Failure } from '../build/failure.ts';
import { placesFrom } from '../build/places.ts';
import { runCommand } from '../build/run-command.ts';
import { settleContent } from '../build/settle-content.ts';
import { calls } from './desk/calls.ts';
import { divisions } from './desk/divisions.ts';
import { exportSheets } from './desk/export.ts';
import { importSheets } from './desk/import.ts';
import { newCity } from './desk/new-city.ts';
import { report } from './desk/report.ts';
import { review } from './desk/review.ts';
import type { Subcommand } from './desk/subcommand.ts';

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  export: exportSheets,
  import: importSheets,
  calls,
  report,
  review,
  'new-city': newCity,
  divisions,
};

const USAGE = `用法：npm run desk -- <做什么>
${Object.entries(SUBCOMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
  .join('\n')}

想看一样怎么用：npm run desk -- ${Object.keys(SUBCOMMANDS)[0]} --help
`;

await runCommand(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return name === undefined ? 1 : 0;
  }
  if (!Object.hasOwn(SUBCOMMANDS, name)) throw new Failure(`没有叫 “${name}” 的做法。\n\n${USAGE}`);
  const { usage, run } = SUBCOMMANDS[name]!;
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const settled = await settleContent(placesFrom(process.env).content);
  if (settled) process.stdout.write(`${settled}\n`);
  return run(args);
});
