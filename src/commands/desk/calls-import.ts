/** Reads a returned call sheet, or the file that the desk page made of one: shows what it changes and, when told to, writes it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { placesFrom } from '../../build/places.ts';
import { callRows, type CallRows } from '../../desk/call-read.ts';
import { readSheets } from '../../desk/read-sheets.ts';
import { readCallFile } from '../../domain/calls/call-file.ts';
import { withBlocked } from '../../domain/calls/dead-numbers.ts';
import { judgeCalls, type CallVerdict } from '../../domain/calls/judge-calls.ts';
import { callsMade, verdictParts } from '../../domain/calls/verdict-in-words.ts';
import { isChangeFile } from '../../domain/desk/change-file.ts';
import { diffInWords } from '../../domain/desk/diff-in-words.ts';
import { today } from '../../knowledge-base.ts';
import { readContent } from '../../read-content/read-content.ts';
import { writeChanges } from './write-changes.ts';

/** Reads the file; throws a {@link Failure} with every mistake in it, and with nothing written. */
export async function importCalls(file: string, yes: boolean): Promise<void> {
  const { content } = placesFrom(process.env);
  const path = resolve(file);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Failure(`读不了文件 ${path}。请检查文件名；Excel 或 WPS 正开着它的，先关掉。`, { cause });
  });
  const read = await rowsIn(bytes);
  if ('refusal' in read) throw new Failure(`${path}\n  ${read.refusal}`);
  if (read.mistakes.length) throw refusal(path, read.mistakes);
  const kb = readContent(content, today());
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

async function rowsIn(bytes: Uint8Array): Promise<CallRows | { readonly refusal: string }> {
  const text = bytes[0] === 0x50 ? '' : new TextDecoder().decode(bytes);
  if (isChangeFile(text)) {
    const read = readCallFile(text);
    return 'refusal' in read ? read : { rows: read.rows, mistakes: [] };
  }
  const read = await readSheets(bytes, '打电话核实表');
  return 'refusal' in read ? read : callRows(read.sheets);
}

function inWords(verdict: CallVerdict): string[] {
  const called = Object.values(verdict.counts).some((count) => count > 0);
  return [
    callsMade(verdict),
    ...(called ? diffInWords(verdict.diff) : []),
    ...verdictParts(verdict).flatMap(({ title, lines }) => [`${title}：`, ...lines.map((line) => `  ${line}`)]),
  ];
}

function refusal(path: string, mistakes: readonly string[]): Failure {
  const lines = mistakes.map((one) => `  ${one}${/[。！？]$/.test(one) ? '' : '。'}`);
  return new Failure(`${path} 有 ${mistakes.length} 处要改，什么都没有写：\n${lines.join('\n')}`);
}
