/** Streets' own edition data after official changes. */
import type { StreetEdition } from '../../model/street-edition.ts';
import { allDivisions, type PlaceFiles } from './place-files.ts';
import type { DivisionChange } from './division-change.ts';

/** What becomes of the edition data. Files of old codes stay: a book that was printed keeps its page. */
export interface KeptEditions {
  /** New files by street code. */
  readonly files: ReadonlyMap<string, StreetEdition>;
  /** What was made, one line each. */
  readonly told: readonly string[];
  /** What a person must decide, one line each. */
  readonly todo: readonly string[];
}

/** The imprint follows a street that only got another code; any other street must approve its book anew. */
export function keptEditions(
  files: Pick<PlaceFiles, 'editions' | 'divisions'>,
  changes: readonly DivisionChange[],
): KeptEditions {
  const names = allDivisions(files);
  const made = new Map<string, StreetEdition>();
  const told: string[] = [];
  const todo: string[] = [];
  for (const { change, code, name, successors } of changes) {
    const edition = files.editions.get(code);
    const next = successors[0];
    if (!edition || change === '改名' || change === '新设') continue;
    if (next !== undefined && files.editions.has(next)) continue;
    if (change === '改码' && next !== undefined && names.get(code)?.name === name) {
      const { releases: _printedUnderTheOldCode, ...own } = edition;
      made.set(next, { ...own, street: next });
      told.push(`content/editions/${next}.json：编印单位等照 ${code} 的写；以前发布的版次留在 ${code}.json，旧书的二维码还通`);
    } else {
      const where = next === undefined ? '' : `；${successors.join('、')} 的手册要重新批准，写进 content/editions/<代码>.json`;
      todo.push(`content/editions/${code}.json 留着，不要删（印过的书要查）${where}`);
    }
  }
  return { files: made, told, todo };
}
