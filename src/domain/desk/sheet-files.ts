/** Which places have a workbook to fill in on the website, and which one a street's worker takes. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { areasWithPage, isStreetCode, lineage, regionOf, scopeName } from '../divisions.ts';
import { printPlan, printsOf } from '../prints/print-plan.ts';

type Places = Pick<KnowledgeBase, 'site' | 'divisions' | 'regions'>;

/** The workbooks of a place on the website. */
export interface SheetFile {
  /** Address of the workbook with its facts, below the site's root. */
  readonly path: string;
  /** Address of its call sheet. */
  readonly calls: string;
  /** Name of the place it is of. */
  readonly place: string;
}

/** Streets with a workbook of their own on `today`: those of the print list. */
export function streetsWithSheet(kb: Places, today: string): string[] {
  return [...new Set(printPlan(kb, today).map(({ code }) => code))];
}

/** Areas with a workbook: all that have a page. */
export function areasWithSheet(kb: Places): string[] {
  return areasWithPage(kb).map(({ code }) => code);
}

/** The workbooks that hold the facts of `code` on `today`: its own, or those of the nearest area above it. Asked for every street's page. */
export function sheetFile(kb: Places, code: string, today: string): SheetFile | undefined {
  const street = isStreetCode(code) ? kb.divisions.get(code) : undefined;
  if (street && regionOf(kb, code) && printsOf(kb.site, street, today).length)
    return filesIn(`streets/${code}/`, scopeName(kb, code));
  const area = lineage(kb, code).find((one) => one !== NATION && !isStreetCode(one) && regionOf(kb, one));
  return area === undefined ? undefined : filesIn(`areas/${area}/`, scopeName(kb, area));
}

function filesIn(folder: string, place: string): SheetFile {
  return { path: `${folder}sheet.xlsx`, calls: `${folder}calls.xlsx`, place };
}
