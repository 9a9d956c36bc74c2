/** `npm run handbook`: prints the handbooks of chosen streets, with the very function the site uses. */
import { resolve } from 'node:path';
import { makePrints } from '../build/make-prints.ts';
import { placesFrom } from '../build/places.ts';
import { reportOn } from '../build/report.ts';
import { runCommand } from '../build/run-command.ts';
import { stoppable } from '../build/stop-signals.ts';
import { today } from '../knowledge-base.ts';
import { readContent } from '../read-content/read-content.ts';
import { chooseStreets } from './handbook/choose-streets.ts';
import { HELP, readOptions } from './handbook/options.ts';
import { writePrints } from './handbook/write-prints.ts';

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const nothingAsked = !options.all && !options.areas.length && !options.streets.length;
  if (options.help || nothingAsked) {
    process.stdout.write(HELP);
    return options.help ? 0 : 1;
  }
  const places = placesFrom(process.env);
  const kb = readContent(places.content);
  const prints = chooseStreets(kb, options).flatMap(({ code }) => options.editions.map((edition) => ({ code, edition })));
  const out = resolve(options.out);
  const report = reportOn(process.stdout);
  const run = { kb, today: today(), cache: places.prints, out };
  const step = report.step('手册');
  const names = await stoppable('已停止。已经写好的文件都是完整的。', async (signal) => {
    await makePrints(prints, { ...run, onProgress: (done, total) => step.at(done, total), signal });
    return writePrints(prints, run);
  });
  step.end(`${names.length} 份，在 ${out}`);
  for (const name of names.slice(0, 20)) report.say(`  ${name}`);
  if (names.length > 20) report.say(`  ……共 ${names.length} 个文件`);
  return 0;
});
