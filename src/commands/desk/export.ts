/** `npm run desk -- export`: the facts of places as workbooks to fill in. */
import { resolve } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { placesFrom } from '../../build/places.ts';
import { streetWorkbook, streetWorkbookName } from '../../desk/street-workbook.ts';
import { streetSheets, type StreetSheets } from '../../domain/desk/sheet-rows.ts';
import { NATION } from '../../model/fields.ts';
import { today } from '../../knowledge-base.ts';
import { readContent } from '../../read-content/read-content.ts';
import { parseOptions } from './parse-options.ts';
import { findPlace } from './find-place.ts';
import { putWorkbooks } from './put-workbooks.ts';
import type { Subcommand } from './subcommand.ts';

/** Folder of the workbooks when none is named. */
const OUT = '资料表';

const USAGE = `资料表：把热线、服务点、活动……做成 Excel，填好再读回来。

用法：
  npm run desk -- export                     每个地区一个 .xlsx，全国的另一个
  npm run desk -- export --area 310104014    只做这个街道、乡镇、区县或地区，可以写几次

选项：
  --area 代码或名称   做哪里的
  --out 文件夹        放在哪里，默认 ${OUT}/
  --help              看这段说明
`;

const OPTIONS = { area: { type: 'string', multiple: true }, out: { type: 'string' } } as const;

/** The subcommand. */
export const exportSheets: Subcommand = {
  summary: '资料表：把资料做成 Excel，给人填',
  usage: USAGE,
  run: async (args) => {
    const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
    if (positionals.length) throw new Failure(`多写了 “${positionals[0]}”。\n\n${USAGE}`);
    const kb = readContent(placesFrom(process.env).content, today());
    const areas = values.area?.map((word) => findPlace(kb, word)) ?? [NATION, ...kb.regions.map(({ code }) => code)];
    const workbooks = [];
    for (const area of new Set(areas)) {
      const street = streetSheets(kb, area, 'operator');
      workbooks.push({ name: streetWorkbookName(street), says: said(street), bytes: await streetWorkbook(street) });
    }
    await putWorkbooks(resolve(values.out || OUT), workbooks);
    process.stdout.write('填好以后，运行 npm run desk -- import 文件名\n');
    return 0;
  },
};

function said({ sheets }: StreetSheets): string {
  const counts = sheets.flatMap(({ name, rows }) => (rows.length ? `${name} ${rows.length} 行` : []));
  return counts.join('、') || '还没有资料，空表';
}
