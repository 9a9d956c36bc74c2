/** A report as one page for printing on A4: no script, no style from elsewhere, nothing to install. */
import type { AreaReport } from '../domain/report/area-report.ts';
import { coverLines, type ReportTable } from '../domain/report/report-tables.ts';
import { xmlText } from '../open-data/xml-text.ts';
import { reportTitle } from './report-workbook.ts';

const STYLE = `
@page { size: A4 landscape; margin: 12mm; }
body { font: 11pt/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif; color: #1c2320; margin: 1.5rem auto; max-width: 70rem; }
h1 { color: #1f5c4d; font-size: 20pt; margin: 0 0 .5rem; }
h2 { color: #1f5c4d; font-size: 14pt; margin: 1.5rem 0 .3rem; break-after: avoid; }
p { margin: .2rem 0; }
table { border-collapse: collapse; font-size: 9pt; width: 100%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #aab5b0; padding: .15rem .35rem; text-align: start; vertical-align: top; }
th { background: #e6efeb; }
`;

/** The page; the same report gives the same text. */
export function reportHtml(report: AreaReport, tables: readonly ReportTable[]): string {
  const title = xmlText(reportTitle(report));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${xmlText(report.siteName)}</p>
${coverLines(report)
  .map((line) => `<p>${xmlText(line)}</p>`)
  .join('\n')}
${tables.map(drawn).join('\n')}
</body>
</html>
`;
}

function drawn({ sheet, hint, rows }: ReportTable): string {
  const keys = Object.keys(sheet.columns);
  const cells = (tag: 'th' | 'td', texts: readonly (string | number)[]) =>
    `<tr>${texts.map((text) => `<${tag}>${xmlText(String(text))}</${tag}>`).join('')}</tr>`;
  return [
    `<h2>${xmlText(sheet.name)}</h2>`,
    `<p>${xmlText(hint)}</p>`,
    ...(rows.length
      ? [
          '<table>',
          `<thead>${cells(
            'th',
            keys.map((key) => sheet.columns[key]!.header),
          )}</thead>`,
          '<tbody>',
          ...rows.map((row) =>
            cells(
              'td',
              keys.map((key) => row[key] ?? ''),
            ),
          ),
          '</tbody>',
          '</table>',
        ]
      : []),
  ].join('\n');
}
