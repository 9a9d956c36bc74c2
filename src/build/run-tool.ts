/** Runs one of the project's tools as a process and keeps what it says. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './places.ts';

/** What a tool answered. */
export interface ToolResult {
  /** Exit code; 1 when a signal ended it. */
  readonly code: number;
  /** Both streams, in the order they came. */
  readonly output: string;
}

/** How to run a tool. */
export interface ToolOptions {
  /** Called with every piece of output as it comes. */
  readonly onOutput?: (text: string) => void;
  /** Variables beside the process's own. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a script with this Node, from the project's root: `runTool('node_modules/eslint/bin/eslint.js', ['.'])`. */
export async function runTool(script: string, args: readonly string[], { onOutput, env }: ToolOptions = {}): Promise<ToolResult> {
  const tool = spawn(process.execPath, [join(PROJECT, script), ...args], {
    cwd: PROJECT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pieces: string[] = [];
  for (const stream of [tool.stdout, tool.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      pieces.push(text);
      onOutput?.(text);
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    tool.on('error', reject);
    tool.on('close', (exit) => resolve(exit ?? 1));
  });
  return { code, output: pieces.join('') };
}
