/** A workbook without the clock: exceljs stamps each part of the package with the moment of writing. */
import { unzipSync, zipSync } from 'fflate';

/** The package with every part dated alike; fflate writes local fields, so a local date is the same in every time zone. */
export function stillWorkbook(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1), level: 6 });
}
