/** `npm run bench`: speed and size, against the bars and against a browser printing the same handbook in the same run. */
import { benchCheck } from './check.ts';
import { benchEditions } from './editions.ts';
import { benchLessons } from './lessons.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMap } from './map.ts';
import { benchOneChange } from './one-change.ts';
import { benchPages } from './pages.ts';
import { benchPageWeight } from './page-weight.ts';
import { benchPrints } from './prints.ts';
import { benchSearch } from './search-engines.ts';
import { printTable, type Row } from './row.ts';
import { benchVersusBrowser } from './versus-browser.ts';

const BENCHES: Readonly<Record<string, () => Promise<Row[]> | Row[]>> = {
  prints: benchPrints,
  editions: benchEditions,
  lessons: benchLessons,
  browser: benchVersusBrowser,
  weight: benchPageWeight,
  lighthouse: benchLighthouse,
  search: benchSearch,
  map: benchMap,
  check: benchCheck,
  pages: benchPages,
  change: benchOneChange,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length) {
  process.stderr.write(`没有叫 ${unknown.join('、')} 的项目。可以量：${Object.keys(BENCHES).join('、')}\n`);
  process.exit(1);
}
const rows: Row[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length && !wanted.includes(name)) continue;
  process.stdout.write(`量 ${name} ……\n`);
  rows.push(...(await bench()));
}
printTable(rows);
