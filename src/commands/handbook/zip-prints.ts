/** Packs ordered prints: a folder for each street, and a sheet that says how to print them. */
import { join } from 'node:path';
import type { PrintJob } from '../../domain/prints/print-plan.ts';
import { testPage } from '../../domain/prints/test-page.ts';
import { printTestPage } from '../../print/print-test-page.ts';
import { howToPrint } from './how-to-print.ts';
import { orderedPrints, type OrderRun } from './ordered-prints.ts';
import { folderName, orderName, packedName } from './print-names.ts';
import { ZipFile } from './zip-file.ts';

/** A zip file holds at most 4 GiB and 65,535 files; the next street after either of these begins another one. */
const FULL: Pick<ZipFile, 'size' | 'files'> = { size: 3.5 * 2 ** 30, files: 60_000 };

/**
 * Writes the prints into one zip file, or several when one cannot hold them, and returns their names. They appear together,
 * complete, at the end; when anything goes wrong, none does.
 */
export async function zipPrints(prints: readonly PrintJob[], run: OrderRun, full = FULL): Promise<string[]> {
  const codes = [...new Set(prints.map(({ code }) => code))];
  const order = orderName(run.kb, codes, run.today);
  const begin = async (): Promise<ZipFile> => {
    const name = parts.length === 0 ? `${order}.zip` : `${order}-${parts.length + 1}.zip`;
    const part = await ZipFile.begin(join(run.out, name));
    parts.push({ name, zip: part });
    return part;
  };
  const parts: { readonly name: string; readonly zip: ZipFile }[] = [];
  try {
    let zip: ZipFile | undefined;
    let street = '';
    for await (const { code, edition, bytes, asOfDate } of orderedPrints(prints, run)) {
      const isFull = zip !== undefined && (zip.size > full.size || zip.files > full.files);
      if (zip === undefined || (isFull && code !== street)) {
        zip = await begin();
        await addFront(zip, prints, run, asOfDate);
      }
      street = code;
      await zip.add(`${folderName(run.kb, code)}/${packedName(run.kb, code, edition)}`, bytes, asOfDate);
    }
    run.signal.throwIfAborted();
    for (const part of parts) await part.zip.complete();
    return parts.map(({ name }) => name);
  } finally {
    for (const part of parts) await part.zip.discard();
  }
}

/** What lies at the top of every package: the instructions and the printer test page. */
async function addFront(zip: ZipFile, prints: readonly PrintJob[], { kb, cache }: OrderRun, day: string): Promise<void> {
  await zip.add('说明.txt', howToPrint(kb, prints), day);
  await zip.add('打印机测试页.pdf', (await printTestPage(testPage(kb), cache)).bytes, day);
}
