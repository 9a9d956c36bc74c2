/** Which process holds something on the disk, told so that a later process with the same number is not taken for it. */
import { readFileSync } from 'node:fs';

/** A process. `since` tells it apart from a later one that was given the same number. */
export interface Holder {
  /** Its number. */
  readonly pid: number;
  /** When it started, in the kernel's own count; empty where the system does not tell. */
  readonly since: string;
}

/** This process. */
export function thisProcess(): Holder {
  return { pid: process.pid, since: startOf(process.pid) };
}

/** Whether two are the same process. */
export function sameHolder(a: Holder | undefined, b: Holder | undefined): boolean {
  return a?.pid === b?.pid && a?.since === b?.since;
}

/** Whether the process still runs. */
export function isAlive(holder: Holder): boolean {
  return isRunning(holder.pid) && startOf(holder.pid) === holder.since;
}

/** Whether any process has that number now. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
