/** Finishes, or turns back, the set of content files that a killed command left: the first thing every command does. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UNFINISHED } from '../read-content/unfinished-set.ts';
import { carryOut, unfinishedSet, type Move } from './content-set.ts';
import { Failure } from './failure.ts';
import { isAlive, isRunning, sameHolder, thisProcess, type Holder } from './holder.ts';

/** How long a command that is just writing is waited for, in milliseconds; it needs a fraction of a second. */
const PATIENCE_MS = 10_000;
/** How often it is looked for. */
const LOOK_MS = 100;

/**
 * Settles the content folder: afterwards it holds the old set or the new one. Returns a line that says what was done, `undefined`
 * when there was nothing to do. Throws a {@link Failure} when a person must decide, or when another command keeps on writing.
 */
export async function settleContent(content: string, patience = PATIENCE_MS): Promise<string | undefined> {
  if (!existsSync(content)) return undefined;
  const holder = await livingHolder(content, patience);
  if (holder) throw new Failure(`另一个命令正在写内容（进程 ${holder.pid}）。请等它结束，或先停掉它，再运行一次。`);
  sweep(content);
  const set = unfinishedSet(content);
  const inTheWay = carryOut(content);
  if (inTheWay.length) throw new Failure(disputed(inTheWay));
  if (!set) return undefined;
  const files = set.moves.map(({ path }) => `content/${path}`).join('、');
  return set.direction === 'forward'
    ? `上次的命令写到一半断了，现在写完了 ${set.moves.length} 个文件：${files}`
    : `上次的命令没有写成，${set.moves.length} 个文件都退回了原样：${files}`;
}

/** Who is still writing when patience is over; `undefined` when nobody is, and when it is this process, which does not write now. */
async function livingHolder(content: string, patience: number): Promise<Holder | undefined> {
  const giveUp = performance.now() + patience;
  for (;;) {
    const holder = unfinishedSet(content)?.holder;
    if (!holder || sameHolder(holder, thisProcess()) || !isAlive(holder)) return undefined;
    if (performance.now() > giveUp) return holder;
    await setTimeout(LOOK_MS);
  }
}

/** Takes away sets that a killed command never began; those of a living one are its own. */
function sweep(content: string): void {
  for (const name of readdirSync(content)) {
    if (!name.startsWith(`${UNFINISHED}-`)) continue;
    const pid = Number(name.slice(UNFINISHED.length + 1));
    if (pid === process.pid || !isRunning(pid)) rmSync(join(content, name), { recursive: true, force: true });
  }
}

function disputed(moves: readonly Move[]): string {
  const lines = moves.flatMap(({ path, text }) => [
    `  content/${path} 后来又有人改过，没有动它`,
    `    没写完的那一份是 content/${UNFINISHED}/${text}`,
  ]);
  return [
    `上次的命令写到一半断了，还有 ${moves.length} 个文件要您决定，别的都写好了：`,
    ...lines,
    `请把要留的内容都写进前一个文件，再删去 content/${UNFINISHED} 这个文件夹，再运行一次。`,
  ].join('\n');
}
