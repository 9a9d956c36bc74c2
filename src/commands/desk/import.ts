/** `npm run desk -- import`: shows what a filled workbook or a change file changes and, when told to, writes it. */
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { placesFrom } from '../../build/places.ts';
import { isCallSheet } from '../../desk/call-read.ts';
import { readCsv } from '../../desk/read-csv.ts';
import { readSheets } from '../../desk/read-sheets.ts';
import { isChangeFile, readChangeFile } from '../../domain/desk/change-file.ts';
import { checkSheet, type SheetDiff } from '../../domain/desk/check-sheet.ts';
import { diffInWords } from '../../domain/desk/diff-in-words.ts';
import { problemInWords } from '../../domain/desk/sheet-problem.ts';
import { today } from '../../knowledge-base.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { formatProblems } from '../../model/problem.ts';
import { readContent } from '../../read-content/read-content.ts';
import { parseOptions } from './parse-options.ts';
import { findPlace } from './find-place.ts';
import type { Subcommand } from './subcommand.ts';
import { writeChanges } from './write-changes.ts';

const USAGE = `读回资料表：看看会改什么；没有问题，再写进 content/。

用法：
  npm run desk -- import 资料表.xlsx          看看会改什么，什么都不写
  npm run desk -- import 资料表.xlsx --yes    写进 content/，记进 changes.json
  npm run desk -- import 服务点.csv           一张表的 CSV，UTF-8 或 GB18030
  npm run desk -- import 改动.json            资料表检查页做的改动文件

选项：
  --area 代码或名称   CSV 里没有写是哪里的，写在这里
  --yes               真的写
  --help              看这段说明
`;

const OPTIONS = { area: { type: 'string' }, yes: { type: 'boolean' } } as const;

/** The subcommand. */
export const importSheets: Subcommand = {
  summary: '资料表：把填好的读回来，先看会改什么',
  usage: USAGE,
  run: async (args) => {
    const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
    const [file, more] = positionals;
    if (!file || more) throw new Failure(`${file ? '一次只读一个文件' : 'import 后面要写文件名'}。\n\n${USAGE}`);
    const path = resolve(file);
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new Failure(`读不了文件 ${path}。请检查文件名；Excel 或 WPS 正开着它的，先关掉。`, { cause });
    });
    const { content } = placesFrom(process.env);
    const kb = readContent(content, today());
    const area = values.area === undefined ? undefined : findPlace(kb, values.area);
    const { diff, remarks } = await diffOf(kb, path, bytes, area);
    const say = (line: string) => process.stdout.write(`${line}\n`);
    for (const line of diffInWords(diff)) say(line);
    for (const line of remarks) say(`注意：${line}。`);
    if (!diff.changes.length) say('没有要改的，什么都没有写。');
    else if (!values.yes) say('什么都没有写。看过没有问题，加上 --yes 再运行一次。');
    else for (const name of await writeChanges(kb, content, diff.changes, today())) say(`写好了 ${name}`);
    return 0;
  },
};

interface Answer {
  readonly diff: SheetDiff;
  readonly remarks: readonly string[];
}

async function diffOf(kb: KnowledgeBase, path: string, bytes: Uint8Array, area: string | undefined): Promise<Answer> {
  const isPackage = [0x50, 0xd0].includes(bytes[0] ?? 0) && extname(path).toLowerCase() !== '.csv';
  const text = isPackage ? '' : new TextDecoder().decode(bytes);
  if (isChangeFile(text)) {
    const { changes, problems, remarks } = readChangeFile(kb, path, text, today());
    if (problems.length) throw new Failure(`${formatProblems(problems).replace(/^内容/, '改动文件')}\n什么都没有写。`);
    return { diff: { changes, unchanged: 0, missing: [] }, remarks };
  }
  const isCsv = /^\.(?:csv|txt|tsv)$/i.test(extname(path)) && !isPackage;
  const read = isCsv ? readCsv(bytes, basename(path, extname(path))) : await readSheets(bytes);
  if ('refusal' in read) throw new Failure(`${path}\n  ${read.refusal}`);
  if (isCallSheet(read.sheets)) throw new Failure(`${path}\n  这是打电话核实表。请运行 npm run desk -- calls import 文件名。`);
  const { problems, diff, remarks } = checkSheet(kb, read.sheets, today(), { area });
  if (problems.length)
    throw new Failure(
      `${path} 有 ${problems.length} 处要改，什么都没有写：\n${problems.map((one) => `  ${problemInWords(one)}`).join('\n')}`,
    );
  return { diff, remarks };
}
