/** `npm run usb`: the built site, as far as one place needs it, in a folder that opens from a stick. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../build/failure.ts';
import { placesFrom } from '../build/places.ts';
import { reportOn } from '../build/report.ts';
import { runCommand } from '../build/run-command.ts';
import { siteAddress } from '../build/site-address.ts';
import { settleContent } from '../build/settle-content.ts';
import { stoppable } from '../build/stop-signals.ts';
import { today } from '../knowledge-base.ts';
import { discreetName } from '../packages/file-names.ts';
import { usbEdition } from '../packages/usb-edition.ts';
import { readContent } from '../read-content/read-content.ts';
import { prepareFolder } from './handbook/out-folder.ts';
import { placeFor } from './usb/place.ts';
import { HELP, readUsbOptions } from './usb/options.ts';

await runCommand(async () => {
  const { area, out, help } = readUsbOptions(process.argv.slice(2));
  if (help || area === undefined) {
    process.stdout.write(HELP);
    return help ? 0 : 1;
  }
  const { content, dist } = placesFrom(process.env);
  if (!existsSync(join(dist, 'search/catalogue.json'))) {
    throw new Failure(`还没有做好的网站（${dist}）。请先运行 npm run build，再运行一次。`);
  }
  const settled = await settleContent(content);
  if (settled) process.stdout.write(`${settled}\n`);
  const kb = readContent(content, today());
  const place = placeFor(kb, area);
  await prepareFolder(resolve(out));
  const folder = join(resolve(out), discreetName(`U盘版-${place.code}-${place.name}`));
  const aside = join(dirname(folder), `.usb-${place.code}.part`);
  const report = reportOn(process.stdout);
  await stoppable('已停止。没有做完的已经删去，原来的没有动。', async (signal) => {
    const step = report.step('U 盘版');
    const edition = usbEdition({ kb, code: place.code, today: today(), root: dist, base: siteAddress(content).base });
    try {
      // What a killed run left.
      await rm(aside, { recursive: true, force: true });
      let done = 0;
      for await (const { name, bytes } of edition.files()) {
        signal.throwIfAborted();
        await mkdir(dirname(join(aside, name)), { recursive: true });
        await writeFile(join(aside, name), bytes);
        step.at(Math.min(++done, edition.count), edition.count);
      }
      await replaceFolder(aside, folder);
      step.end(`${done} 个文件，在 ${folder}`);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
  report.say('把整个文件夹拷到 U 盘，双击里面的“打开我.html”。');
  return 0;
});

/** Puts the finished folder in the place of an older one. */
async function replaceFolder(aside: string, folder: string): Promise<void> {
  const old = `${aside}.old`;
  try {
    if (existsSync(folder)) {
      // A run killed after its second step left it.
      await rm(old, { recursive: true, force: true });
      await rename(folder, old);
    }
    await rename(aside, folder);
  } catch (cause) {
    if (existsSync(old) && !existsSync(folder)) await rename(old, folder);
    throw new Failure(`换不了 ${folder}：多半是别的程序正开着里面的文件。请关掉它，再运行一次。`, { cause });
  } finally {
    if (existsSync(folder)) await rm(old, { recursive: true, force: true });
  }
}
