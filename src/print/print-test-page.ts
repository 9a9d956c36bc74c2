import type { TestPage } from '../domain/prints/test-page.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';
import { typeset } from './typeset.ts';

/** The printer test page (two A4 pages for the two sides of one sheet), from `cacheDir` when it was made before. */
export function printTestPage(page: TestPage, cacheDir: string): Promise<Print> {
  return keptPrint(cacheDir, 'test-page', page, () => typeset('test-page.typ', { ...page, url: null }, '打印机测试页'));
}
