/** Writes a sheet for each kind of reviewer. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { placesFrom } from '../../build/places.ts';
import { reviewDigest } from '../../desk/review-digest.ts';
import { reviewWorkbook } from '../../desk/review-workbook.ts';
import { reviewSheet } from '../../domain/review/review-sheet.ts';
import { REVIEWER_NAMES } from '../../domain/review/reviewer-names.ts';
import { workbookName } from '../../domain/review/sheet-layout.ts';
import { today } from '../../knowledge-base.ts';
import { readContent } from '../../read-content/read-content.ts';
import { prepareFolder, putInPlace } from '../handbook/out-folder.ts';
import type { ReviewOrder } from './review-options.ts';

/** Makes the ordered sheets; a sheet that is already there, and may be filled in, is never replaced. */
export async function exportReviews({ kinds, out }: Extract<ReviewOrder, { what: 'export' }>): Promise<void> {
  const kb = readContent(placesFrom(process.env).content);
  const folder = resolve(out);
  const sheets = kinds.map((kind) => reviewSheet(kb, kind, reviewDigest, today()));
  const files = await Promise.all(
    sheets.map(async (sheet) => ({
      path: join(folder, workbookName(REVIEWER_NAMES[sheet.kind].short)),
      pages: sheet.pages.length,
      bytes: await reviewWorkbook(sheet),
    })),
  );
  await prepareFolder(folder);
  const filled: string[] = [];
  for (const { path, bytes } of files) {
    const there = await readFile(path).catch(() => undefined);
    if (there && !there.equals(bytes)) filled.push(path);
  }
  if (filled.length)
    throw new Failure(
      `已经有这些文件，里面可能有填好的内容，不覆盖：\n${filled.map((path) => `  ${path}`).join('\n')}\n请先移走或改名，或用 --out 写另一个文件夹。`,
    );
  for (const { path, bytes, pages } of files) {
    const aside = join(folder, `.${path.slice(folder.length + 1)}.${process.pid}.tmp`);
    try {
      await writeFile(aside, bytes);
      await putInPlace(aside, path);
    } finally {
      await rm(aside, { force: true });
    }
    process.stdout.write(`${path}：${pages} 页\n`);
  }
  process.stdout.write('发给审读人。填好发回来，运行 npm run desk -- review import 文件名\n');
}
