/** Times a command as a whole: wall seconds, and the peak of the memory that it and its children held. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run took. */
export interface Measured {
  /** Wall time in seconds. */
  readonly seconds: number;
  /** Highest sum of resident memory over the process tree, MB; 0 where `/proc` does not exist. */
  readonly peakMB: number;
  /** Exit code. */
  readonly code: number;
  /** What it said, both streams. */
  readonly output: string;
}

const SAMPLE_MS = 200;

/** Runs this Node with `args` and measures it. Its output is shown only when it fails. */
export async function measureNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, treeMemory(child.pid!))), SAMPLE_MS);
  const code = await new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? 1)));
  clearInterval(sampler);
  if (code !== 0) process.stderr.write(output);
  return { seconds: (performance.now() - started) / 1000, peakMB: Math.round(peak / 1024), code, output };
}

/** Resident memory in KB of a process and all below it. */
function treeMemory(root: number): number {
  const parents = new Map<number, { parent: number; rss: number }>();
  for (const name of readProcesses()) {
    const status = readStatus(name);
    if (status) parents.set(Number(name), status);
  }
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && belongs(parents.get(pid)!.parent));
  return [...parents].filter(([pid]) => belongs(pid)).reduce((sum, [, { rss }]) => sum + rss, 0);
}

function readProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function readStatus(pid: string): { parent: number; rss: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: field('PPid'), rss: field('VmRSS') };
  } catch {
    return undefined;
  }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
