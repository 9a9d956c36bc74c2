/** What the user asked for on the command line. */
import { parseArgs } from 'node:util';
import { Failure } from '../../build/failure.ts';
import { EDITIONS, type Edition } from '../../model/site.ts';

/** A print order. */
export interface Options {
  /** Streets by name or code. */
  readonly streets: readonly string[];
  /** Areas by name or code: all their streets. */
  readonly areas: readonly string[];
  /** Every street of the site. */
  readonly all: boolean;
  /** Editions to print. */
  readonly editions: readonly Edition[];
  /** Folder the files go to. */
  readonly out: string;
  /** Only the help text is wanted. */
  readonly help: boolean;
}

/** Shown for `--help`, and when nothing was asked for. */
export const HELP = `打印街道、乡镇的资源手册（PDF）。

用法：
  npm run handbook -- 徐家汇街道              按名称，可以写几个
  npm run handbook -- 310104014               按 9 位代码
  npm run handbook -- --area 350100           一个市或区的全部街镇（代码或名称）
  npm run handbook -- --all                   全部街镇

选项：
  --edition handbook    只要 A5 阅读版
  --edition booklet     只要 A4 双面对折版（短边翻页）；不写就两种都要
  --out 文件夹          放在哪里，默认 prints/
  --help                看这段说明
`;

/** Reads the arguments; a mistake is answered with what can be written. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const editions = values.edition ?? [];
  const unknown = editions.find((one) => !(EDITIONS as readonly string[]).includes(one));
  if (unknown !== undefined) throw new Failure(`没有叫 “${unknown}” 的版式。可以写：${EDITIONS.join('、')}`);
  return {
    streets: positionals,
    areas: values.area ?? [],
    all: values.all ?? false,
    editions: editions.length ? EDITIONS.filter((one) => editions.includes(one)) : EDITIONS,
    out: values.out ?? 'prints',
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        area: { type: 'string', multiple: true },
        all: { type: 'boolean' },
        edition: { type: 'string', multiple: true },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    const option = /'(-[^' ]*)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
    const missing = (cause as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    throw new Failure(`${missing ? `选项 ${option} 的值写得不对` : `没有 ${option} 这个选项`}。\n\n${HELP}`, { cause });
  }
}
