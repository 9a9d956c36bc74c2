/** Whether the bytes of a file are a workbook that may be opened; what cannot be is told in Chinese. Runs in the browser too. */
import { unzipSync } from 'fflate';

/** Nobody types this much; what is bigger holds pictures or something else. Bytes. */
const LARGEST = 30 * 2 ** 20;
/** Bytes that the parts may unpack to: a small file can hold a great many. */
const LARGEST_UNPACKED = 300 * 2 ** 20;

/** Said of a file that looks like a workbook and is none. */
export const DAMAGED = '文件坏了，读不出来。请用 Excel 或 WPS 打开，另存为 .xlsx 再试。';

/** Why the bytes cannot be opened, `undefined` when they can. `called` is what the file should have been, such as 审读单. */
export function packageRefusal(bytes: Uint8Array, called: string): string | undefined {
  if (bytes.length === 0) return '文件是空的。请重新保存一次，再发过来。';
  if (bytes.length > LARGEST) return `文件太大，不像是${called}。请删去里面的图片，再存一次。`;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return ofOldFormat(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) return '这不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx。';
  return ofPackage(bytes, called);
}

/** Looks into the package without unpacking it. */
function ofPackage(bytes: Uint8Array, called: string): string | undefined {
  let unpacked = 0;
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return DAMAGED;
  }
  if (unpacked > LARGEST_UNPACKED) return `文件展开以后太大，不像是${called}，没有打开。`;
  return names.includes('xl/workbook.xml') ? undefined : '这不是 Excel 工作簿（可能是 Word 文档或压缩包）。请发 .xlsx 文件。';
}

/** Old workbooks and encrypted new ones look alike from outside; the latter name their parts, in UTF-16. */
function ofOldFormat(bytes: Uint8Array): string {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return holds(bytes, name)
    ? '文件加了密码，读不出来。请去掉密码，再存一次。'
    : '这是旧式的 .xls（或 WPS 的 .et）。请用 Excel 或 WPS 打开，另存为 .xlsx。';
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let at = bytes.indexOf(part[0]!); at >= 0; at = bytes.indexOf(part[0]!, at + 1))
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
