/** Times a command as a whole: wall and processor seconds, and the peak of the memory that it and its children held. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run took. */
export interface Measured {
  /** Wall time in seconds. */
  readonly seconds: number;
  /** Processor time of the process tree in seconds, which other work on the machine hardly changes; 0 where `/proc` does not exist. */
  readonly cpuSeconds: number;
  /** Highest sum of resident memory over the process tree, MB; 0 where `/proc` does not exist. */
  readonly peakMB: number;
  /** Exit code. */
  readonly code: number;
  /** What it said, both streams. */
  readonly output: string;
}

const SAMPLE_MS = 200;
/** The clock ticks of `/proc`: 100 a second on every Linux that Node runs on. */
const TICKS = 100;

/** Runs this Node with `args` and measures it. Its output is shown only when it fails. */
export async function measureNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peak = 0;
  let ticks = 0;
  const sampler = setInterval(() => {
    const now = treeUse(child.pid!);
    peak = Math.max(peak, now.rss);
    ticks = Math.max(ticks, now.ticks);
  }, SAMPLE_MS);
  const code = await new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? 1)));
  clearInterval(sampler);
  if (code !== 0) process.stderr.write(output);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, cpuSeconds: ticks / TICKS, peakMB: Math.round(peak / 1024), code, output };
}

/** What a process holds and has used, or several together. */
interface Use {
  /** Resident memory in KB. */
  readonly rss: number;
  /** Processor time in clock ticks, with that of children that have ended. */
  readonly ticks: number;
}

/** The use of a process and of all below it. */
function treeUse(root: number): Use {
  const found = new Map<number, Use & { readonly parent: number }>();
  for (const name of readProcesses()) {
    const status = readStatus(name);
    if (status) found.set(Number(name), status);
  }
  const belongs = (pid: number): boolean => pid === root || (found.has(pid) && belongs(found.get(pid)!.parent));
  return [...found]
    .filter(([pid]) => belongs(pid))
    .reduce((sum, [, use]) => ({ rss: sum.rss + use.rss, ticks: sum.ticks + use.ticks }), { rss: 0, ticks: 0 });
}

function readProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function readStatus(pid: string): (Use & { readonly parent: number }) | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: field('PPid'), rss: field('VmRSS'), ticks: readTicks(pid) };
  } catch {
    return undefined;
  }
}

/** Fields 14 to 17 of proc(5) `stat`: user and system time, its own and of the children it waited for. */
function readTicks(pid: string): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return afterName.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
