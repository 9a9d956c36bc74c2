/** Opens a workbook that somebody sends back, or says in Chinese why it cannot be opened. */
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';

/** Nobody types this much; what is bigger holds pictures or something else. Bytes. */
const LARGEST = 30 * 2 ** 20;
/** Bytes that the parts may unpack to: a small file can hold a great many. */
const LARGEST_UNPACKED = 300 * 2 ** 20;

/** A workbook, or the reason why there is none. */
export type OpenedWorkbook = { readonly book: ExcelJS.Workbook } | { readonly refusal: string };

/** Opens the bytes of a file as a workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  if (bytes.length === 0) return { refusal: '文件是空的。请重新保存一次，再发过来。' };
  if (bytes.length > LARGEST) return { refusal: '文件太大，不像是审读单。请删去里面的图片，再存一次。' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { refusal: ofOldFormat(bytes) };
  if (!startsWith(bytes, [0x50, 0x4b])) return { refusal: '这不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx。' };
  const refusal = ofPackage(bytes);
  if (refusal) return { refusal };
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    return { refusal: DAMAGED };
  }
  return book.worksheets.length ? { book } : { refusal: DAMAGED };
}

const DAMAGED = '文件坏了，读不出来。请用 Excel 或 WPS 打开，另存为 .xlsx 再试。';

/** Looks into the package without unpacking it. */
function ofPackage(bytes: Uint8Array): string | undefined {
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
  if (unpacked > LARGEST_UNPACKED) return '文件展开以后太大，不像是审读单，没有打开。';
  return names.includes('xl/workbook.xml') ? undefined : '这不是 Excel 工作簿（可能是 Word 文档或压缩包）。请发 .xlsx 文件。';
}

/** Old workbooks and encrypted new ones look alike from outside; the latter name their parts. */
function ofOldFormat(bytes: Uint8Array): string {
  const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encrypted)
    ? '文件加了密码，读不出来。请去掉密码，再存一次。'
    : '这是旧式的 .xls（或 WPS 的 .et）。请用 Excel 或 WPS 打开，另存为 .xlsx。';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
