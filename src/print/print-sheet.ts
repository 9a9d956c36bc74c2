/** A region's sheet as PDF, made once per content. */
import type { RegionSheet, SheetId } from '../domain/region-sheets/region-sheets.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';
import { typeset } from './typeset.ts';

const TEMPLATES: Readonly<Record<SheetId, string>> = {
  referral: 'sheet-referral.typ',
  'duty-list': 'sheet-list.typ',
  'service-list': 'sheet-list.typ',
  'visit-planner': 'sheet-visit-planner.typ',
};

/** The print of `sheet`, from `cacheDir` when the same content was printed before. */
export async function printSheet(sheet: RegionSheet, cacheDir: string): Promise<Print> {
  const what = `${sheet.region}的${sheet.kicker}`;
  return keptPrint(cacheDir, sheet.sheet, sheet, () => typeset(TEMPLATES[sheet.sheet], sheet, what));
}
