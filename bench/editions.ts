import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { placesFrom } from '../src/build/places.ts';
import { EDITION_FACTS } from '../src/domain/prints/editions.ts';
import { EDITIONS, type Edition } from '../src/model/site.ts';
import type { EditionRun } from './edition-run.ts';
import type { Row } from './row.ts';

/** Bars for single editions. */
const BARS: Partial<Record<Edition, string>> = { handbook: '≤ 350 KB，目标 300' };

/** Every edition of sixty Shanghai streets, each edition in a process of its own. */
export function benchEditions(): Row[] {
  const { content } = placesFrom(process.env);
  return EDITIONS.map((edition) => {
    const answer = execFileSync(process.execPath, [join(import.meta.dirname, 'edition-run.ts'), content, edition]).toString();
    const { ms, kb, pages, mb } = JSON.parse(answer) as EditionRun;
    return {
      what: `${EDITION_FACTS[edition].name}（${pages} 页）`,
      measured: `${ms.toFixed(0)} 毫秒，${kb[0].toFixed(0)} KB（最大 ${kb[1].toFixed(0)}），进程内存 ${mb.toFixed(0)} MB`,
      bar: BARS[edition] ?? '',
    };
  });
}
