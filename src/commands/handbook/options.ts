/** What the user asked for on the command line. */
import { parseArgs } from 'node:util';
import { Failure } from '../../build/failure.ts';
import { EDITION_FACTS } from '../../domain/prints/editions.ts';
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
  /** Packs the prints of all streets into one zip file. */
  readonly zip: boolean;
  /** Records what is printed as the streets' next release. */
  readonly release: boolean;
  /** Only the help text is wanted. */
  readonly help: boolean;
}

/** Printed when no edition is named. */
const USUAL: readonly Edition[] = ['handbook', 'booklet'];

/** What `--with-guide` adds. */
const GUIDE: readonly Edition[] = ['guide', 'guide-booklet'];

/** Shown for `--help`, and when nothing was asked for. */
export const HELP = `打印街道、乡镇的资源手册。

用法：
  npm run handbook -- 徐家汇街道              按名称，可以写几个
  npm run handbook -- 310104014               按 9 位代码
  npm run handbook -- --area 350100           一个市或区的全部街镇（代码或名称）
  npm run handbook -- --all                   全部街镇

选项：
  --edition 版式        只要这一种，可以写几次；不写就要 ${USUAL.join(' 和 ')}
${EDITIONS.map((edition) => `      ${edition.padEnd(15)} ${EDITION_FACTS[edition].name}：${EDITION_FACTS[edition].purpose}`).join('\n')}
  --with-guide          再加家教读本（${GUIDE.join(' 和 ')}）
  --zip                 打成一个压缩包：一个街镇一个文件夹，附打印说明和打印机测试页
  --out 文件夹          放在哪里，默认 prints/
  --release             正式发布：记下印了什么，书上印版次；以后有变化能查到，能印更正单
  --help                看这段说明
`;

/** Reads the arguments; a mistake is answered with what can be written. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const editions = values.edition ?? [];
  const unknown = editions.find((one) => !(EDITIONS as readonly string[]).includes(one));
  if (unknown !== undefined) throw new Failure(`没有叫 “${unknown}” 的版式。可以写：${EDITIONS.join('、')}`);
  const wanted = new Set([...(editions.length ? editions : USUAL), ...(values['with-guide'] ? GUIDE : [])]);
  return {
    streets: words(positionals),
    areas: words(values.area ?? []),
    all: values.all ?? false,
    editions: EDITIONS.filter((one) => wanted.has(one)),
    out: values.out || 'prints',
    zip: values.zip ?? false,
    release: values.release ?? false,
    help: values.help ?? false,
  };
}

/** What was typed without the spaces around it; what holds nothing else asks for nothing. */
function words(typed: readonly string[]): string[] {
  return typed.map((word) => word.trim()).filter(Boolean);
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
        'with-guide': { type: 'boolean' },
        out: { type: 'string' },
        zip: { type: 'boolean' },
        release: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    const option = /'(-[^' ]*)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
    const missing = (cause as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    throw new Failure(`${missing ? `选项 ${option} 的值写得不对` : `没有 ${option} 这个选项`}。\n\n${HELP}`, { cause });
  }
}
