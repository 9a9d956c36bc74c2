/** Writes call sheets. */
import { resolve } from 'node:path';
import { placesFrom } from '../../build/places.ts';
import { callWorkbook, callWorkbookName } from '../../desk/call-workbook.ts';
import { callSheet } from '../../domain/calls/call-sheet.ts';
import { today } from '../../knowledge-base.ts';
import { NATION } from '../../model/fields.ts';
import { readContent } from '../../read-content/read-content.ts';
import { findPlace } from './find-place.ts';
import { putWorkbooks, type Workbook } from './put-workbooks.ts';

/** What sheets are wanted. */
export interface CallOrder {
  /** Codes or names of places; `undefined`: the nation and every region that is not invented. */
  readonly areas: readonly string[] | undefined;
  /** Confirmations older than so many days are due. */
  readonly due: number;
  /** Folder. */
  readonly out: string;
}

/** Makes a sheet for each place where something is due; a sheet that is already there, and may be filled in, is never replaced. */
export async function exportCalls({ areas, due, out }: CallOrder): Promise<void> {
  const kb = readContent(placesFrom(process.env).content, today());
  const real = kb.regions.filter(({ sample }) => !sample).map(({ code }) => code);
  const codes = new Set(areas?.map((word) => findPlace(kb, word)) ?? [NATION, ...real]);
  const sheets = [...codes].map((code) => callSheet(kb, code, today(), due));
  const workbooks: Workbook[] = [];
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const sheet of sheets) {
    const { records, rows, noNumber, place } = sheet;
    const without = noNumber.length ? `，另有 ${noNumber.length} 条没有号码` : '';
    if (!rows.length && !noNumber.length) say(`${place}：没有该打的电话。`);
    else
      workbooks.push({
        name: callWorkbookName(sheet),
        says: `${records} 条资料，${rows.length} 个号码${without}`,
        bytes: await callWorkbook(sheet),
      });
  }
  await putWorkbooks(resolve(out), workbooks);
  if (workbooks.length) say('打好、填好以后，运行 npm run desk -- calls import 文件名');
}
