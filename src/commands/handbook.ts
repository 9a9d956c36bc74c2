/** `npm run handbook`: prints the handbooks of chosen streets, with the very function the site uses. */
import { resolve } from 'node:path';
import { makePrints } from '../build/make-prints.ts';
import { placesFrom } from '../build/places.ts';
import { reportOn } from '../build/report.ts';
import { runCommand } from '../build/run-command.ts';
import { settleContent } from '../build/settle-content.ts';
import { stoppable } from '../build/stop-signals.ts';
import { today } from '../knowledge-base.ts';
import { readContent } from '../read-content/read-content.ts';
import { chooseStreets } from './handbook/choose-streets.ts';
import { HELP, readOptions } from './handbook/options.ts';
import { prepareFolder } from './handbook/out-folder.ts';
import { planReleases, recordReleases } from './handbook/release.ts';
import { writePrints } from './handbook/write-prints.ts';
import { zipPrints } from './handbook/zip-prints.ts';

const STOPPED_PACKING = '已停止。压缩包没有做完，已经删去；再运行一次，印好的不用重印。';

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const nothingAsked = !options.all && !options.areas.length && !options.streets.length;
  if (options.help || nothingAsked) {
    process.stdout.write(HELP);
    return options.help ? 0 : 1;
  }
  const places = placesFrom(process.env);
  const settled = await settleContent(places.content);
  if (settled) process.stdout.write(`${settled}\n`);
  const content = readContent(places.content, today());
  const streets = chooseStreets(content, options, today()).map(({ code }) => code);
  const prints = streets.flatMap((code) => options.editions.map((edition) => ({ code, edition })));
  const out = resolve(options.out);
  const report = reportOn(process.stdout);
  await prepareFolder(out);
  const plan = options.release ? planReleases(streets, content, today()) : undefined;
  const kb = plan?.kb ?? content;
  const run = { kb, today: today(), cache: places.prints, out };
  const names = await stoppable(options.zip ? STOPPED_PACKING : '已停止。已经写好的文件都是完整的。', async (signal) => {
    const making = report.step('手册');
    const made = await makePrints(prints, { ...run, onProgress: (done, total) => making.at(done, total), signal });
    making.end(`${prints.length} 份，${made} 本书是新排的`);
    // Only what can be printed is released.
    if (plan) await recordReleases(plan, { content: places.content, say: (line) => report.say(line) });
    const writing = report.step(options.zip ? '压缩包' : '文件');
    const write = options.zip ? zipPrints : writePrints;
    const written = await write(prints, { ...run, onProgress: (done, total) => writing.at(done, total), signal });
    writing.end(`${written.length} 个，在 ${out}`);
    return written;
  });
  for (const name of names.slice(0, 20)) report.say(`  ${name}`);
  if (names.length > 20) report.say(`  ……共 ${names.length} 个文件`);
  return 0;
});
