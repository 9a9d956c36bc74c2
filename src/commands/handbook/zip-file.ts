/** A zip file that grows on the disk: whatever it holds, memory holds one file of it. */
import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { crc32 } from 'node:zlib';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { putInPlace } from './out-folder.ts';

/** A zip file in the making; it appears under its name only when it is complete. */
export class ZipFile {
  /** Bytes written so far. */
  size = 0;
  /** Files in it so far. */
  files = 0;
  private readonly path: string;
  private readonly aside: string;
  private readonly file: FileHandle;
  private readonly zip: Zip;
  private waiting: Uint8Array[] = [];

  private constructor(path: string, aside: string, file: FileHandle) {
    this.path = path;
    this.aside = aside;
    this.file = file;
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.waiting.push(chunk);
    });
  }

  /** Begins the zip file `path` aside. */
  static async begin(path: string): Promise<ZipFile> {
    await mkdir(dirname(path), { recursive: true });
    const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    return new ZipFile(path, aside, await open(aside, 'w'));
  }

  /**
   * Adds a file whose date is `day` (`YYYY-MM-DD` or shorter). Names are stored as UTF-8. Prints hardly shrink, so they are
   * kept as they are, but framed as deflate: some unpackers on phones refuse streams of plain files.
   */
  async add(filename: string, bytes: Uint8Array, day: string): Promise<void> {
    const entry: ZipInputFile = {
      filename,
      size: bytes.length,
      crc: crc32(bytes),
      compression: 8,
      mtime: dateOf(day),
    };
    this.zip.add(entry);
    entry.ondata!(null, deflateSync(bytes, { level: 0 }), true);
    await this.flush();
    this.files++;
  }

  /** Completes the file and gives it its name. */
  async complete(): Promise<void> {
    this.zip.end();
    await this.flush();
    await this.file.close();
    await putInPlace(this.aside, this.path);
  }

  /** Removes what was written of an incomplete file; of a complete one, nothing. */
  async discard(): Promise<void> {
    await this.file.close().catch(() => undefined);
    await rm(this.aside, { force: true });
  }

  private async flush(): Promise<void> {
    const chunks = this.waiting;
    this.waiting = [];
    for (const chunk of chunks) {
      await this.file.appendFile(chunk);
      this.size += chunk.length;
    }
  }
}

/** The day as zip files keep it: without a time zone. */
function dateOf(day: string): Date {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
