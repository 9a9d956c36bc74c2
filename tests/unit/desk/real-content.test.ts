/** Every record of the content goes out into a workbook and comes back without a difference. */
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/desk/read-sheets.ts';
import { streetWorkbook } from '../../../src/desk/street-workbook.ts';
import { blankDraft } from '../../../src/domain/desk/new-record.ts';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { sameValue } from '../../../src/domain/desk/same-value.ts';
import { streetSheets } from '../../../src/domain/desk/sheet-rows.ts';
import { recordsOf } from '../../../src/domain/desk/sheet-scope.ts';
import { RECORD_SHEETS } from '../../../src/domain/desk/sheets/all-sheets.ts';
import { NATION } from '../../../src/model/fields.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { TODAY } from './desk-content.ts';

const kb = readContent('content');

describe.each([NATION, ...kb.regions.map(({ code }) => code)])('the sheet of %s', (area) => {
  it('changes nothing when it comes back untouched', async () => {
    const read = await readSheets(await streetWorkbook(streetSheets(kb, area, 'operator')));
    if ('refusal' in read) throw new Error(read.refusal);
    expect(checkSheet(kb, read.sheets, TODAY)).toMatchObject({
      area,
      problems: [],
      remarks: [],
      diff: { changes: [], missing: [] },
    });
  }, 30_000);
});

it('every cell that we write is understood, even without the record it came from', () => {
  const about = { kb, area: undefined };
  for (const sheet of RECORD_SHEETS)
    for (const record of recordsOf(kb, sheet.kind).filter(sheet.holds)) {
      const { draft, misread } = sheet.read(sheet.write(record, about), { draft: blankDraft(sheet.kind, record.area) }, about);
      expect([record.id, misread]).toEqual([record.id, []]);
      const shown = Object.entries(record).filter(
        ([field]) => field !== 'sources' && field !== 'id' && field in draft && draft[field] !== null,
      );
      const lost = shown.filter(([field, value]) => !['publish', 'assured'].includes(field) && !sameValue(value, draft[field]));
      expect([record.id, lost]).toEqual([record.id, []]);
    }
});
