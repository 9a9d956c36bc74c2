/** `npm run desk -- divisions`: applies official changes of divisions. */
import { basename } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { placesFrom } from '../../build/places.ts';
import { CHANGE_COLUMNS, CHANGE_WORDS, readChanges } from '../../domain/adopt/division-change.ts';
import { judgeChanges } from '../../domain/adopt/judge-changes.ts';
import { planUpdate, type UpdatePlan } from '../../domain/adopt/plan-update.ts';
import { today } from '../../knowledge-base.ts';
import { parseOptions } from './parse-options.ts';
import { checkedDrafts, told } from './checked-drafts.ts';
import { readPlaceFiles } from './read-place-files.ts';
import { readTableFile } from './read-table-file.ts';
import { replaceFiles } from './replace-files.ts';
import type { Subcommand } from './subcommand.ts';

const { code, name, change, successors, from, basis } = CHANGE_COLUMNS;

const USAGE = `区划变了：照公布的文件改名录，旧网址都留着。

用法：
  npm run desk -- divisions update.csv          看看会改什么，什么都不写
  npm run desk -- divisions update.csv --yes    写进 content/

表有六列（CSV，UTF-8 或 GB18030），一个代码一行：
  ${code}　　　现在的代码；新设的，写新的代码
  ${name}　　　变了以后的名称；撤并、停用的，写原来的名称
  ${change}　　　${Object.keys(CHANGE_WORDS).join('、')}
  ${successors}　　改码写新的代码；撤并写由谁接手，几个的用“、”隔开；别的空着
  ${from}　从哪天起
  ${basis}　　　哪个文件、哪个网站公布的

选项：
  --yes     真的写
  --help    看这段说明
`;

/** The subcommand. */
export const divisions: Subcommand = {
  summary: '区划变了：改名、撤并、改码，旧网址留着',
  usage: USAGE,
  run: async (args) => {
    const { values, positionals } = parseOptions(args, { yes: { type: 'boolean' } }, USAGE);
    const [file, ...more] = positionals;
    if (!file || more.length) throw new Failure(`${file ? '一次只读一个文件' : '请写表的文件名'}。\n\n${USAGE}`);
    await updateDivisions(file, values.yes ?? false);
    return 0;
  },
};

/** Applies the table `file`; without `yes` it only tells what it would do. Throws a {@link Failure} with every mistake in it. */
async function updateDivisions(file: string, yes: boolean): Promise<void> {
  const { content } = placesFrom(process.env);
  const headings = {
    code: [code],
    name: [name],
    change: [change],
    successors: [successors],
    from: [from],
    basis: [basis],
  } as const;
  const rows = await readTableFile(file, headings);
  const { changes, mistakes } = readChanges(rows, today());
  const files = readPlaceFiles(content);
  const all = mistakes.length ? mistakes : judgeChanges(files, changes);
  if (all.length) throw refusal(file, all);
  if (!changes.length) throw new Failure(`「${basename(file)}」里没有一行内容。什么都没有写。`);
  const plan = planUpdate(files, changes, today());
  const replacements = await checkedDrafts(content, plan.drafts);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  tell(plan, say);
  if (!replacements.length) return say('内容里都已经是这样，没有要写的。');
  say(`要写的文件：${replacements.length} 个`);
  for (const { path, before } of replacements) say(`  ${before === null ? '新' : '改'} ${told(content, path)}`);
  if (!yes) return say('什么都没有写。看过没有问题，加上 --yes 再运行一次。');
  replaceFiles(content, replacements);
  say(`写好了 ${replacements.length} 个文件。请运行 npm run check，再看一看网页。`);
}

function tell({ told: lists, todo }: UpdatePlan, say: (line: string) => void): void {
  for (const { title, lines } of lists) {
    say(title);
    for (const line of lines) say(`  ${line}`);
  }
  if (todo.length) say(`要您看一看：${todo.length} 处`);
  todo.forEach((line, index) => say(`  ${index + 1}. ${line}。`));
}

function refusal(file: string, mistakes: readonly string[]): Failure {
  const lines = mistakes.map((one) => `  「${basename(file)}」${one}。`);
  return new Failure(`${file} 有 ${mistakes.length} 处要改，什么都没有写：\n${lines.join('\n')}`);
}
