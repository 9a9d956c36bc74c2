/** Writes a sheet for each kind of reviewer. */
import { resolve } from 'node:path';
import { placesFrom } from '../../build/places.ts';
import { reviewDigest } from '../../desk/review-digest.ts';
import { reviewWorkbook } from '../../desk/review-workbook.ts';
import { reviewSheet } from '../../domain/review/review-sheet.ts';
import { REVIEWER_NAMES } from '../../domain/review/reviewer-names.ts';
import { workbookName } from '../../domain/review/sheet-layout.ts';
import { today } from '../../knowledge-base.ts';
import { readContent } from '../../read-content/read-content.ts';
import { putWorkbooks } from './put-workbooks.ts';
import type { ReviewOrder } from './review-options.ts';

/** Makes the ordered sheets; a sheet that is already there, and may be filled in, is never replaced. */
export async function exportReviews({ kinds, out }: Extract<ReviewOrder, { what: 'export' }>): Promise<void> {
  const kb = readContent(placesFrom(process.env).content, today());
  const sheets = kinds.map((kind) => reviewSheet(kb, kind, reviewDigest, today()));
  const workbooks = await Promise.all(
    sheets.map(async (sheet) => ({
      name: workbookName(REVIEWER_NAMES[sheet.kind].short),
      says: `${sheet.pages.length} 页`,
      bytes: await reviewWorkbook(sheet),
    })),
  );
  await putWorkbooks(resolve(out), workbooks);
  process.stdout.write('发给审读人。填好发回来，运行 npm run desk -- review import 文件名\n');
}
