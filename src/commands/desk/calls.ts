/** `npm run desk -- calls`: call sheets out, confirmations back in. */
import { Failure } from '../../build/failure.ts';
import { DUE_DAYS } from '../../domain/calls/calls-due.ts';
import { exportCalls } from './calls-export.ts';
import { importCalls } from './calls-import.ts';
import { parseOptions } from './parse-options.ts';
import type { Subcommand } from './subcommand.ts';

/** Folder of the call sheets when none is named. */
const OUT = '打电话';
/** Longest time that can be asked for, in days. */
const LONGEST = 3650;

const USAGE = `打电话核实：该再打一次的号码做成 Excel，照着念、照着填，再读回来。

用法：
  npm run desk -- calls                        每个地区一个 .xlsx，全国的另一个
  npm run desk -- calls --area 310104          只做这个街道、乡镇、区县或地区，可以写几次
  npm run desk -- calls import 打电话.xlsx        看看会改什么，什么都不写
  npm run desk -- calls import 电话核实.json      资料表检查页（/desk/）做的结果文件，也一样
  npm run desk -- calls import 打电话.xlsx --yes  写进 content/：核实日期、新号码、新时间、停用的号码

选项：
  --area 代码或名称   做哪里的
  --due 天数          多少天没有核实就要打，默认 ${DUE_DAYS}；0 是全部
  --out 文件夹        放在哪里，默认 ${OUT}/
  --yes               真的写
  --help              看这段说明
`;

const OPTIONS = {
  area: { type: 'string', multiple: true },
  due: { type: 'string' },
  out: { type: 'string' },
  yes: { type: 'boolean' },
} as const;

/** The subcommand. */
export const calls: Subcommand = {
  summary: '打电话核实：做电话表，把核实读回来',
  usage: USAGE,
  run: async (args) => {
    const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
    const { area, due, out, yes } = values;
    const [what, file, ...more] = positionals;
    if (what === undefined) {
      if (yes) throw mistake('--yes 只用在 import 后面');
      await exportCalls({ areas: area, due: daysOf(due), out: out || OUT });
      return 0;
    }
    if (what !== 'import') throw mistake(`没有 “${what}”，读回来请写 import`);
    if (area || due !== undefined || out !== undefined) throw mistake('--area、--due 和 --out 不用在 import 后面');
    if (!file || more.length) throw mistake(file ? '一次只读一个文件' : 'import 后面要写文件名');
    await importCalls(file, yes ?? false);
    return 0;
  },
};

function daysOf(due: string | undefined): number {
  if (due === undefined) return DUE_DAYS;
  const days = /^\d{1,4}$/.test(due) ? Number(due) : NaN;
  // A confirmation of today is 0 days old, and everything was asked for.
  if (days <= LONGEST) return days === 0 ? -1 : days;
  throw mistake(`--due 写的是 “${due}”，请写 0 到 ${LONGEST} 的天数`);
}

function mistake(what: string): Failure {
  return new Failure(`${what}。\n\n${USAGE}`);
}
