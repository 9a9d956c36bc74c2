/** What the user asked for on the command line. */
import { parseArgs } from 'node:util';
import { Failure } from '../../build/failure.ts';

/** An order. */
export interface UsbCommand {
  /** Name or code of the place; `undefined`: none was named. */
  readonly area: string | undefined;
  /** Folder that the edition's folder goes to. */
  readonly out: string;
  /** Only the help text is wanted. */
  readonly help: boolean;
}

/** Shown for `--help`, and when no place was named. */
export const HELP = `做一个 U 盘版：一个地方的资料，断网也能看，不用装东西。

用法：
  npm run usb -- --area 310104        区县、市的代码或名称
  npm run usb -- --area 徐家汇街道     一个街道、乡镇

选项：
  --out 文件夹     放在哪里，默认 prints/
  --help           看这段说明

先要有做好的网站（npm run build）。里面有首页、求助页、文章、班会课和文件、工具和表单、这个地方的街镇页和已经印好的手册。
`;

/** Reads the arguments; a mistake is answered with what can be written. */
export function readUsbOptions(args: readonly string[]): UsbCommand {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { area: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
    });
    return { area: values.area?.trim() || undefined, out: values.out || 'prints', help: values.help ?? false };
  } catch {
    throw new Failure(`没看懂 “${args.join(' ')}”。写成：npm run usb -- --area 310104（可以加 --out 文件夹）`);
  }
}
