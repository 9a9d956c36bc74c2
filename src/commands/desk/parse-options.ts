import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Failure } from '../../build/failure.ts';

/** Reads the arguments behind a subcommand; an option that is unknown or has no value throws a {@link Failure} with `usage`. */
export function parseOptions<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    const option = /'(-[^' ]*)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
    const bad = (cause as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    throw new Failure(`${bad ? `选项 ${option} 的值写得不对，或没有写` : `没有 ${option} 这个选项`}。\n\n${usage}`, { cause });
  }
}
