/** Reads a returned call sheet: shows what it changes and, when told to, writes it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { placesFrom } from '../../build/places.ts';
import { readCalls } from '../../desk/call-read.ts';
import { ANSWERED, type Answered } from '../../domain/calls/call-layout.ts';
import { withBlocked } from '../../domain/calls/dead-numbers.ts';
import { judgeCalls, type CallVerdict } from '../../domain/calls/judge-calls.ts';
import { diffInWords } from '../../domain/desk/diff-in-words.ts';
import { today } from '../../knowledge-base.ts';
import { readContent } from '../../read-content/read-content.ts';
import { writeChanges } from './write-changes.ts';

/** Reads the sheet; throws a {@link Failure} with every mistake in it, and with nothing written. */
export async function importCalls(file: string, yes: boolean): Promise<void> {
  const { content } = placesFrom(process.env);
  const path = resolve(file);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Failure(`读不了文件 ${path}。请检查文件名；Excel 或 WPS 正开着它的，先关掉。`, { cause });
  });
  const read = await readCalls(bytes);
  if ('refusal' in read) throw new Failure(`${path}\n  ${read.refusal}`);
  if (read.mistakes.length) throw refusal(path, read.mistakes);
  const kb = readContent(content);
  const verdict = judgeCalls(kb, read.rows, today());
  if (verdict.mistakes.length) throw refusal(path, verdict.mistakes);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  for (const line of inWords(verdict)) say(line);
  const { diff, blocked } = verdict;
  if (!diff.changes.length && !blocked.length) return say('没有要改的，什么都没有写。');
  if (!yes) return say('什么都没有写。看过没有问题，加上 --yes 再运行一次。');
  const edits = blocked.length ? [{ name: 'blocklist.json', edited: (text: string | null) => withBlocked(text, blocked) }] : [];
  for (const name of await writeChanges(kb, content, diff.changes, today(), edits)) say(`写好了 ${name}`);
}

function inWords({ diff, blocked, counts, confirmed, skipped, toDo }: CallVerdict): string[] {
  const called = (Object.keys(ANSWERED) as Answered[]).flatMap((key) =>
    counts[key] ? `${key === 'yes' ? '接通' : ANSWERED[key]} ${counts[key]} 个` : [],
  );
  const none = skipped.length ? '填了的行都不记。' : '没有一行填了打电话的结果。';
  return [
    called.length ? `打了的号码：${called.join('，')}。核实 ${confirmed} 条。` : none,
    ...(called.length ? diffInWords(diff) : []),
    ...section(
      `停用号码名单要加 ${blocked.length} 个，以后谁也写不进来：`,
      blocked.map(({ number, reason }) => `${number}　${reason}`),
    ),
    ...section(`不记的 ${skipped.length} 行：`, skipped),
    ...section(`还要您做的 ${toDo.length} 件：`, toDo),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? [title, ...lines.map((line) => `  ${line}`)] : [];
}

function refusal(path: string, mistakes: readonly string[]): Failure {
  const lines = mistakes.map((one) => `  ${one}${/[。！？]$/.test(one) ? '' : '。'}`);
  return new Failure(`${path} 有 ${mistakes.length} 处要改，什么都没有写：\n${lines.join('\n')}`);
}
