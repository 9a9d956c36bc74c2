/** `npm run desk -- report`: what a place's facts say and lack, for the yearly report. */
import { resolve } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { placesFrom } from '../../build/places.ts';
import { reportHtml } from '../../desk/report-html.ts';
import { reportName, reportWorkbook } from '../../desk/report-workbook.ts';
import { areaReport } from '../../domain/report/area-report.ts';
import {
  institutionsTable,
  missingTable,
  streetsTable,
  totalsTable,
  type ReportTable,
} from '../../domain/report/report-tables.ts';
import { totalsOf } from '../../domain/report/totals.ts';
import { today } from '../../knowledge-base.ts';
import { NATION } from '../../model/fields.ts';
import { readContent } from '../../read-content/read-content.ts';
import { findPlace } from './find-place.ts';
import { parseOptions } from './parse-options.ts';
import { putWorkbooks } from './put-workbooks.ts';
import type { Subcommand } from './subcommand.ts';

/** Folder of the reports when none is named. */
const OUT = '报告';
/** With more streets than this, what each lacks is only in the workbook: nobody prints it. */
const MOST_PRINTED = 60;

const USAGE = `报告：一个地方的资料有什么、缺什么，和当地文件的指标对一对，给年度报告作附件。

用法：
  npm run desk -- report --area 310104    写一个 .xlsx 和一个能打印的 .html，可以写几个地方

选项：
  --area 代码或名称   街道、乡镇、区县、市或地区
  --out 文件夹        放在哪里，默认 ${OUT}/
  --help              看这段说明
`;

const OPTIONS = { area: { type: 'string', multiple: true }, out: { type: 'string' } } as const;

/** The subcommand. */
export const report: Subcommand = {
  summary: '报告：有什么、缺什么，给年度报告作附件',
  usage: USAGE,
  run: async (args) => {
    const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
    if (positionals.length) throw new Failure(`多写了 “${positionals[0]}”。\n\n${USAGE}`);
    if (!values.area?.length) throw new Failure(`请用 --area 写是哪里的报告。\n\n${USAGE}`);
    const kb = readContent(placesFrom(process.env).content, today());
    const areas = new Set(values.area.map((word) => findPlace(kb, word)));
    if (areas.has(NATION)) throw new Failure('全国没有报告，请写一个地方。');
    const files = [];
    for (const area of areas) {
      const value = areaReport(kb, area, today());
      const [totals, streets, institutions] = [totalsTable(totalsOf(kb, value)), streetsTable(value), institutionsTable(value)];
      const missing = missingTable(value);
      const printed: ReportTable = value.streets.length > MOST_PRINTED ? { ...missing, ...IN_WORKBOOK } : missing;
      const says = `${value.streets.length} 个街道、乡镇，还缺 ${value.missing.length} 样`;
      files.push(
        {
          name: `${reportName(value)}.xlsx`,
          says,
          bytes: await reportWorkbook(value, [totals, streets, institutions, missing]),
        },
        {
          name: `${reportName(value)}.html`,
          says: '同样的内容，用浏览器打开就能打印',
          bytes: new TextEncoder().encode(reportHtml(value, [totals, streets, institutions, printed])),
        },
      );
    }
    await putWorkbooks(resolve(values.out || OUT), files);
    return 0;
  },
};

const IN_WORKBOOK = { rows: [], hint: '街道、乡镇很多，一样一样写在 Excel 的「还缺什么」里。' } as const;
